import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { revokeOffer } from '../machine/offered-interaction.ts';
import type { CallRecord, PendingChange, RecordChange, StoreCommand } from '../machine/store-port.ts';
import type { OpenRecord, RecordChain } from './record-chain.ts';
import { finalChange } from './record-changes.ts';
import { advanceChain } from './record-life-cycle.ts';
import { endSharing } from './sharing/shared-chains.ts';

/** record_status values (001, Enumeration Table). */
const ready = recordStatus.Ready;
const stale = recordStatus.Stale;

/** Milliseconds after which updates that failed in the database are retried. */
const retryAfter = 10_000;

/** Name of the timer for that. */
export const retryTimer = 'unsaved records';

/** Returns a chain that no agent has seen to its list, to be retrieved again. */
export function returnUnoffered(machine: Machine, chain: RecordChain): void {
  give(machine, chain, unofferedChange);
}

/** The row of a record that no agent has seen; what its calls have changed is kept. */
export function unofferedChange({ row, calls, chain, finalMark }: OpenRecord): RecordChange {
  return { record_id: row.record_id, ...calls, record_status: ready, ...chain.rescheduled, ...finalMark };
}

/** The same for callbacks, postponed to a later time (Unix seconds). */
export function returnPostponed(machine: Machine, chain: RecordChain, at: number): void {
  give(machine, chain, ({ row }) => ({
    record_id: row.record_id,
    record_status: ready,
    dial_sched_time: at,
  }));
}

/**
 * Returns a chain on a desktop to its list with status Updated and the changes so far (ruling 213), plus `extra` in the
 * records that were delivered. A chain whose final update is pending is left alone, and comes here if that update
 * fails.
 */
export function returnAbandoned(machine: Machine, chain: RecordChain, extra: PendingChange): void {
  chain.abandoned = extra;
  give(machine, chain, (record) => ({ ...finalChange(record), ...(record.delivered && extra) }));
}

/** Returns a chain that stayed on a desktop too long, with the changes so far; nobody is notified (ruling 145). */
export function returnStale(machine: Machine, chain: RecordChain): void {
  give(machine, chain, (record) => ({ ...finalChange(record), record_status: stale, ...record.finalMark }));
}

/**
 * Closes a chain that is not being finished, and writes its records, later if necessary; `then` is called with whether
 * they are written now.
 */
export function give(
  machine: Machine,
  chain: RecordChain,
  change: (record: OpenRecord) => RecordChange,
  then?: (written: boolean) => void,
): void {
  if (!advanceChain(chain, 'return')) {
    then?.(true);
    return;
  }
  closeChain(machine, chain);
  const changes = chain.records.map(change);
  save(machine, { verb: 'update', list: chain.list.list.name, changes, held: true }, then);
}

/** Returns retrieved records that came too late for their chain. */
export function giveBackRows(machine: Machine, list: string, rows: readonly CallRecord[]): void {
  if (rows.length === 0) return;
  const changes = rows.map(({ record_id }) => ({ record_id, record_status: ready }));
  save(machine, { verb: 'update', list, changes, held: true });
}

/** Drops a Closed chain: its handles are no longer valid (error 109). */
export function closeChain(machine: Machine, chain: RecordChain): void {
  for (const { handle } of chain.records) machine.records.delete(handle);
  chain.session.buffer.delete(chain);
  chain.session.callbacks.delete(chain);
  chain.session.dialed.delete(chain);
  chain.session.open.delete(chain);
  revokeOffer(machine, chain);
  chain.agent?.chains.delete(chain);
  endSharing(machine, chain);
  if (chain.staleTimer !== undefined) machine.effects.push({ kind: 'cancelTimer', name: chain.staleTimer });
}

/**
 * Writes an update that nobody waits for, and retries it if the database fails: no record may stay Retrieved forever.
 */
export function save(machine: Machine, command: StoreCommand, then?: (written: boolean) => void): void {
  askStore(machine, command, (result) => {
    then?.(result.ok);
    if (result.ok) return;
    if (machine.unsaved.length === 0) {
      machine.effects.push({ kind: 'setTimer', name: retryTimer, at: machine.now + retryAfter });
    }
    machine.unsaved.push(command);
  });
}

/** Retries the updates that failed. */
export function saveAgain(machine: Machine): void {
  for (const command of machine.unsaved.splice(0)) save(machine, command);
}
