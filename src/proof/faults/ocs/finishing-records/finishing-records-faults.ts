import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { CallRecord, RecordChange } from '../../../../ocs/machine/store-port.ts';
import { contactInfoType, recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingRequest, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import {
  changingCommands,
  combiningOtherwise,
  isFinal,
  misnumbering,
  takingForClosed,
  watchingRecords,
  writingOtherwise,
} from '../../../operators/ocs/faulty-records.ts';
import { repeatingUpdates } from '../../../operators/ocs/faulty-store.ts';
import { acknowledged, insteadOfError } from '../../../operators/ocs/instead-of-errors.ts';
import { acknowledgmentOf, eventFor } from '../../../operators/ocs/own-events.ts';

const request = 'RecordProcessed';

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
export const finishingFaults: readonly OcsFault[] = [
  ...Object.entries(writtenKeys).map(([what, key]) => ({
    name: `final-${what}-not-written`,
    breaks: ['FIN-05'],
    does: `ignores ${key} in ${request}`,
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
    does: 'resets the type of number if nobody has changed it',
    decoration: writingOtherwise((row) => ({ contact_info_type: contactInfoType.NoContactType, ...row })),
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
    name: 'finished-stays-retrieved',
    breaks: ['FIN-22'],
    does: 'writes what was changed in a finished record, and leaves its status as it was',
    decoration: writingOtherwise(({ record_status: _, ...row }) => row),
  },
  {
    name: 'finished-is-stale',
    breaks: ['FIN-10'],
    does: 'marks a finished record Stale',
    decoration: writingOtherwise((row) => ({ ...row, record_status: recordStatus.Stale })),
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
    breaks: ['FIN-11', 'FIN-21'],
    does: 'acknowledges a record that could not be written',
    decoration: insteadOfError(113, (error, record) => [acknowledged(error, record)]),
  },
  {
    name: 'acknowledged-besides',
    breaks: ['FIN-11', 'FIN-21'],
    does: 'sends both DB Error and the acknowledgment',
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
    does: 'no longer knows a record that it could not write',
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
        return [...due, ...others, eventFor(input.dn, acknowledgmentOf(floor, input))];
      },
    };
  });
}

function isFinalUpdate(effect: OcsEffect): boolean {
  return effect.kind === 'store' && effect.command.verb === 'update' && effect.command.changes.some(isFinal);
}
