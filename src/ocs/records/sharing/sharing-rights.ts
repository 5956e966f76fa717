import type { PartyStage } from './party-life-cycle.ts';

/**
 * What an agent may do with a shared chain (000, Outbound Record Sharing Between Multiple Desktops): nothing, see it,
 * or everything.
 */
export type Access = 'none' | 'readonly' | 'full';

/** An agent's part in a call. */
export interface Party {
  stage: PartyStage;
  /** Whether they have been in it: who has only heard it ring has not left it. */
  wasIn: boolean;
  /** Whether the call went on without them: they were transferred out of it, or left a conference. */
  leftOthers: boolean;
  /** The call from which they came last. */
  from: string | undefined;
}

/** A call that carries the handle of one of the chain's records. */
export interface SharedCall<Agent> {
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

/**
 * Full access for all who talk in a call for the record. Who has left it loses theirs if the call went on with an agent,
 * and keeps it if it ended for all, or went on with nobody who can have it.
 */
export function settle<Agent>(sharing: Sharing<Agent>): void {
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
