import { recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import type { CallingList } from './configuration/configuration.ts';
import { askStore, type Machine } from './machine/machine.ts';
import type { Marking } from './machine/marking.ts';
import type { CallRecord, StoreNews } from './machine/store-port.ts';
import { hearDoNotCall, readDoNotCall } from './records/do-not-call-list.ts';
import { markChain } from './records/record-cancel.ts';
import type { RecordChain } from './records/record-chain.ts';

/** Milliseconds after which a look at the database that failed is repeated. */
const retryAfter = 10_000;

/** Name of the timer for that. */
export const catchUpTimer = 'what others have written';

/** Statuses in which a record that is held may be in its table: of its chain, another OCS may have made it Ready. */
const open: ReadonlySet<number> = new Set([recordStatus.Ready, recordStatus.Retrieved]);

/**
 * Does with what another OCS of the same database has written what OCS does with its own (001, Submitting DoNotCall
 * Requests and Canceled and DoNotCall Chained Records): the memory of both is the memory of OCS.
 */
export function learn(machine: Machine, news: StoreNews): void {
  switch (news.kind) {
    case 'doNotCall':
      hearDoNotCall(machine, news.entries);
      break;
    case 'marked':
      for (const list of lists(machine))
        if (list.table === news.table) lookFor(machine, list, (chain) => news.chains.includes(chain.id));
      break;
    case 'missed':
      catchUp(machine);
      break;
  }
}

/** Reads the do-not-call list again, and looks whether another OCS has withdrawn something that this one holds. */
export function catchUp(machine: Machine): void {
  readDoNotCall(machine, (read) => {
    if (!read) tryLater(machine);
  });
  for (const list of lists(machine)) lookFor(machine, list, () => true);
}

function tryLater(machine: Machine): void {
  machine.effects.push({ kind: 'setTimer', name: catchUpTimer, at: machine.now + retryAfter });
}

/**
 * What the table says decides, since a number may be called again after it was canceled. Records that are on their way
 * are looked at when they are there.
 */
function lookFor(machine: Machine, list: CallingList, wanted: (chain: RecordChain) => boolean): void {
  const look = () => lookAt(machine, list, heldChains(machine, list).filter(wanted));
  for (const pending of machine.retrieving) {
    if (pending.list !== list.name) continue;
    const before = pending.lookAgain;
    pending.lookAgain = () => {
      before?.();
      look();
    };
  }
  look();
}

function lookAt(machine: Machine, list: CallingList, held: readonly RecordChain[]): void {
  if (held.length === 0) return;
  const chains = [...new Set(held.map(({ id }) => id))];
  askStore(machine, { verb: 'read', list: list.name, chains }, (result) => {
    if (!result.ok) return tryLater(machine);
    const rows = new Map(result.records.map((row) => [row.record_id, row]));
    for (const chain of held) if (chain.state !== 'Closed') withdraw(machine, chain, rows);
  });
}

/** Does with a chain what the request did that another OCS has received. */
function withdraw(machine: Machine, chain: RecordChain, rows: ReadonlyMap<number, CallRecord>): void {
  const found = chain.records.flatMap(({ row }) => rows.get(row.record_id) ?? []);
  const named = new Set(found.filter(isWithdrawn).map((row) => row.record_id));
  const [first] = found.filter(isWithdrawn);
  if (first === undefined) return;
  const marking = markingOf(first, named.size === chain.records.length);
  const meant = ({ row }: { readonly row: CallRecord }) => named.has(row.record_id);
  markChain(machine, chain, { requester: undefined, meant, marking }, () => undefined);
}

function isWithdrawn(row: CallRecord): boolean {
  return row.record_status === recordStatus.Canceled || (isNoCall(row) && !open.has(row.record_status));
}

function isNoCall({ record_type }: CallRecord): boolean {
  return record_type === recordType.NoCall;
}

/** The marking of a request, as its effect on a record shows. */
function markingOf(row: CallRecord, wholeChain: boolean): Marking {
  const { record_status, record_type } = row;
  const noCall = isNoCall(row);
  return {
    chainAttribute: wholeChain ? 'AllChain' : 'RecordOnly',
    mark: noCall ? { record_status, record_type } : { record_status },
    others: { record_status: noCall ? recordStatus.Ready : recordStatus.Updated },
    duringCalls: noCall,
  };
}

function heldChains(machine: Machine, list: CallingList): readonly RecordChain[] {
  const chains = new Set([...machine.records.values()].map(({ chain }) => chain));
  return [...chains].filter((chain) => chain.list.list.name === list.name);
}

/** Each list once, even if several campaigns have it. */
function lists(machine: Machine): readonly CallingList[] {
  const all = [...machine.provisioned.sessions.values()].flatMap((session) => session.lists);
  return [...new Map(all.map(({ list }) => [list.name, list])).values()];
}
