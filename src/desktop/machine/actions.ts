import type { AddRecord, CancelRecord, Changes } from '../../protocol/upper-tester.generated.ts';

export type {
  Action,
  ActionArguments,
  ActionName,
  NameOrNumber,
} from '../../protocol/upper-tester.generated.ts';

/** What an agent changes in a record. */
export type RecordChanges = Changes;

/** Records by handle, phone number or customer id, in this order of priority (001, RequestRecordCancel, note b). */
export type ByIdentifier = CancelRecord;

/** A record to be added to a calling list (001, AddRecord). */
export type NewRecord = AddRecord;
