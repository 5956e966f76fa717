import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { RecordMark } from '../../../../ocs/machine/store-port.ts';
import { emptyDoNotCallEntry } from '../../../../protocol/defaults.generated.ts';
import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingInsteadOf } from '../../../operators/ocs/acknowledging-markings.ts';
import { changingEvent, changingRequest, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands } from '../../../operators/ocs/faulty-records.ts';
import {
  enteringOtherwise,
  isWithoutHandle,
  markingOtherwise,
  notifyingOtherwise,
  takingAfter,
} from '../../../operators/ocs/marking-decorations.ts';
import {
  carryingOut,
  changingConfiguration,
  isRequest,
  rewritingRequests,
} from '../../../operators/ocs/watching-ocs.ts';

const request = 'DoNotCall';
const acknowledgment = 'DoNotCallAcknowledge';
const noCall = recordType.NoCall;

const noCallAs =
  (type: number) =>
  (mark: RecordMark): RecordMark =>
    mark.record_type === noCall ? { ...mark, record_type: type } : mark;

/** Faulty implementations of DoNotCall: what is acknowledged, marked and entered. */
export const doNotCallFaults: readonly OcsFault[] = [
  {
    name: 'dnc-ack-without-handle',
    breaks: ['DNC-01'],
    does: 'leaves GSW_RECORD_HANDLE out of the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) => without(userData, 'GSW_RECORD_HANDLE')),
  },
  {
    name: 'dnc-ack-of-another-campaign',
    breaks: ['DNC-01'],
    does: 'names another campaign in the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) =>
      isWithoutHandle(userData) ? userData : { ...userData, GSW_CAMPAIGN_NAME: 'Others' },
    ),
  },
  {
    name: 'dnc-stays-general',
    breaks: ['DNC-02', 'DNC-04', 'DNC-05', 'DNC-25', 'DNC-27'],
    does: 'leaves the type of what is not to be called General',
    decoration: markingOtherwise(noCallAs(2)),
  },
  {
    name: 'dnc-is-canceled',
    breaks: ['DNC-02', 'DNC-08', 'DNC-33'],
    does: 'marks as Canceled what is not to be called',
    decoration: markingOtherwise((mark) =>
      mark.record_type === noCall ? { record_status: recordStatus.Canceled } : mark,
    ),
  },
  {
    name: 'dnc-not-entered',
    breaks: ['DNC-03', 'DNC-04', 'DNC-24', 'DNC-26'],
    does: 'enters nothing in the do-not-call list',
    decoration: enteringOtherwise(() => []),
  },
  {
    name: 'dnc-entered-with-prefix',
    breaks: ['DNC-03'],
    does: 'enters numbers with a prefix',
    decoration: enteringOtherwise((entries) =>
      entries.map((entry) => ({ ...entry, phone: entry.phone === null ? null : `0${entry.phone}` })),
    ),
  },
  {
    name: 'dnc-first-number-only',
    breaks: ['DNC-04', 'DNC-07'],
    does: 'enters the first number of a chain alone',
    decoration: enteringOtherwise((entries) => entries.slice(0, 1)),
  },
  {
    name: 'dnc-by-default-the-record',
    breaks: ['DNC-04', 'DNC-26'],
    does: 'means the record alone unless the request says AllChain',
    decoration: changingRequest(request, (userData) => ({ GSW_CHAIN_ATTR: 'RecordOnly', ...userData })),
  },
  {
    name: 'dnc-always-the-chain',
    breaks: ['DNC-05', 'DNC-27'],
    does: 'means the whole chain, no matter what the request says',
    decoration: changingRequest(request, (userData) => without(userData, 'GSW_CHAIN_ATTR')),
  },
  {
    name: 'dnc-others-are-finished',
    breaks: ['DNC-05', 'DNC-27', 'DNC-42'],
    does: 'finishes the others of the chain if the record alone is meant',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update' || !command.changes.some(({ record_type }) => record_type === noCall))
        return command;
      return {
        ...command,
        changes: command.changes.map((row) => ({ ...row, record_status: recordStatus.Updated })),
      };
    }),
  },
  {
    name: 'dnc-needs-record-processed',
    breaks: ['DNC-06'],
    does: 'waits for RecordProcessed after a request by handle',
    decoration: takingAfter(acknowledgment, 'RecordProcessed'),
  },
  {
    name: 'dnc-again',
    breaks: ['DNC-06'],
    does: 'acknowledges a request by handle for the second time',
    decoration: acknowledgingInsteadOf(request, 109),
  },
  {
    name: 'dnc-result-untouched',
    breaks: ['DNC-08'],
    does: 'leaves the call result as it was',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map(({ call_result, ...row }) =>
        call_result === undefined || call_result === callResult.DoNotCall ? row : { ...row, call_result },
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'dnc-result-overwritten',
    breaks: ['DNC-08'],
    does: 'sets the call result if the agent has given one too',
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) =>
        row.record_type === noCall ? { ...row, call_result: callResult.DoNotCall } : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'dnc-ack-always-record-only',
    breaks: ['DNC-09'],
    does: 'says RecordOnly in every acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) => ({ ...userData, GSW_CHAIN_ATTR: 'RecordOnly' })),
  },
  {
    name: 'dnc-remark-lost',
    breaks: ['DNC-10'],
    does: 'does not write the remark',
    decoration: enteringOtherwise((entries) => entries.map((entry) => ({ ...entry, dnc_message: null }))),
  },
  {
    name: 'dnc-long-remark-lost',
    breaks: ['DNC-10'],
    does: 'does not write a remark of more than 255 characters',
    decoration: changingRequest(request, (userData) =>
      String(userData.GSW_MESSAGE ?? '').length > 255 ? without(userData, 'GSW_MESSAGE') : userData,
    ),
  },
  {
    name: 'dnc-for-ever',
    breaks: ['DNC-11', 'DNC-37'],
    does: 'ignores GSW_DURATION',
    decoration: changingRequest(request, (userData) => without(userData, 'GSW_DURATION')),
  },
  {
    name: 'dnc-duration-not-added',
    breaks: ['DNC-11'],
    does: 'writes the duration itself as the time at which an entry expires',
    decoration: enteringOtherwise((entries) =>
      entries.map((entry) => ({
        ...entry,
        expires_at: entry.expires_at === null ? null : entry.expires_at - Number(entry.time_stamp),
      })),
    ),
  },
  {
    name: 'dnc-ack-without-what-was-named',
    breaks: ['DNC-23'],
    does: 'leaves number and customer out of the acknowledgment',
    decoration: changingEvent(acknowledgment, (userData) =>
      without(userData, 'GSW_PHONE', 'GSW_CUSTOMER_ID'),
    ),
  },
  {
    name: 'dnc-customer-is-a-number',
    breaks: ['DNC-07', 'DNC-24'],
    does: 'enters customers as if they were numbers',
    decoration: enteringOtherwise((entries) =>
      entries.map((entry) => ({ ...entry, phone: entry.phone ?? entry.customer_id, customer_id: null })),
    ),
  },
  {
    name: 'dnc-without-customer-field',
    breaks: ['DNC-07', 'DNC-25', 'DNC-32'],
    does: 'ignores the option customer_id',
    decoration: changingConfiguration(({ options: { customer_id: _, ...options }, ...configuration }) => ({
      ...configuration,
      options,
    })),
  },
  {
    name: 'dnc-in-the-list-the-record',
    breaks: ['DNC-26'],
    does: 'marks the record alone if its chain is only in the calling list',
    decoration: changingCommands((command) =>
      command.verb === 'mark' ? { ...command, others: { record_status: recordStatus.Ready } } : command,
    ),
  },
  {
    name: 'dnc-in-the-list-the-chain',
    breaks: ['DNC-27'],
    does: 'marks the whole chain if it is only in the calling list',
    decoration: changingCommands((command) =>
      command.verb === 'mark' ? { ...command, others: 'all' } : command,
    ),
  },
  {
    name: 'dnc-told-of-another-customer',
    breaks: ['DNC-29', 'THP-04', 'THP-18'],
    does: 'names another customer in RecordCancel',
    decoration: notifyingOtherwise((userData) => ({ ...userData, GSW_CUSTOMER_ID: 'C-9' })),
  },
  {
    name: 'dnc-told-of-another-group',
    breaks: ['DNC-29', 'THP-04', 'THP-18'],
    does: 'names another campaign group in RecordCancel',
    decoration: notifyingOtherwise((userData) => ({ ...userData, GSW_CAMPAIGN_GROUP_NAME: 'Spring' })),
  },
  {
    name: 'dnc-for-any-application',
    breaks: ['DNC-40'],
    does: 'carries out a request without an application id',
    decoration: rewritingRequests(({ userData }, floor) => ({
      GSW_APPLICATION_ID: floor.applicationId,
      ...userData,
    })),
  },
  {
    name: 'dnc-by-a-colleague',
    breaks: ['DNC-41'],
    does: 'carries out what a colleague asks by handle, though it answers an error',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, request) || input.userData.GSW_RECORD_HANDLE === undefined) return {};
      const { userData } = input;
      const owners = floor.lines.filter(
        (dn) => floor.recordOf(dn)?.GSW_RECORD_HANDLE === userData.GSW_RECORD_HANDLE,
      );
      return { before: owners.filter((dn) => dn !== input.dn).map((dn) => ({ dn, userData })) };
    }),
  },
  {
    name: 'dnc-chain-entered',
    breaks: ['DNC-26'],
    does: 'enters all numbers of the chain if a number alone is given',
    decoration: enteringChains(),
  },
];

/** Enters the number of every record that is marked NoCall, as far as it was retrieved. */
function enteringChains(): OcsFault['decoration'] {
  return faultyOcs(() => {
    const phones = new Map<number, string>();
    return {
      before(input) {
        if (input.kind === 'stored' && input.result.ok)
          for (const row of input.result.records) phones.set(row.record_id, row.contact_info);
        return [input];
      },
      after: (effects) =>
        effects.flatMap((effect): readonly OcsEffect[] => {
          if (effect.kind !== 'store' || effect.command.verb !== 'update') return [effect];
          const marked = effect.command.changes.filter(({ record_type }) => record_type === noCall);
          const entries = marked.map(({ record_id }) => ({
            ...emptyDoNotCallEntry,
            phone: phones.get(record_id) ?? null,
          }));
          return [effect, { kind: 'store', ticket: -1, command: { verb: 'addDoNotCall', entries } }];
        }),
    };
  });
}
