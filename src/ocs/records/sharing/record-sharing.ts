import { nextState } from '../../../kernel/transition-table.ts';
import { type PartyEvent, type PartyStage, partyLifeCycle } from './party-life-cycle.ts';

/**
 * What an agent may do with a shared chain (000, Outbound Record Sharing Between Multiple Desktops): nothing, see it,
 * or everything.
 */
export type Access = 'none' | 'readonly' | 'full';

/** An agent's part in a call. */
interface Party {
  stage: PartyStage;
  /** Whether they have been in it: who has only heard it ring has not left it. */
  wasIn: boolean;
  /** Whether the call went on without them: they were transferred out of it, or left a conference. */
  leftOthers: boolean;
  /** The call from which they came last. */
  from: string | undefined;
}

/** A call that carries the handle of one of the chain's records. */
interface SharedCall<Agent> {
  readonly isConsultation: boolean;
  /** Whether it is a call for the record: somebody with full access is, or has been, in it. */
  isOwn: boolean;
  readonly parties: Map<Agent, Party>;
}

/** Who has access to a chain, and the calls that decide it. */
export interface Sharing<Agent> {
  /** Agents with full access, unless a transfer that nobody has answered suspends it. */
  readonly granted: Set<Agent>;
  /** Agents with full access now. */
  full: ReadonlySet<Agent>;
  /** By connection id; a call that is over stays, so that its late events are known as such. */
  readonly calls: Map<string, SharedCall<Agent>>;
}

/** What an event says about one agent and one call. */
export interface PartyFact<Agent> {
  readonly agent: Agent;
  readonly connId: string;
  readonly event: PartyEvent;
  /** With `joins`: the call from which they come. */
  readonly from?: string | undefined;
  /** With `leaves`: they have transferred the call. */
  readonly transferred?: boolean;
}

/** One agent has the chain. */
export function shareOf<Agent>(holder: Agent): Sharing<Agent> {
  const granted = new Set([holder]);
  return { granted, full: granted, calls: new Map() };
}

/** What OCS knows about a call that it has not heard of as one with the chain's record. */
export interface KnownCall<Agent> {
  readonly isConsultation: boolean;
  /** Whether it was dialed for the record. */
  readonly isOwn: boolean;
  /** Whether it is at the agent's DN, and how. */
  stageOf(agent: Agent): 'ringing' | 'talking' | undefined;
  /** The agent who has the record, and must have left the call before, if it is not at their DN. */
  readonly holder?: Agent | undefined;
}

/** Begins to follow a call. It is one for the record as well if somebody with full access talks in it. */
export function openCall<Agent>(sharing: Sharing<Agent>, connId: string, known: KnownCall<Agent>): void {
  const { isConsultation, isOwn, holder } = known;
  const parties = new Map<Agent, Party>();
  for (const agent of sharing.granted) {
    const stage = known.stageOf(agent);
    if (stage !== undefined) parties.set(agent, party(stage));
    else if (isOwn && agent === holder)
      parties.set(agent, { ...party('gone'), wasIn: true, leftOthers: true });
  }
  sharing.calls.set(connId, { isConsultation, isOwn: isOwn && !isConsultation, parties });
}

function party(stage: PartyStage): Party {
  return { stage, wasIn: stage === 'talking', leftOthers: false, from: undefined };
}

/** An event of an agent in a call that is known; who has access follows from who is in which call afterward. */
export function followParty<Agent>(sharing: Sharing<Agent>, fact: PartyFact<Agent>): void {
  const call = sharing.calls.get(fact.connId);
  if (call === undefined) return;
  const one = call.parties.get(fact.agent) ?? party('outside');
  const isLate = fact.event === 'joins' && one.stage === 'gone' && one.from === fact.from;
  const next = isLate ? undefined : nextState<PartyStage, PartyEvent>(partyLifeCycle, one.stage, fact.event);
  if (next !== undefined) {
    call.parties.set(fact.agent, one);
    const wasIn = one.wasIn || next === 'talking' || (one.stage === 'outside' && next === 'gone');
    Object.assign(one, { stage: next, wasIn, from: fact.from ?? one.from });
    if (next !== 'gone') one.leftOthers = false;
    if (next === 'talking') noteDepartures(call);
  }
  if (fact.event === 'leaves' && fact.transferred && one.stage === 'gone') one.leftOthers = true;
  settle(sharing);
}

/** Somebody comes into the call: it has gone on without those who have left it before. */
function noteDepartures<Agent>({ parties }: SharedCall<Agent>): void {
  for (const one of parties.values()) if (one.stage === 'gone') one.leftOthers = true;
}

/** A party of the call says that this agent has left it, while they stay. */
export function followDeparture<Agent>(sharing: Sharing<Agent>, connId: string, leaver: Agent): void {
  const one = sharing.calls.get(connId)?.parties.get(leaver);
  if (one !== undefined) one.leftOthers = true;
  settle(sharing);
}

/** The agent has logged out, or has lost the record by a request of somebody else: no call gives them access any longer. */
export function forgetParty<Agent>(sharing: Sharing<Agent>, agent: Agent): void {
  sharing.granted.delete(agent);
  for (const { parties } of sharing.calls.values()) parties.delete(agent);
  settle(sharing);
}

/**
 * Full access for all who talk in a call for the record. Who has left it loses theirs if the call went on with an agent,
 * and keeps it if it ended for all, or went on with nobody who can have it.
 */
function settle<Agent>(sharing: Sharing<Agent>): void {
  const { granted } = sharing;
  for (const call of ownCalls(sharing)) {
    const talking = inStage(call, 'talking');
    for (const agent of talking) granted.add(agent);
    if (talking.length > 0) endRights(sharing, call);
  }
  sharing.full = new Set([...granted].filter((agent) => !isSuspended(sharing, agent)));
}

function ownCalls<Agent>({ calls, granted }: Sharing<Agent>): readonly SharedCall<Agent>[] {
  return [...calls.values()].filter((call) => {
    if (!call.isConsultation && !call.isOwn)
      call.isOwn = inStage(call, 'talking').some((agent) => granted.has(agent));
    return call.isOwn;
  });
}

function inStage<Agent>({ parties }: SharedCall<Agent>, stage: PartyStage): readonly Agent[] {
  return [...parties].filter(([, one]) => one.stage === stage).map(([agent]) => agent);
}

/** The call has gone on with others: rights of those who left it are over, once. */
function endRights<Agent>(sharing: Sharing<Agent>, { parties }: SharedCall<Agent>): void {
  for (const [agent, one] of parties) {
    if (!hasLeft(one) || !one.leftOthers) continue;
    one.leftOthers = false;
    if (!isTalking(sharing, agent)) sharing.granted.delete(agent);
  }
}

function hasLeft({ stage, wasIn }: Party): boolean {
  return stage === 'gone' && wasIn;
}

/** Whether the agent has left a call that others are in, or may answer. */
function isSuspended<Agent>(sharing: Sharing<Agent>, agent: Agent): boolean {
  if (isTalking(sharing, agent)) return false;
  return ownCalls(sharing).some((call) => {
    const one = call.parties.get(agent);
    if (one === undefined || !hasLeft(one)) return false;
    return inStage(call, 'talking').length > 0 || inStage(call, 'ringing').length > 0;
  });
}

function isTalking<Agent>(sharing: Sharing<Agent>, agent: Agent): boolean {
  return ownCalls(sharing).some(({ parties }) => parties.get(agent)?.stage === 'talking');
}

/** Whether a call for the record rings at an agent's DN, so that somebody may have it soon. */
export function isAwaited<Agent>(sharing: Sharing<Agent>): boolean {
  return ownCalls(sharing).some((call) => inStage(call, 'ringing').length > 0);
}

/** Whether a call for the record is at an agent's DN, answered or not. */
export function isInCall<Agent>(sharing: Sharing<Agent>): boolean {
  return isAwaited(sharing) || ownCalls(sharing).some((call) => inStage(call, 'talking').length > 0);
}

/** An agent's access now: read-only for who talks, in a consultation, with somebody who has full access. */
export function accessOf<Agent>({ full, calls }: Sharing<Agent>, agent: Agent): Access {
  if (full.has(agent)) return 'full';
  const isConsulted = [...calls.values()].some((call) => {
    const talking = inStage(call, 'talking');
    return call.isConsultation && talking.includes(agent) && talking.some((one) => full.has(one));
  });
  return isConsulted ? 'readonly' : 'none';
}
