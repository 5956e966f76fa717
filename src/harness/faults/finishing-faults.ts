import type { OcsEffect } from '../../ocs/ports.ts';
import type { CallRecord, RecordChange } from '../../ocs/store-port.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Decoration } from '../../reference/reference-system.ts';
import { columnsIn, type DeskRecord } from './desk-records.ts';
import type { Fault } from './fault.ts';
import { changingRequest, isNamed, type UserEventEffect, without } from './faulty-ocs.ts';
import {
  changingCommands,
  combiningOtherwise,
  isFinal,
  isRecordRequest,
  misnumbering,
  type RecordRequest,
  takingForClosed,
  watchingRecords,
  writingOtherwise,
} from './faulty-records.ts';
import { repeatingUpdates } from './faulty-store.ts';
import { acknowledgementOf, eventFor, taken } from './own-events.ts';

const request = 'RecordProcessed';
const ready = 1;

/** Puts other effects in place of an error that the right OCS answers about a record that was given. */
const insteadOfError = (
  number: number,
  change: (error: UserEventEffect, record: DeskRecord) => readonly UserEventEffect[],
): Decoration =>
  watchingRecords((records) => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'userEvent' || !isNamed(effect.userData, `error ${number}`)) return [effect];
        const record = records.of(effect.userData);
        return record === undefined ? [effect] : change(effect, record);
      }),
  }));

/** The acknowledgement that would have been due in place of an error. */
const acknowledged = ({ dn, userData }: UserEventEffect, { offer }: DeskRecord): UserEventEffect =>
  eventFor(dn, {
    GSW_USER_EVENT: `${userData.GSW_AGENT_REQ_TYPE}Acknowledge`,
    ...taken(offer, 'GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME', 'GSW_RECORD_HANDLE'),
    ...taken(userData, 'GSW_REFERENCE_ID'),
  });

const acknowledgingFinished = (type: RecordRequest): Decoration =>
  insteadOfError(109, (error, record) =>
    record.finished && isRecordRequest(error.userData, type) ? [acknowledged(error, record)] : [error],
  );

/** Writes what a late request says, and refuses it all the same. */
const writingLate = (type: RecordRequest): Decoration =>
  watchingRecords((records) => ({
    after(effects, input) {
      const late = input.kind === 'userEvent' && isRecordRequest(input.userData, type) ? input.userData : {};
      const record = records.of(late);
      if (!record?.finished || !effects.some((effect) => effect.kind === 'userEvent')) return effects;
      const changes = [{ ...columnsIn(late, record.list), record_id: record.row.record_id }];
      const command = { verb: 'update', list: record.list.name, changes } as const;
      return [{ kind: 'store', ticket: -1, command }, ...effects];
    },
  }));

const cleared = ['customer_name', 'balance', 'note'];

const writtenKeys: Readonly<Record<string, string>> = {
  'call-result': 'GSW_CALL_RESULT',
  phone: 'GSW_PHONE',
  'phone-type': 'GSW_PHONE_TYPE',
  from: 'GSW_FROM',
  until: 'GSW_UNTIL',
  'custom-text': 'customer_name',
  'custom-letter': 'segment',
  'custom-number': 'account_balance',
};

/** Faulty implementations of how a record is finished. */
export const finishingFaults: readonly Fault[] = [
  ...Object.entries(writtenKeys).map(([what, key]) => ({
    name: `final-${what}-not-written`,
    breaks: ['FIN-05'],
    does: `takes no notice of ${key} in ${request}`,
    decoration: changingRequest(request, (userData) => without(userData, key)),
  })),
  {
    name: 'acknowledged-before-written',
    breaks: ['FIN-05'],
    does: 'acknowledges at once, and writes when something else happens',
    decoration: acknowledgingEarly(),
  },
  {
    name: 'other-fields-cleared',
    breaks: ['FIN-06'],
    does: 'clears the custom fields that nobody has changed',
    decoration: writingOtherwise((row) => {
      const custom = { ...Object.fromEntries(cleared.map((name) => [name, null])), ...row.custom };
      return { ...row, custom };
    }),
  },
  {
    name: 'phone-type-reset',
    breaks: ['FIN-06'],
    does: 'resets the type of number where nobody has changed it',
    decoration: writingOtherwise((row) => ({ contact_info_type: 0, ...row })),
  },
  {
    name: 'whole-list-updated',
    breaks: ['FIN-06'],
    does: 'writes the call result and custom fields of a finished record to all records of the list',
    decoration: repeatingUpdates((change, other) =>
      isFinal(change) ? { ...resultsOf(change, other), record_id: other.record_id } : undefined,
    ),
  },
  {
    name: 'final-twice',
    breaks: ['FIN-08'],
    does: 'acknowledges RecordProcessed for a record that is finished',
    decoration: acknowledgingFinished('RecordProcessed'),
  },
  {
    name: 'update-after-end',
    breaks: ['FIN-08'],
    does: 'acknowledges UpdateCallCompletionStats for a record that is finished',
    decoration: acknowledgingFinished('UpdateCallCompletionStats'),
  },
  {
    name: 'late-final-request-written',
    breaks: ['FIN-08'],
    does: 'refuses RecordProcessed for a finished record, and writes what it says',
    decoration: writingLate('RecordProcessed'),
  },
  {
    name: 'late-update-written',
    breaks: ['FIN-08'],
    does: 'refuses UpdateCallCompletionStats for a finished record, and writes what it says',
    decoration: writingLate('UpdateCallCompletionStats'),
  },
  {
    name: 'finished-is-ready',
    breaks: ['FIN-09'],
    does: 'makes a finished record Ready again',
    decoration: writingOtherwise((row) => ({ ...row, record_status: ready })),
  },
  {
    name: 'finished-ready-at-start',
    breaks: ['FIN-09'],
    does: 'makes finished records Ready again when the campaign is started',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        if (input.kind !== 'dialing' || input.verb !== 'start') return effects;
        const finished = records.all.filter((record) => record.finished);
        const returned = finished.map(({ list, row: { record_id } }) => ({
          kind: 'store' as const,
          ticket: -1,
          command: {
            verb: 'update' as const,
            list: list.name,
            changes: [{ record_id, record_status: ready }],
          },
        }));
        return [...returned, ...effects];
      },
    })),
  },
  {
    name: 'finished-is-stale',
    breaks: ['FIN-10'],
    does: 'marks a finished record Stale',
    decoration: writingOtherwise((row) => ({ ...row, record_status: 4 })),
  },
  {
    name: 'agent-not-written',
    breaks: ['FIN-10'],
    does: 'writes to no record which agent had it',
    decoration: changingCommands((command) =>
      command.verb === 'update' ? { ...command, changes: command.changes.map(withoutAgent) } : command,
    ),
  },
  {
    name: 'acknowledged-though-lost',
    breaks: ['FIN-11'],
    does: 'acknowledges a record that could not be written',
    decoration: insteadOfError(113, (error, record) => [acknowledged(error, record)]),
  },
  {
    name: 'acknowledged-besides',
    breaks: ['FIN-11'],
    does: 'sends both DB Error and the acknowledgement',
    decoration: insteadOfError(113, (error, record) => [error, acknowledged(error, record)]),
  },
  {
    name: 'database-failure-is-103',
    breaks: ['FIN-11'],
    does: 'answers Invalid Attribute Value when a record cannot be written',
    decoration: misnumbering(request, 113, 103),
  },
  {
    name: 'failure-closes-record',
    breaks: ['FIN-12'],
    does: 'knows a record no more that it could not write',
    decoration: takingForClosed(({ failures }) => failures > 0),
  },
  {
    name: 'failure-loses-updates',
    breaks: ['FIN-12'],
    does: 'forgets the updates of a record that it could not write',
    decoration: combiningOtherwise((updates, last, { failures }) =>
      failures > 0 ? [last] : [...updates, last],
    ),
  },
];

function withoutAgent({ agent_id: _, ...row }: RecordChange): RecordChange {
  return row;
}

function resultsOf({ call_result, custom }: RecordChange, other: CallRecord): Partial<CallRecord> {
  return {
    ...(call_result !== undefined && { call_result }),
    ...(custom !== undefined && { custom: { ...other.custom, ...custom } }),
  };
}

/** Holds the final write back until something else happens, and acknowledges without it. */
function acknowledgingEarly(): Decoration {
  return watchingRecords((_, floor) => {
    let held: readonly OcsEffect[] = [];
    const early = new Set<UserData[string] | undefined>();
    const isLate = (effect: OcsEffect): boolean =>
      effect.kind === 'userEvent' &&
      isNamed(effect.userData, `${request}Acknowledge`) &&
      early.has(effect.userData.GSW_REFERENCE_ID);
    return {
      after(effects, input) {
        const due = held;
        held = effects.filter(isFinalUpdate);
        const others = effects.filter((effect) => !held.includes(effect) && !isLate(effect));
        if (input.kind !== 'userEvent' || held.length === 0) return [...due, ...others];
        early.add(input.userData.GSW_REFERENCE_ID);
        return [...due, ...others, eventFor(input.dn, acknowledgementOf(floor, input))];
      },
    };
  });
}

function isFinalUpdate(effect: OcsEffect): boolean {
  return effect.kind === 'store' && effect.command.verb === 'update' && effect.command.changes.some(isFinal);
}
