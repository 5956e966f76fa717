import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import type { Machine } from '../machine/machine.ts';
import type { CallRecord } from '../machine/store-port.ts';
import { historyOf } from '../treatments/treatment-history.ts';
import { isWithinDay } from './calling-hours.ts';
import { withhold } from './do-not-call-list.ts';
import { isMarked, type OpenRecord, type RecordChain } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { returnUnoffered } from './returning-records.ts';

/**
 * Takes the next record to deliver, or to dial, out of the buffer: from the next chain, the first by chain_n that may be
 * called at this time (ruling 136), beginning with the one that a treatment has named. A chain whose calling hours are over
 * goes back to its list.
 */
export function takeRecord(
  machine: Machine,
  session: DialingSession,
  event: 'offer' | 'dial',
): OpenRecord | undefined {
  for (const chain of session.buffer) {
    session.buffer.delete(chain);
    withhold(machine, chain);
    const record = nextInChain(chain).find(({ row }) => isWithinDay(machine, row));
    if (record !== undefined && advanceChain(chain, event)) return record;
    returnUnoffered(machine, chain);
  }
  return undefined;
}

/** The records that may be called now: all, or those from the one that the last treatment named. */
function nextInChain({ records, history }: RecordChain): readonly OpenRecord[] {
  const from = records.findIndex(({ row }) => row.chain_n === history?.chainN);
  return (from === -1 ? records : records.slice(from)).filter((record) => !isMarked(record));
}

/** Groups retrieved records, which come by chain_id and chain_n, into chains. */
export function openChains(
  machine: Machine,
  session: DialingSession,
  list: ListInCampaign,
  rows: readonly CallRecord[],
): readonly RecordChain[] {
  const chains: RecordChain[] = [];
  for (const row of rows) {
    const last = chains.at(-1);
    const chain = last?.id === row.chain_id ? last : emptyChain(row.chain_id, list, session);
    if (chain !== last) chains.push(chain);
    chain.history ??= historyOf(row);
    openRecord(machine, chain, row);
  }
  return chains;
}

function emptyChain(id: number, list: ListInCampaign, session: DialingSession): RecordChain {
  return {
    id,
    list,
    session,
    records: [],
    state: 'Buffered',
    history: undefined,
    rescheduled: undefined,
    agent: undefined,
    sharing: undefined,
    interactionId: undefined,
    sentWhole: false,
    staleTimer: undefined,
    abandoned: undefined,
  };
}

/** Every record gets its handle when it is retrieved (001, Characteristics of Event Structures). */
export function openRecord(machine: Machine, chain: RecordChain, row: CallRecord): void {
  const record: OpenRecord = {
    handle: machine.ids.next('record handle'),
    row,
    chain,
    delivered: false,
    attemptGuid: '',
    changes: {},
    calls: {},
    connId: undefined,
    inCall: false,
    outbound: undefined,
    readyAnnounced: false,
    finalMark: {},
    callback: undefined,
  };
  chain.records.push(record);
  machine.records.set(record.handle, record);
}
