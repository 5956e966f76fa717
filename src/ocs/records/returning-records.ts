import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { CallRecord, RecordChange, StoreCommand } from '../machine/store-port.ts';
import type { OpenRecord, PendingChange, RecordChain } from './record-chain.ts';
import { finalChange } from './record-changes.ts';
import { advanceChain } from './record-life-cycle.ts';

/** record_status values (001, Enumeration Table). */
const ready = recordStatus.Ready;
const stale = recordStatus.Stale;

/** Milliseconds after which updates that the database refused are tried again. */
const retryAfter = 10_000;

/** Name of the timer that rings then. */
export const retryTimer = 'unsaved records';

/** Gives a chain that no agent has seen back to its list, to be retrieved again. */
export function returnUnoffered(machine: Machine, chain: RecordChain): void {
  give(machine, chain, ({ row }) => ({ record_id: row.record_id, record_status: ready }));
}

/** The same for callbacks, put off to a later time (Unix seconds). */
export function returnPostponed(machine: Machine, chain: RecordChain, at: number): void {
  give(machine, chain, ({ row }) => ({
    record_id: row.record_id,
    record_status: ready,
    dial_sched_time: at,
  }));
}

/**
 * Gives a chain on a desktop back to its list with status Updated and what was changed so far (ruling 213), and `extra`
 * besides in the records that were delivered. One whose final update is on the way to the database is left alone, and
 * comes here when that fails.
 */
export function returnAbandoned(machine: Machine, chain: RecordChain, extra: PendingChange): void {
  chain.abandoned = extra;
  give(machine, chain, (record) => ({ ...finalChange(record), ...(record.delivered && extra) }));
}

/** Gives back what stayed on a desktop for too long, with what was changed so far; nobody is told (ruling 145). */
export function returnStale(machine: Machine, chain: RecordChain): void {
  give(machine, chain, (record) => ({ ...finalChange(record), record_status: stale, ...record.withdrawn }));
}

/** Closes a chain that is not being finished, and writes what becomes of its records, later if need be. */
export function give(
  machine: Machine,
  chain: RecordChain,
  change: (record: OpenRecord) => RecordChange,
): void {
  if (!advanceChain(chain, 'return')) return;
  closeChain(machine, chain);
  save(machine, { verb: 'update', list: chain.list.list.name, changes: chain.records.map(change) });
}

/** Gives back retrieved records that came too late for the chain that they belong to. */
export function giveBackRows(machine: Machine, list: string, rows: readonly CallRecord[]): void {
  if (rows.length === 0) return;
  const changes = rows.map(({ record_id }) => ({ record_id, record_status: ready }));
  save(machine, { verb: 'update', list, changes });
}

/** Forgets a chain that is Closed: its handles are dead from now on (error 109). */
export function closeChain(machine: Machine, chain: RecordChain): void {
  for (const { handle } of chain.records) machine.records.delete(handle);
  chain.session.buffer.delete(chain);
  chain.session.callbacks.delete(chain);
  chain.session.open.delete(chain);
  chain.agent?.chains.delete(chain);
  if (chain.staleTimer !== undefined) machine.effects.push({ kind: 'cancelTimer', name: chain.staleTimer });
}

/** Writes what nobody waits for, and again later where the database fails: no record may stay Retrieved for ever. */
export function save(machine: Machine, command: StoreCommand): void {
  askStore(machine, command, (result) => {
    if (result.ok) return;
    if (machine.unsaved.length === 0) {
      machine.effects.push({ kind: 'setTimer', name: retryTimer, at: machine.now + retryAfter });
    }
    machine.unsaved.push(command);
  });
}

/** Tries again what the database refused. */
export function saveAgain(machine: Machine): void {
  for (const command of machine.unsaved.splice(0)) save(machine, command);
}
