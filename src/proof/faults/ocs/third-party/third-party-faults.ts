import type { StoreCommand } from '../../../../ocs/machine/store-port.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { answeringByChain } from '../../../operators/ocs/delivered-chains.ts';
import {
  type ApplicationInput,
  askingOtherwise,
  ownCommand,
  rewritten,
  servingInstead,
  whileServing,
} from '../../../operators/ocs/faulty-applications.ts';
import { type OcsDeviation, without } from '../../../operators/ocs/faulty-ocs.ts';
import { acknowledgmentOf } from '../../../operators/ocs/own-events.ts';
import { isRequest, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of which records another application cancels. */
export const applicationCancelsFaults: readonly OcsFault[] = [
  {
    name: 'application-ignored',
    breaks: ['THP-01', 'THP-02', 'THP-04', 'THP-05', 'THP-16', 'THP-17', 'THP-18'],
    does: 'ignores what other applications ask',
    decoration: servingInstead(() => []),
  },
  {
    name: 'application-spares-lists',
    breaks: ['THP-01'],
    does: 'cancels for an application what is in its buffers only',
    decoration: askingOtherwise(findingNothing),
  },
  {
    name: 'application-spares-buffers',
    breaks: ['THP-01'],
    does: 'writes nothing of what an application cancels in the buffers',
    decoration: askingOtherwise((command) =>
      command.verb === 'update' ? { ...command, changes: [] } : command,
    ),
  },
  {
    name: 'application-needs-agents',
    breaks: ['THP-01'],
    does: 'ignores other applications while no agent is logged in',
    decoration: servingInstead((request, floor) => (floor.lines.length === 0 ? [] : [request])),
  },
  {
    name: 'application-needs-dialing',
    breaks: ['THP-01'],
    does: 'ignores other applications while no campaign runs',
    decoration: servingInstead((request, floor) =>
      floor.groups.some(({ name }) => floor.state(name) === 'running') ? [request] : [],
    ),
  },
  {
    name: 'application-served-late',
    breaks: ['THP-02', 'THP-17'],
    does: 'deals with what an application asks after the next request of a desktop',
    decoration: watchingOcs((): OcsDeviation => {
      let late: ApplicationInput | undefined;
      let told: number | undefined;
      return {
        before(input) {
          told = undefined;
          if (input.kind === 'thirdParty') {
            [late, told] = [input, input.ticket];
            return [];
          }
          if (input.kind !== 'userEvent' || late === undefined) return [input];
          const both = [input, late];
          late = undefined;
          return both;
        },
        after: (effects) => (told === undefined ? effects : [{ kind: 'thirdPartyServed', ticket: told }]),
      };
    }),
  },
  {
    name: 'application-cancels-desktops',
    breaks: ['THP-03', 'THP-19'],
    does: 'cancels all records on desktops when an application cancels any',
    decoration: servingInstead((request, floor) => [
      request,
      ...floor.lines.flatMap((dn) => {
        const phone = floor.recordOf(dn)?.GSW_PHONE;
        return phone === undefined ? [] : [rewritten(request, { ...request.userData, GSW_PHONE: phone })];
      }),
    ]),
  },
  {
    name: 'application-chain-ignored',
    breaks: ['THP-05'],
    does: 'cancels for an application the one record, unless it says AllChain',
    decoration: servingInstead((request) => [
      rewritten(request, { GSW_CHAIN_ATTR: 'RecordOnly', ...request.userData }),
    ]),
  },
  {
    name: 'application-chain-but-for-one',
    breaks: ['THP-05'],
    does: 'cancels for an application the chain, but not the record with the number itself',
    decoration: askingOtherwise((command, { request, retrieved }) => {
      if (command.verb !== 'update') return command;
      const rows = retrieved.flatMap((portion) => (portion.list === command.list ? portion.rows : []));
      const named = rows.find((row) => row.contact_info === request.userData.GSW_PHONE)?.record_id;
      return { ...command, changes: command.changes.filter(({ record_id }) => record_id !== named) };
    }),
  },
  {
    name: 'application-chain-always',
    breaks: ['THP-06', 'THP-21'],
    does: 'means the whole chain no matter what an application says in GSW_CHAIN_ATTR',
    decoration: servingInstead((request) => [
      rewritten(request, without(request.userData, 'GSW_CHAIN_ATTR')),
    ]),
  },
  {
    name: 'application-customer-ignored',
    breaks: ['THP-07'],
    does: 'ignores an application that names a customer',
    decoration: servingInstead((request) =>
      request.userData.GSW_CUSTOMER_ID === undefined ? [request] : [],
    ),
  },
  {
    name: 'application-cancels-unloaded',
    breaks: ['THP-08'],
    does: 'cancels for an application in lists of campaigns that are not loaded as well',
    decoration: watchingOcs((floor) => ({
      after(effects, input) {
        if (input.kind !== 'thirdParty') return effects;
        const unloaded = floor.groups.filter(({ name }) => floor.state(name) === 'never loaded');
        const { campaigns } = floor.configuration;
        const others = campaigns.filter(({ name }) => unloaded.some(({ campaign }) => campaign === name));
        const lists = others.flatMap(({ callingLists }) => callingLists);
        return [...lists.map((list) => ownCommand(canceled(list, input.userData))), ...effects];
      },
    })),
  },
  {
    name: 'application-cancels-open',
    breaks: ['THP-09'],
    does: 'still acknowledges RecordProcessed for a record that an application has canceled',
    decoration: answeringByChain((request, records, floor) =>
      isRequest(request, 'RecordProcessed') && records.of(request.userData)?.dn === request.dn
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'application-interrupts-calls',
    breaks: ['THP-10', 'THP-12'],
    does: 'takes records from agents who talk to the customer',
    decoration: watchingOcs(() => ({ before: (input) => (input.kind === 'call' ? [] : [input]) })),
  },
  {
    name: 'nobody-is-everybody',
    breaks: ['THP-15'],
    does: 'cancels everything for an application that names neither number nor customer',
    decoration: whileServing((effect, { request, retrieved }) => {
      const { GSW_PHONE: phone, GSW_CUSTOMER_ID: customer } = request.userData;
      if (effect.kind !== 'thirdPartyServed' || phone !== undefined || customer !== undefined)
        return [effect];
      return [...retrieved.map(({ list, rows }) => ownCommand(allCanceled(list, rows))), effect];
    }),
  },
];

/** A command that looks for records, with a value that none has. */
function findingNothing(command: StoreCommand): StoreCommand {
  return command.verb === 'mark' ? { ...command, value: 'nobody' } : command;
}

function canceled(list: string, { GSW_PHONE: phone }: UserData): StoreCommand {
  const mark = { record_status: recordStatus.Canceled };
  return { verb: 'mark', list, column: 'contact_info', value: String(phone), mark, others: 'all' };
}

function allCanceled(list: string, rows: readonly { readonly record_id: number }[]): StoreCommand {
  return {
    verb: 'update',
    list,
    changes: rows.map(({ record_id }) => ({ record_id, record_status: recordStatus.Canceled })),
  };
}
