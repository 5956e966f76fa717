import { recordType } from '../../protocol/enumerations.generated.ts';
import type { DialingSession, Portion, PortionReader } from '../campaigns/dialing-session.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import type { Machine } from '../machine/machine.ts';
import type { CallRecord } from '../machine/store-port.ts';
import { historyOf } from '../treatments/treatment-history.ts';
import { bufferSizes } from './buffer/buffer-sizes.ts';
import { isWithinDay } from './calling-hours.ts';
import { withhold } from './do-not-call-list.ts';
import { markArrived } from './record-cancel.ts';
import { isMarked, type OpenRecord, type RecordChain } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { retrieveRecords } from './retrieving-records.ts';
import { returnUnoffered } from './returning-records.ts';

/** record_type values (001, Enumeration Table). */
const general = recordType.General;
const campaignRescheduled = recordType.CampaignRescheduled;

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

/**
 * Whether so few chains are left that the next portion is due. Buffer sizes count chains, because each is delivered
 * once.
 */
export function isLow(session: DialingSession): boolean {
  return session.buffer.size < bufferSizes(session).minimum;
}

/**
 * Fills the buffer up to its optimal size, or further if more requests wait, from the campaign's lists in their order:
 * a later list is read when the earlier ones are exhausted. While a portion is pending, `then` is called with that one.
 */
export function readPortion(machine: Machine, session: DialingSession, then: PortionReader): void {
  if (session.state === 'NotLoaded') return;
  session.readers.add(then);
  if (session.reading) return;
  session.reading = true;
  const wanted = Math.max(bufferSizes(session).optimal, waitingChains(session)) - session.buffer.size;
  readLists(machine, session, session.lists, { wanted, chains: 0 });
}

/** Chains that would be used up at once. */
function waitingChains({ waiting, dialer }: DialingSession): number {
  return waiting.length + (dialer?.unmet ?? 0);
}

function readLists(
  machine: Machine,
  session: DialingSession,
  lists: readonly ListInCampaign[],
  progress: { readonly wanted: number; readonly chains: number },
): void {
  const [list, ...later] = lists;
  const load = session.loads;
  if (list === undefined || progress.wanted <= 0) {
    finishReading(machine, session, { chains: progress.chains, failed: false });
    return;
  }
  retrieveRecords(machine, retrieval(machine, session, list, progress.wanted), (result, markings) => {
    const chains = result.ok ? openChains(machine, session, list, result.records) : [];
    for (const chain of chains) markArrived(machine, chain, markings);
    if (session.loads !== load || session.state === 'NotLoaded') {
      for (const chain of chains) returnUnoffered(machine, chain);
      return;
    }
    for (const chain of chains) withhold(machine, chain);
    for (const chain of chains) if (chain.state === 'Buffered') session.buffer.add(chain);
    const sum = progress.chains + chains.length;
    const wanted = progress.wanted - chains.length;
    if (result.ok) readLists(machine, session, later, { wanted, chains: sum });
    else finishReading(machine, session, { chains: sum, failed: true });
  });
}

function finishReading(machine: Machine, session: DialingSession, portion: Portion): void {
  session.reading = false;
  const readers = [...session.readers];
  session.readers.clear();
  for (const read of readers) read(machine, session, portion);
}

function retrieval(machine: Machine, session: DialingSession, { list }: ListInCampaign, chains: number) {
  const { index, applicationId } = machine.provisioned;
  return {
    verb: 'retrieve',
    list: list.name,
    chains,
    recordType: general,
    rescheduled: { recordType: campaignRescheduled, dueBy: Math.floor(machine.now / 1000) },
    localTimes: index.timeZones.localTimes(machine.now),
    defaultSecondOfDay: index.timeZones.defaultSecondOfDay(machine.now),
    campaignId: session.campaign.dbid,
    groupId: session.members.dbid,
    applicationId,
    except: [],
  } as const;
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
