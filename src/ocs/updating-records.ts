import { answer } from './answers.ts';
import { desktopRecord, identityOf } from './desktop-record.ts';
import type { DesktopRequest } from './desktop-request.ts';
import { finishChain } from './finishing-chains.ts';
import type { Machine } from './machine.ts';
import { merged, readChanges } from './record-changes.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { finishedChange } from './rescheduling.ts';

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
