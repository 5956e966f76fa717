import type { CallRecord, RecordChange } from '../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { changingRequests, faultyOcs } from './faulty-ocs.ts';
import { watchingRecords } from './faulty-records.ts';
import { acknowledgmentOf, eventFor, taken } from './own-events.ts';
import type { DeskRecord } from './records-on-desktops.ts';
import { isRequest, watchingOcs } from './watching-ocs.ts';

/** Both requests that ask for a callback. */
export const rescheduleRequests: readonly unknown[] = ['RecordReschedule', 'ScheduledRecordReschedule'];

/** Writes something to a record's row as soon as a callback for it is acknowledged. */
export function notingCallbacks(row: Omit<RecordChange, 'record_id'>): Decoration {
  return watchingRecords((records) => ({
    after(effects, input) {
      const isAsked =
        input.kind === 'userEvent' && rescheduleRequests.includes(input.userData.GSW_AGENT_REQ_TYPE);
      const record = isAsked ? records.of(input.userData) : undefined;
      const isAcknowledged = effects.some(
        (effect) => effect.kind === 'userEvent' && /RescheduleAck/.test(`${effect.userData.GSW_USER_EVENT}`),
      );
      if (!isAcknowledged || record === undefined) return effects;
      const changes = [{ ...row, record_id: record.row.record_id }];
      const command = { verb: 'update', list: record.list.name, changes } as const;
      return [...effects, { kind: 'store', ticket: -1, command }];
    },
  }));
}

/** record_type values of callbacks. */
const callbackTypes: readonly unknown[] = [recordType.PersonalCallBack, recordType.CampaignCallBack];

/** Changes both requests on their way to OCS. */
export function reschedulingOtherwise(change: (userData: UserData) => UserData): Decoration {
  return changingRequests((userData) =>
    rescheduleRequests.includes(userData.GSW_AGENT_REQ_TYPE) ? change(userData) : userData,
  );
}

/** Changes what is written to a record by the final request that schedules a callback for it. */
export function schedulingOtherwise(
  change: (row: RecordChange, record: DeskRecord | undefined) => RecordChange,
): Decoration {
  return writingScheduled((row) => callbackTypes.includes(row.record_type), change);
}

/** Changes what is written to a record that gets a treatment. */
export function treatingOtherwise(
  change: (row: RecordChange, record: DeskRecord | undefined) => RecordChange,
): Decoration {
  return writingScheduled(
    (row) =>
      row.record_type === recordType.CampaignRescheduled ||
      row.record_type === recordType.PersonalRescheduled,
    change,
  );
}

function writingScheduled(
  isMeant: (row: RecordChange) => boolean,
  change: (row: RecordChange, record: DeskRecord | undefined) => RecordChange,
): Decoration {
  return watchingRecords((records) => ({
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
        const { list } = effect.command;
        const recordOf = ({ record_id }: RecordChange) =>
          records.all.findLast((one) => one.list.name === list && one.row.record_id === record_id);
        const changes = effect.command.changes.map((row) =>
          row.record_status === recordStatus.Ready && typeof row.dial_sched_time === 'number' && isMeant(row)
            ? change(row, recordOf(row))
            : row,
        );
        return { ...effect, command: { ...effect.command, changes } };
      }),
  }));
}

/** A final change without the callback: the record is Updated. */
export function unscheduled(row: RecordChange): RecordChange {
  const { record_type: _type, dial_sched_time: _time, ...rest } = row;
  return { ...rest, record_status: recordStatus.Updated };
}

/** Looks for callbacks some seconds too late or too early. */
export function lateBy(seconds: number): Decoration {
  return faultyOcs(() => ({
    after: (effects, _input, now) =>
      effects.map((effect) =>
        effect.kind === 'setTimer' && effect.name.startsWith('callbacks of ')
          ? { ...effect, at: Math.max(effect.at + seconds * 1000, now + 60_000) }
          : effect,
      ),
  }));
}

/** Both at once: the second decorates the result of the first. */
export function both(first: Decoration, second: Decoration): Decoration {
  return { ocs: (right) => second.ocs?.(first.ocs?.(right) ?? right) ?? right };
}

/** Changes the records whose callbacks are due, as the database answers them. */
export function takingDueOtherwise(
  change: (row: CallRecord, now: number) => CallRecord | undefined,
): Decoration {
  return watchingOcs(() => {
    const asked = new Set<number>();
    return {
      before(input, now) {
        if (input.kind !== 'stored' || !asked.has(input.ticket) || !input.result.ok) return [input];
        const records = input.result.records.flatMap((row) => change(row, now) ?? []);
        return [{ ...input, result: { ...input.result, records } }];
      },
      after(effects) {
        for (const effect of effects)
          if (effect.kind === 'store' && effect.command.verb === 'retrieveDue') asked.add(effect.ticket);
        return effects;
      },
    };
  });
}

/** Acknowledges a type of request if the right OCS answers a certain error. */
export function acknowledgingInsteadOf(type: string, error: number): Decoration {
  return watchingOcs((floor) => ({
    after(effects, input) {
      if (!isRequest(input, type)) return effects;
      const own = {
        ...acknowledgmentOf(floor, input),
        GSW_CALLING_LIST: String(floor.recordOf(input.dn)?.GSW_CALLING_LIST ?? 'Customers'),
        ...taken(input.userData, 'GSW_CALLBACK_TYPE', 'GSW_DATE_TIME'),
      };
      return effects.map((effect) =>
        effect.kind === 'userEvent' && effect.userData.GSW_ERROR_NUMBER === error
          ? eventFor(input.dn, own)
          : effect,
      );
    },
  }));
}
