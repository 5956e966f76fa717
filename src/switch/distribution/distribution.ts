import { toldAs } from '../customers/customer-outcome.ts';
import { type Call, newParty, type Party, queueParty } from '../machine/call.ts';
import { planStep } from '../machine/call-timer.ts';
import { hasCall, replaceParty } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import { step } from '../machine/party-state.ts';
import type { Position, Queue } from '../machine/queue.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import { answer } from './answering.ts';

/** A call arrives in a queue: `party` is the queue's side of it. It is distributed, unless OCS wants to merge it. */
export function queueCall(turn: Turn, call: Call, party: Party, queue: Queue): void {
  const { state } = turn;
  state.queued += 1;
  call.queue = queue;
  call.queuedAs = state.queued;
  step(party, 'queue');
  for (const waiting of call.parties) {
    const patience = waiting.customer?.patience;
    if (patience !== undefined) planStep(turn, call, waiting, 'abandon', patience);
  }
  turn.callEvent('EventQueued', call, party, call.answeredAs === undefined ? {} : toldAs(call.answeredAs));
  if (!call.keptBack) distribute(turn, call);
}

/** The position that has been idle for the longest time gets a call of the queue; if there is none, the call waits. */
export function distribute(turn: Turn, call: Call): void {
  call.queue?.waiting.add(call);
  const [position] = call.queue?.idle ?? [];
  if (position !== undefined) divert(turn, call, position);
}

/** A call no longer waits in its queue, if it did. */
export function leaveQueue(call: Call): void {
  call.queue?.waiting.delete(call);
}

/** A party takes the place of a queue in a call that waited there. */
export function divertParty(turn: Turn, call: Call, waiting: Party, joining: Party, asker?: Asker): void {
  leaveQueue(call);
  step(waiting, 'release');
  turn.callEvent('EventDiverted', call, waiting, { asker, otherDN: joining.number });
  replaceParty(turn.state, call, waiting, joining);
}

/**
 * Something has changed at a DN to which queues distribute: if it is free, it gets the call that has waited longest, or
 * is idle until there is one. The agent's other DNs are free, or not, with it.
 */
export function serve(turn: Turn, dn: string): void {
  servePosition(turn, dn);
  serveOthers(turn, dn);
}

function serveOthers(turn: Turn, dn: string): void {
  const dns = dnsOfAgent(turn.state, dn);
  if (dns !== undefined) for (const other of dns) if (other !== dn) servePosition(turn, other);
}

function servePosition(turn: Turn, dn: string): void {
  const position = turn.state.positions.get(dn);
  if (position === undefined) return;
  if (!isFree(turn.state, position)) {
    for (const queue of position.queues) queue.idle.delete(position);
    return;
  }
  const call = longestWaiting(position.queues);
  if (call === undefined) for (const queue of position.queues) queue.idle.add(position);
  else divert(turn, call, position);
}

function isFree(state: SwitchState, { dn, isPort }: Position): boolean {
  if (isPort) return !hasCall(state, dn);
  if (state.agents.get(dn)?.state !== 'Ready' || hasCall(state, dn)) return false;
  const dns = dnsOfAgent(state, dn);
  return dns === undefined || ![...dns].some((other) => hasCall(state, other));
}

/** The DNs at which the agent of a DN is logged in, if there are several. */
function dnsOfAgent({ agents, dnsOf }: SwitchState, dn: string): ReadonlySet<string> | undefined {
  const agent = agents.get(dn);
  const dns = agent && dnsOf.get(agent.agentId);
  return dns !== undefined && dns.size > 1 ? dns : undefined;
}

function longestWaiting(queues: readonly Queue[]): Call | undefined {
  let longest: Call | undefined;
  for (const { waiting } of queues) {
    const [call] = waiting;
    if (call !== undefined && (longest === undefined || call.queuedAs < longest.queuedAs)) longest = call;
  }
  return longest;
}

function divert(turn: Turn, call: Call, position: Position): void {
  const { dn: number, queues, isPort } = position;
  const waiting = queueParty(call);
  if (waiting === undefined) return;
  const party = newParty(number, 'Destination');
  divertParty(turn, call, waiting, party);
  for (const queue of queues) queue.idle.delete(position);
  serveOthers(turn, number);
  step(party, 'ring');
  turn.callEvent('EventRinging', call, party);
  if (isPort || call.queue?.automaticAnswer === true) answer(turn, call, party);
}
