import type { CallTaker } from '../campaigns/agents.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { beginWork, endStage, endWork, seconds, showInDialers } from './agent-states.ts';
import { atExtension, positionOf, takerAt } from './virtual-agents.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * Follows the calls at agents' DNs and ports, no matter who has dialed: an inbound call keeps an agent as well (001,
 * Virtual Agent Support for Notifications). A call that a queue gives to an agent, or places to seize them, is theirs
 * before it rings; of one that was merged, only the queue sees the end.
 */
export function followAgentsCall(machine: Machine, call: CallInput): void {
  const { event, dn, otherDN = '' } = call;
  const isOfQueue = event === 'EventDiverted' || machine.provisioned.sessionsOfQueue.has(dn);
  const at = isOfQueue ? otherDN : dn;
  const agent = takerAt(machine, at);
  const isExtension = positionOf(machine, at) !== undefined;
  if (isExtension) noteAtExtension(machine, at, call);
  if (agent !== undefined) followAt(machine, agent, isExtension ? namedAtExtension(at, call) : call);
}

function followAt(machine: Machine, agent: CallTaker, call: CallInput): void {
  const { event, connId } = call;
  if (event === 'EventDiverted' || begins.has(event)) beginCall(machine, agent, connId);
  else if (ends.has(event)) endCall(machine, agent, connId);
  else if (event === 'EventPartyChanged') moveCall(machine, agent, call);
  else return;
  if (event === 'EventRinging') agent.ringing.add(connId);
  else if (event !== 'EventPartyChanged') agent.ringing.delete(connId);
  showInDialers(agent);
}

function namedAtExtension(extension: string, call: CallInput): CallInput {
  const { connId, previousConnId } = call;
  return {
    ...call,
    connId: atExtension(extension, connId),
    ...(previousConnId !== undefined && { previousConnId: atExtension(extension, previousConnId) }),
  };
}

/** Activity at the Extension of a place seizes it, even before somebody logs in at its ACD Position. */
function noteAtExtension({ extensionCalls }: Machine, dn: string, call: CallInput): void {
  const { event, connId, previousConnId = '' } = call;
  const calls = extensionCalls.get(dn) ?? new Set();
  const moves = event === 'EventPartyChanged' && calls.delete(previousConnId);
  if (moves || begins.has(event)) extensionCalls.set(dn, calls.add(connId));
  else if (ends.has(event)) calls.delete(connId);
}

const begins: ReadonlySet<string> = new Set(['EventDialing', 'EventRinging', 'EventEstablished']);
const ends: ReadonlySet<string> = new Set(['EventReleased', 'EventAbandoned']);

/** Waiting in an engaging call is not work; it ends with the call that is merged with it. */
function beginCall(machine: Machine, agent: CallTaker, connId: string): void {
  const engaging = machine.engagements.get(agent.dn)?.connId;
  agent.calls.add(connId);
  if (connId === engaging) return;
  if (engaging !== undefined) agent.calls.delete(engaging);
  if (agent.calls.size > 1 || agent.work?.stage === 'talk') return;
  if (agent.work !== undefined) endStage(machine, agent);
  if (agent.work === undefined) beginWork(agent, 'talk', seconds(machine));
  else Object.assign(agent.work, { stage: 'talk', since: seconds(machine), announcement: undefined });
}

/** The agent's side of one call has become a side of another, answered or still ringing. */
function moveCall(machine: Machine, agent: CallTaker, { connId, previousConnId }: CallInput): void {
  if (previousConnId === undefined) return;
  beginCall(machine, agent, connId);
  agent.calls.delete(previousConnId);
  if (agent.ringing.delete(previousConnId)) agent.ringing.add(connId);
}

function endCall(machine: Machine, agent: CallTaker, connId: string): void {
  if (!agent.calls.delete(connId) || agent.calls.size > 0 || agent.work === undefined) return;
  endStage(machine, agent);
  Object.assign(agent.work, { stage: 'after-call work', since: seconds(machine) });
  if (agent.ready) endWork(machine, agent);
}
