import { answer } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal } from '../machine/refusal.ts';
import { desktopRecord, identityOf } from '../records/desktop-record.ts';
import { finishedChange } from '../records/finished-change.ts';
import { finishChain } from '../records/finishing-chains.ts';
import { merged, readChanges } from '../records/record-changes.ts';

/** UpdateCallCompletionStats: keeps the changes until the record is finished; without any it is still acknowledged. */
export function updateCallCompletionStats(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  const changes = readChanges(record, request.userData);
  if (isRefusal(changes)) return changes;
  record.changes = merged(record.changes, changes);
  answer(machine, request, 'UpdateCallCompletionStatsAcknowledge', identityOf(record));
  return undefined;
}

/**
 * RecordProcessed: writes all changes and closes the whole chain. A callback that was asked for is scheduled now, or a
 * treatment applied that the request asks for.
 */
export function processRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  const last = readChanges(record, request.userData);
  if (isRefusal(last)) return last;
  return finishChain(
    machine,
    request,
    record,
    (one) => finishedChange(machine, request, one, one === record ? last : undefined),
    'RecordProcessedAcknowledge',
  );
}
