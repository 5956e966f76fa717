import { recordType } from '../../../protocol/enumerations.generated.ts';
import type { DialingSession, Portion, PortionReader } from '../../campaigns/dialing-session.ts';
import type { ListInCampaign } from '../../configuration/configuration-index.ts';
import type { Machine } from '../../machine/machine.ts';
import type { ListMarking } from '../../machine/marking.ts';
import type { StoreResult } from '../../machine/store-port.ts';
import { withhold } from '../do-not-call-list.ts';
import { openChains } from '../record-buffer.ts';
import { markArrived } from '../record-cancel.ts';
import { retrieveRecords } from '../retrieving-records.ts';
import { returnUnoffered } from '../returning-records.ts';
import { bufferSizes } from './buffer-sizes.ts';
import { listShares } from './list-shares.ts';
import { firstType } from './record-priorities.ts';

/** A portion that is being read. */
interface Reading {
  /** Chains that are still wanted, and those that have come. */
  wanted: number;
  chains: number;
  /** Lists that have nothing left for now. */
  readonly exhausted: Set<ListInCampaign>;
  /** Of what is wanted, how much to take from each list. */
  shares: (readonly [ListInCampaign, number])[];
  readonly load: number;
}

/**
 * Whether so few chains are left that the next portion is due. Buffer sizes count chains, because each is delivered
 * once.
 */
export function isLow(session: DialingSession): boolean {
  return session.buffer.size < bufferSizes(session).minimum;
}

/**
 * Fills the buffer up to its optimal size, or further if more requests wait, from the campaign's lists by their weights;
 * what a list does not have, the others give. While a portion is pending, `then` is called with that one.
 */
export function readPortion(machine: Machine, session: DialingSession, then: PortionReader): void {
  if (session.state === 'NotLoaded') return;
  session.readers.add(then);
  if (session.reading) return;
  session.reading = true;
  const wanted = Math.max(bufferSizes(session).optimal, waitingChains(session)) - session.buffer.size;
  readOn(machine, session, { wanted, chains: 0, exhausted: new Set(), shares: [], load: session.loads });
}

/** Chains that would be used up at once. */
function waitingChains({ waiting, dialer }: DialingSession): number {
  return waiting.length + (dialer?.unmet ?? 0);
}

function readOn(machine: Machine, session: DialingSession, reading: Reading): void {
  if (reading.shares.length === 0) reading.shares = divide(session, reading);
  const share = reading.shares.shift();
  if (share === undefined) finishReading(machine, session, { chains: reading.chains, failed: false });
  else readShare(machine, session, reading, share);
}

/** Divides what is still wanted among the lists that may have something left. */
function divide(session: DialingSession, { wanted, exhausted }: Reading): Reading['shares'] {
  const { lists } = session;
  const weights = lists.map((list) => (exhausted.has(list) ? 0 : list.weight));
  const { shares, turn } = listShares(weights, session.turn, wanted);
  session.turn = turn;
  return lists.map((list, n) => [list, shares[n] ?? 0] as const).filter(([, share]) => share > 0);
}

/** Takes a list's share, the records of the most urgent type first (domain facts 2.2). */
function readShare(
  machine: Machine,
  session: DialingSession,
  reading: Reading,
  [list, share]: readonly [ListInCampaign, number],
  types = typesInOrder(machine, session),
): void {
  const [having, ...others] = types;
  takeFrom(machine, session, reading, { list, chains: share, having }, (taken) => {
    const left = share - taken;
    if (left > 0 && others.length > 0) readShare(machine, session, reading, [list, left], others);
    else {
      if (left > 0) reading.exhausted.add(list);
      readOn(machine, session, reading);
    }
  });
}

/** Undefined stands for any type. */
function typesInOrder(machine: Machine, session: DialingSession): readonly (number | undefined)[] {
  const first = firstType(machine, session);
  return first === undefined ? [first] : [first, undefined];
}

/** `then` is called with how many chains have come; if the database fails, or the session is unloaded, it is not. */
function takeFrom(
  machine: Machine,
  session: DialingSession,
  reading: Reading,
  what: Wanted,
  then: (taken: number) => void,
): void {
  retrieveRecords(machine, retrieval(machine, session, what), (result, markings) => {
    const taken = arrive(machine, session, what.list, result, markings, reading.load);
    if (taken === undefined) return;
    reading.wanted -= taken;
    reading.chains += taken;
    if (result.ok) then(taken);
    else finishReading(machine, session, { chains: reading.chains, failed: true });
  });
}

/** Puts the chains that have come into the buffer; undefined if their session has been unloaded since. */
function arrive(
  machine: Machine,
  session: DialingSession,
  list: ListInCampaign,
  result: StoreResult,
  markings: readonly ListMarking[],
  load: number,
): number | undefined {
  const chains = result.ok ? openChains(machine, session, list, result.records) : [];
  for (const chain of chains) markArrived(machine, chain, markings);
  if (session.loads !== load || session.state === 'NotLoaded') {
    for (const chain of chains) returnUnoffered(machine, chain);
    return undefined;
  }
  for (const chain of chains) withhold(machine, chain);
  for (const chain of chains) if (chain.state === 'Buffered') session.buffer.add(chain);
  return chains.length;
}

function finishReading(machine: Machine, session: DialingSession, portion: Portion): void {
  session.reading = false;
  const readers = [...session.readers];
  session.readers.clear();
  for (const read of readers) read(machine, session, portion);
}

interface Wanted {
  readonly list: ListInCampaign;
  readonly chains: number;
  /** Only chains with a record of this type; undefined for any. */
  readonly having: number | undefined;
}

function retrieval(machine: Machine, session: DialingSession, { list, chains, having }: Wanted) {
  const { index, applicationId } = machine.provisioned;
  return {
    verb: 'retrieve',
    list: list.list.name,
    chains,
    recordType: recordType.General,
    rescheduled: { recordType: recordType.CampaignRescheduled, dueBy: Math.floor(machine.now / 1000) },
    ...(having !== undefined && { havingType: having }),
    localTimes: index.timeZones.localTimes(machine.now),
    defaultSecondOfDay: index.timeZones.defaultSecondOfDay(machine.now),
    campaignId: session.campaign.dbid,
    groupId: session.members.dbid,
    applicationId,
    except: [],
  } as const;
}
