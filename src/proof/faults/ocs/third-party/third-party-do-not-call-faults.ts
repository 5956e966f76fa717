import type { DoNotCallEntry } from '../../../../ocs/machine/store-port.ts';
import { emptyDoNotCallEntry } from '../../../../protocol/defaults.generated.ts';
import { communicationDnMessage, recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  answeringApplications,
  askingOtherwise,
  ownCommand,
  servingInstead,
  whileServing,
} from '../../../operators/ocs/faulty-applications.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { eventFor, taken } from '../../../operators/ocs/own-events.ts';

const incomplete = 'Incomplete processing: record(s) on desktop';

/** Faulty implementations of who is notified of another application's request, and of do-not-call. */
export const applicationTellsFaults: readonly OcsFault[] = [
  {
    name: 'application-told-nobody',
    breaks: ['THP-04', 'THP-18'],
    does: 'takes records from desktops for an application without telling them',
    decoration: whileServing((effect) => (effect.kind === 'userEvent' ? [] : [effect])),
  },
  {
    name: 'application-told-everybody',
    breaks: ['THP-04', 'THP-18'],
    does: 'tells every desktop of a record that an application cancels or marks as do-not-call',
    decoration: whileServing((effect, { floor }) =>
      effect.kind === 'userEvent' ? floor.lines.map((dn) => eventFor(dn, effect.userData)) : [effect],
    ),
  },
  {
    name: 'application-told-another-handle',
    breaks: ['THP-04', 'THP-18'],
    does: 'names another handle when it takes a record for an application',
    decoration: whileServing((effect) =>
      effect.kind === 'userEvent'
        ? [eventFor(effect.dn, { ...effect.userData, GSW_RECORD_HANDLE: 900_001 })]
        : [effect],
    ),
  },
  {
    name: 'application-told-all-records',
    breaks: ['THP-03', 'THP-19'],
    does: 'tells every desktop with a record to remove it, no matter which one an application asks about',
    decoration: whileServing((effect, { floor }) => {
      if (effect.kind === 'userEvent') return [];
      if (effect.kind !== 'thirdPartyServed') return [effect];
      const told = floor.lines.flatMap((dn) => {
        const offer = floor.recordOf(dn);
        const names = ['GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME', 'GSW_RECORD_HANDLE'];
        if (offer === undefined) return [];
        return [eventFor(dn, { GSW_USER_EVENT: 'RecordCancel', ...taken(offer, ...names, 'GSW_PHONE') })];
      });
      return [...told, effect];
    }),
  },
  {
    name: 'application-unanswered',
    breaks: ['THP-11', 'THP-22'],
    does: 'does not answer other applications',
    decoration: answeringApplications(() => undefined),
  },
  {
    name: 'application-not-told-of-calls',
    breaks: ['THP-12'],
    does: 'does not tell an application that a record was left to its agent',
    decoration: answeringApplications((answer) => answer && without(answer, 'GSW_MESSAGE')),
  },
  {
    name: 'application-always-incomplete',
    breaks: ['THP-12'],
    does: 'tells an application that records were left to agents even if there were none',
    decoration: answeringApplications((answer) => answer && { ...answer, GSW_MESSAGE: incomplete }),
  },
  {
    name: 'application-told-in-words',
    breaks: ['THP-11'],
    does: 'answers an application with GSW_CM_MessageType as a text',
    decoration: answeringApplications((answer) => answer && { ...answer, GSW_CM_MessageType: 'canceled' }),
  },
  {
    name: 'application-loses-reference',
    breaks: ['THP-13'],
    does: "leaves the application's number for its request out of the answer",
    decoration: answeringApplications((answer) => answer && without(answer, 'GSW_CM_AttrReferenceID')),
  },
  {
    name: 'strangers-served',
    breaks: ['THP-14'],
    does: 'does for every application what it does for those that are connected',
    decoration: servingInstead((request, floor) => {
      const connected = floor.configuration.thirdParties ?? [];
      const application = connected.includes(request.application) ? request.application : connected[0];
      return [{ ...request, application: application ?? '' }];
    }),
  },
  {
    name: 'strangers-refused',
    breaks: ['THP-14'],
    does: 'answers an application that is not connected by CM_EvError',
    decoration: answeringApplications((answer) => answer ?? { GSW_CM_MessageType: 27 }),
  },
  {
    name: 'nobody-is-entered',
    breaks: ['THP-15'],
    does: 'enters an empty number for an application that names neither number nor customer',
    decoration: whileServing((effect, { request }) => {
      const { GSW_CM_MessageType: type, GSW_PHONE: phone, GSW_CUSTOMER_ID: customer } = request.userData;
      const named =
        phone !== undefined || customer !== undefined || type !== communicationDnMessage.CM_ReqDoNotCall;
      if (effect.kind !== 'thirdPartyServed' || named) return [effect];
      return [ownCommand({ verb: 'addDoNotCall', entries: [entryOf('')] }), effect];
    }),
  },
  {
    name: 'application-entry-missing',
    breaks: ['THP-16'],
    does: 'makes records NoCall for an application, but enters nothing in the do-not-call list',
    decoration: askingOtherwise((command) =>
      command.verb === 'addDoNotCall' ? { ...command, entries: [] } : command,
    ),
  },
  {
    name: 'application-enters-numbers-only',
    breaks: ['THP-16'],
    does: 'ignores an application that does not want a customer called',
    decoration: servingInstead((request) =>
      request.userData.GSW_CUSTOMER_ID !== undefined &&
      request.userData.GSW_CM_MessageType === communicationDnMessage.CM_ReqDoNotCall
        ? []
        : [request],
    ),
  },
  {
    name: 'application-only-entered',
    breaks: ['THP-17'],
    does: 'enters what an application does not want called, but leaves the records as they are',
    decoration: askingOtherwise((command) => {
      if (command.verb === 'update') return { ...command, changes: [] };
      return command.verb === 'mark' ? { ...command, value: 'nobody' } : command;
    }),
  },
  {
    name: 'application-ban-cancels',
    breaks: ['THP-17'],
    does: 'marks records Canceled, not NoCall, for an application that does not want them called',
    decoration: askingOtherwise((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map(({ record_type: _, ...change }) => ({
        ...change,
        record_status: recordStatus.Canceled,
      }));
      return { ...command, changes };
    }),
  },
  {
    name: 'application-enters-chain',
    breaks: ['THP-20'],
    does: 'enters all numbers of a chain for an application that names one',
    decoration: askingOtherwise((command, { request, retrieved }) => {
      if (command.verb !== 'addDoNotCall') return command;
      const rows = retrieved.flatMap((portion) => portion.rows);
      const chain = rows.find((row) => row.contact_info === request.userData.GSW_PHONE)?.chain_id;
      const mates = rows.filter((row) => row.chain_id === chain);
      return { ...command, entries: mates.map((row) => entryOf(row.contact_info)) };
    }),
  },
  {
    name: 'application-enters-without-chain',
    breaks: ['THP-20'],
    does: 'makes for an application only the record NoCall that has the number itself',
    decoration: servingInstead((request) => [
      { ...request, userData: { GSW_CHAIN_ATTR: 'RecordOnly', ...request.userData } },
    ]),
  },
];

function entryOf(phone: string): DoNotCallEntry {
  return { ...emptyDoNotCallEntry, phone };
}
