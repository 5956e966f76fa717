import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  rescheduleRequests,
  takingDueOtherwise,
  unscheduled,
} from '../../../operators/ocs/faulty-callbacks.ts';
import { faultyOcs, isNamed, type UserEventEffect } from '../../../operators/ocs/faulty-ocs.ts';
import {
  changingCommands,
  retrievedOtherwise,
  watchingRecords,
} from '../../../operators/ocs/faulty-records.ts';
import { changingBeforeRetrieval } from '../../../operators/ocs/faulty-store.ts';
import { errorTo, eventFor } from '../../../operators/ocs/own-events.ts';
import { changingEach, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const offer = 'ScheduledCall';
const again = 'offer again';

/** Changes what is written to a record that came as a callback, knowing its type and time then. */
const writingCallbacks = (
  change: (row: Parameters<typeof unscheduled>[0], was: CallRecord) => typeof row,
): Decoration =>
  watchingOcs(() => {
    const asked = new Set<number>();
    const due = new Map<number, CallRecord>();
    return {
      before(input) {
        if (input.kind === 'stored' && asked.has(input.ticket) && input.result.ok)
          for (const row of input.result.records) due.set(row.record_id, row);
        return [input];
      },
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'store') return effect;
          if (effect.command.verb === 'retrieveDue') asked.add(effect.ticket);
          if (effect.command.verb !== 'update') return effect;
          const changes = effect.command.changes.map((row) => {
            const was = due.get(row.record_id);
            return was === undefined ? row : change(row, was);
          });
          return { ...effect, command: { ...effect.command, changes } };
        }),
    };
  });

/** Faulty implementations of what may be done with a callback that was offered. */
export const scheduledCallWorkFaults: readonly OcsFault[] = [
  {
    name: 'offered-again-after-an-hour',
    breaks: ['SCH-42'],
    does: 'offers each callback again after an hour',
    decoration: faultyOcs(() => {
      let offers: UserEventEffect[] = [];
      return {
        before: (input) => (input.kind === 'timer' && input.name === again ? [] : [input]),
        after(effects, input, now) {
          if (input.kind === 'timer' && input.name === again) return offers.splice(0);
          const made = effects.filter(
            (effect) => effect.kind === 'userEvent' && isNamed(effect.userData, offer),
          ) as UserEventEffect[]; // Only user events pass the filter.
          if (made.length === 0) return effects;
          offers = [...offers, ...made];
          return [...effects, { kind: 'setTimer', name: again, at: now + 3_600_000 }];
        },
      };
    }),
  },
  {
    name: 'callback-as-preview-record',
    breaks: ['SCH-43'],
    does: 'gives callbacks to anybody who asks for a preview record',
    decoration: changingBeforeRetrieval((record) =>
      record.record_status === recordStatus.Ready &&
      (record.record_type === recordType.PersonalCallBack ||
        record.record_type === recordType.CampaignCallBack)
        ? { record_type: recordType.General }
        : undefined,
    ),
  },
  {
    name: 'offered-callback-stays-in-list',
    breaks: ['SCH-43'],
    does: 'leaves an offered callback in the list, for anybody who asks for a preview record',
    decoration: changingBeforeRetrieval((record) =>
      record.record_status === recordStatus.Retrieved &&
      (record.record_type === recordType.PersonalCallBack ||
        record.record_type === recordType.CampaignCallBack)
        ? { record_type: recordType.General, record_status: recordStatus.Ready }
        : undefined,
    ),
  },
  {
    name: 'callbacks-at-any-hour',
    breaks: ['SCH-44', 'SCH-63'],
    does: "makes callbacks outside the customer's hours",
    decoration: takingDueOtherwise((row) => ({ ...row, daily_from: 0, daily_till: 86_400 })),
  },
  {
    name: 'callbacks-outside-hours-dropped',
    breaks: ['SCH-44', 'SCH-63'],
    does: "drops a callback that is due outside the customer's hours",
    decoration: changingCommands((command) => {
      if (command.verb !== 'update') return command;
      const changes = command.changes.map((row) =>
        row.record_type === undefined && typeof row.dial_sched_time === 'number'
          ? { ...row, record_status: recordStatus.Updated }
          : row,
      );
      return { ...command, changes };
    }),
  },
  {
    name: 'callback-outside-hours-refused',
    breaks: ['SCH-45'],
    does: 'refuses a callback for a record whose customer may not be called all day',
    decoration: watchingRecords((records, floor) => ({
      after(effects, input) {
        if (input.kind !== 'userEvent' || !rescheduleRequests.includes(input.userData.GSW_AGENT_REQ_TYPE))
          return effects;
        const till = records.of(input.userData)?.row.daily_till ?? 0;
        return till > 57_600 ? effects : [eventFor(input.dn, errorTo(floor, input, 110))];
      },
    })),
  },
  {
    name: 'second-callback-lost',
    breaks: ['SCH-46'],
    does: 'acknowledges another time for a callback, and finishes its record',
    decoration: writingCallbacks((row) =>
      row.record_type === recordType.PersonalCallBack || row.record_type === recordType.CampaignCallBack
        ? unscheduled(row)
        : row,
    ),
  },
  {
    name: 'callback-keeps-type',
    breaks: ['SCH-46'],
    does: 'leaves a personal callback personal, no matter what is requested',
    decoration: writingCallbacks((row, was) =>
      row.record_type === recordType.CampaignCallBack ? { ...row, record_type: was.record_type } : row,
    ),
  },
  {
    name: 'rejected-callback-stays',
    breaks: ['SCH-47'],
    does: 'gives a rejected callback back as a callback',
    decoration: writingCallbacks((row, was) =>
      row.record_type === recordType.General ? { ...row, record_type: was.record_type } : row,
    ),
  },
  {
    name: 'rejected-callback-finished',
    breaks: ['SCH-47'],
    does: 'marks a rejected callback Updated',
    decoration: writingCallbacks((row) =>
      row.record_type === recordType.General ? { ...row, record_status: recordStatus.Updated } : row,
    ),
  },
  {
    name: 'callback-attempts-uncounted',
    breaks: ['SCH-48'],
    does: 'does not count the calls of callbacks',
    decoration: writingCallbacks(({ attempt: _, ...row }) => row),
  },
  {
    name: 'callback-must-be-accepted',
    breaks: ['SCH-48'],
    does: 'knows no callback that was offered, as long as nobody has accepted it',
    decoration: watchingOcs((floor) => {
      const offered = new Set<unknown>();
      const refusing = (userData: UserEventEffect['userData']) =>
        /^(Update|RecordProcessed)/.test(String(userData.GSW_AGENT_REQ_TYPE)) &&
        offered.has(userData.GSW_RECORD_HANDLE);
      return {
        before: (input) => (input.kind === 'userEvent' && refusing(input.userData) ? [] : [input]),
        after(effects, input) {
          for (const effect of effects)
            if (effect.kind === 'userEvent' && isNamed(effect.userData, offer))
              offered.add(effect.userData.GSW_RECORD_HANDLE);
          return input.kind === 'userEvent' && refusing(input.userData)
            ? [eventFor(input.dn, errorTo(floor, input, 109))]
            : effects;
        },
      };
    }),
  },
  {
    name: 'unload-forgets-callbacks',
    breaks: ['SCH-49'],
    does: 'offers no callbacks of a campaign that was unloaded once',
    decoration: faultyOcs(() => {
      let unloaded = false;
      return {
        before(input) {
          if (input.kind === 'dialing' && input.verb === 'unload') unloaded = true;
          return [unloaded ? retrievedOtherwise(input, (rows) => rows.filter(isNoCallback)) : input];
        },
      };
    }),
  },
  {
    name: 'callbacks-in-preview-only',
    breaks: ['SCH-50'],
    does: 'offers callbacks in preview mode only',
    decoration: changingEach(({ userData }, floor) =>
      isNamed(userData, offer) && floor.mode(userData.GSW_CAMPAIGN_GROUP_NAME) !== 'Preview'
        ? undefined
        : userData,
    ),
  },
];

function isNoCallback({ record_type }: CallRecord): boolean {
  return record_type < 4;
}
