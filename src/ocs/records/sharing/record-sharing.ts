import { nextState } from '../../../kernel/transition-table.ts';
import { type PartyEvent, type PartyStage, partyLifeCycle } from './party-life-cycle.ts';
import { type Party, type SharedCall, type Sharing, settle } from './sharing-rights.ts';

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
