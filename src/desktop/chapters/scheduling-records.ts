import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { toDateTime } from '../machine/local-time.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import { recordKeysWithoutList, sendAboutRecord, workableRecord } from './record-requests.ts';

/**
 * RecordReschedule: requests a callback, which takes effect when the record is finished (001, RecordReschedule; ruling
 * 179).
 */
export function rescheduleRecord(
  machine: Machine,
  { handle, at, callbackType }: ActionArguments['rescheduleRecord'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  const dateTime = toDateTime(at);
  if (dateTime === undefined) return noSuchTime(at);
  const keys = {
    ...recordKeysWithoutList(record),
    GSW_CALLBACK_TYPE: callbackType,
    GSW_DATE_TIME: dateTime,
  };
  const apply = () => {
    record.worked = true;
  };
  sendAboutRecord(machine, 'RecordReschedule', record, keys, { apply });
  return undefined;
}

/**
 * ScheduledRecordReschedule: gives a callback another time, and another type only if the agent names one (ruling 178).
 */
export function rescheduleCallback(
  machine: Machine,
  { handle, at, callbackType }: ActionArguments['rescheduleCallback'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  const dateTime = toDateTime(at);
  if (dateTime === undefined) return noSuchTime(at);
  const type = callbackType ?? callbackTypeOf(textAt(record.userData, 'GSW_CALLBACK_TYPE'));
  const keys = {
    ...recordKeysWithoutList(record),
    ...(type !== undefined && { GSW_CALLBACK_TYPE: type }),
    GSW_DATE_TIME: dateTime,
  };
  const apply = () => {
    record.worked = true;
  };
  sendAboutRecord(machine, 'ScheduledRecordReschedule', record, keys, { apply });
  return undefined;
}

/** OCS keeps the callback until the record is finished. */
export const recordRescheduled: EventHandler = (machine, { request }) => {
  request?.apply?.();
  if (request?.record !== undefined)
    tell(machine, `The callback takes effect when you finish record ${request.record.handle}.`);
};

function noSuchTime(at: string): string {
  return `"${at}" is not a valid time.`;
}

function callbackTypeOf(text: string | undefined): 'Personal' | 'Campaign' | undefined {
  return text === 'Personal' || text === 'Campaign' ? text : undefined;
}
