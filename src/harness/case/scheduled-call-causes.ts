import type { JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** Types of records that OCS offers unasked when they are due: Personal Rescheduled, Personal and Campaign CallBack. */
const offeredTypes: readonly unknown[] = [4, 5, 6];

/** Whether a request may lead to a ScheduledCall later, to any agent: nobody asks for one. */
export function mayBringScheduledCall(request: UserData): boolean {
  const { GSW_AGENT_REQ_TYPE: type, GSW_RECORD_TYPE: recordType, GSW_TREATMENT: treatment } = request;
  if (type === 'RecordReschedule' || type === 'ScheduledRecordReschedule') return true;
  if (type === 'RecordProcessed') return treatment === 'RecordTreatPersonal';
  return type === 'AddRecord' && offeredTypes.includes(recordType);
}

/** How many of a calling list's records may bring one. */
export function scheduledRecordsIn(records: readonly JsonObject[]): number {
  return records.filter((record) => offeredTypes.includes(record.record_type)).length;
}
