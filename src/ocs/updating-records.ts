import { answer } from './answers.ts';
import { desktopRecord, identityOf } from './desktop-record.ts';
import type { DesktopRequest } from './desktop-request.ts';
import { finishChain } from './finishing-chains.ts';
import type { Machine } from './machine.ts';
import { finalChange, merged, readChanges } from './record-changes.ts';
import { isRefusal, type Refusal } from './refusal.ts';

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
 * RecordProcessed: writes all changes and closes the whole chain. Since no treatment can be configured yet,
 * GSW_TREATMENT finds none: the record becomes Updated all the same (ruling 120).
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
    (one) => finalChange(one, one === record ? last : {}),
    'RecordProcessedAcknowledge',
  );
}
