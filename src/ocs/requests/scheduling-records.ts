import { type CallbackType, callbackTypeOf, isCallbackType } from '../configuration/callback.ts';
import { fullYear, scheduledTime } from '../configuration/scheduled-time.ts';
import { answer } from '../machine/answers.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { merged } from '../records/record-changes.ts';
import { identityOf, requestedRecord } from '../records/requested-record.ts';

/**
 * RecordReschedule: notes a callback for the record on the desktop. It is scheduled when the record is finished (ruling
 * 179); the last of several requests counts.
 */
export function rescheduleRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  return noteCallback(machine, request, record, typeIn(request));
}

/**
 * ScheduledRecordReschedule: the same, except that a record this agent does not have is 117, the type can be kept, and
 * the number can change (rulings 176, 178 and 189).
 */
export function rescheduleScheduledRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record.refused === 109 ? refuse(117) : record;
  const type = typeIn(request) ?? record.callback?.type ?? callbackTypeOf(record.row);
  return noteCallback(machine, request, record, type);
}

function noteCallback(
  machine: Machine,
  request: DesktopRequest,
  record: OpenRecord,
  type: CallbackType | undefined,
): Refusal | undefined {
  if (type === undefined) return refuse(102);
  const { timeZones } = machine.provisioned.index;
  const dateTime = textAt(request.userData, 'GSW_DATE_TIME') ?? '';
  const at = scheduledTime(dateTime, record.row.tz_dbid, timeZones, machine.now);
  if (typeof at !== 'number') return at;
  const phone = phoneIn(request);
  record.callback = { type, at };
  if (phone !== undefined) record.changes = merged(record.changes, { contact_info: phone });
  answer(machine, request, acknowledgments[nameOf(request)], {
    ...identityOf(record),
    GSW_CALLBACK_TYPE: type,
    GSW_DATE_TIME: fullYear(dateTime),
    ...(phone !== undefined && { GSW_PHONE: phone }),
  });
  return undefined;
}

const acknowledgments = {
  RecordReschedule: 'RecordRescheduleAcknowledge',
  ScheduledRecordReschedule: 'ScheduledRecordRescheduleAcknowledge',
} as const;

function nameOf({ name }: DesktopRequest): keyof typeof acknowledgments {
  return name === 'ScheduledRecordReschedule' ? name : 'RecordReschedule';
}

function typeIn({ userData }: DesktopRequest): CallbackType | undefined {
  const type = textAt(userData, 'GSW_CALLBACK_TYPE');
  return isCallbackType(type) ? type : undefined;
}

/** Only ScheduledRecordReschedule has a number. */
function phoneIn({ name, userData }: DesktopRequest): string | undefined {
  return name === 'ScheduledRecordReschedule' ? textAt(userData, 'GSW_PHONE') : undefined;
}
