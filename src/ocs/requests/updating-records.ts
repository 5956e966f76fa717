import { answer } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal } from '../machine/refusal.ts';
import { merged, readChanges } from '../records/record-changes.ts';
import { identityOf, requestedRecord } from '../records/requested-record.ts';

/**
 * UpdateCallCompletionStats: keeps the changes until the record is finished. It is acknowledged even without changes.
 */
export function updateCallCompletionStats(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  const changes = readChanges(record, request.userData);
  if (isRefusal(changes)) return changes;
  record.changes = merged(record.changes, changes);
  answer(machine, request, 'UpdateCallCompletionStatsAcknowledge', identityOf(record));
  return undefined;
}
