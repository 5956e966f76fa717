import { answer, answerRefusal } from './answers.ts';
import { desktopRecord, identityOf } from './desktop-record.ts';
import type { DesktopRequest } from './desktop-request.ts';
import { askStore, type Machine } from './machine.ts';
import type { OpenRecord, PendingChange } from './record-chain.ts';
import { finalChange, merged, readChanges } from './record-changes.ts';
import { advanceChain } from './record-life-cycle.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { closeChain, returnAbandoned } from './returning-records.ts';

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
 * RecordProcessed: writes all changes and closes the whole chain (ruling 112). Acknowledged only when the database has
 * it; where that fails the answer is 113, and the record stays on the desktop as if the request had not come. Since no
 * treatment can be configured yet, GSW_TREATMENT finds none: the record becomes Updated all the same (ruling 120).
 */
export function processRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  const last = readChanges(record, request.userData);
  if (isRefusal(last)) return last;
  const { chain } = record;
  if (!advanceChain(chain, 'finalize')) return refuse(109);
  askStore(machine, finalUpdate(record, last), (result) => {
    advanceChain(chain, result.ok ? 'stored' : 'storeFailed');
    if (result.ok) {
      closeChain(machine, chain);
      answer(machine, request, 'RecordProcessedAcknowledge', identityOf(record));
      return;
    }
    answerRefusal(machine, request, refuse(113));
    if (chain.abandoned !== undefined) returnAbandoned(machine, chain, chain.abandoned);
  });
  return undefined;
}

function finalUpdate(record: OpenRecord, last: PendingChange) {
  const { list, records } = record.chain;
  const changes = records.map((one) => finalChange(one, one === record ? last : {}));
  return { verb: 'update', list: list.list.name, changes } as const;
}
