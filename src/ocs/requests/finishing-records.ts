import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal } from '../machine/refusal.ts';
import { finishedChange } from '../records/finished-change.ts';
import { finishChain } from '../records/finishing-chains.ts';
import { readChanges } from '../records/record-changes.ts';
import { requestedRecord } from '../records/requested-record.ts';

/**
 * RecordProcessed: writes all changes and closes the whole chain. Schedules the requested callback, or applies the
 * requested treatment.
 */
export function processRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  const last = readChanges(record, request.userData);
  if (isRefusal(last)) return last;
  return finishChain(machine, request, {
    record,
    change: (one) => finishedChange(machine, request, one, { record, last }),
    acknowledgment: 'RecordProcessedAcknowledge',
  });
}
