import { endCall } from './calls/call-control.ts';
import { detectionOf } from './customers/call-progress-detection.ts';
import { serve } from './distribution/distribution.ts';
import { openPosition } from './distribution/positions.ts';
import { type Call, queueParty } from './machine/call.ts';
import type { Queue, QueueSetUp } from './machine/queue.ts';
import type { SwitchState } from './machine/switch-state.ts';
import type { Turn } from './machine/turn.ts';
import type { SetUp, SwitchInput } from './ports.ts';

type ChangePlaces = Extract<SwitchInput, { kind: 'changePlaces' }>;

/**
 * Sets up queues and trunks instead of those before. Agents stay logged in; a call waits on if its queue is still there,
 * and is released otherwise.
 */
export function setUp(turn: Turn, given: SetUp): void {
  const { queues, trunks, detection, unmonitoredDNs = [], consultationUserData } = given;
  const { state } = turn;
  const waiting = [...state.queues.values()].flatMap((queue) => [...queue.waiting]);
  forgetQueues(state);
  state.trunks = trunks ?? Number.POSITIVE_INFINITY;
  state.detect = detectionOf(detection ?? { wrongRate: 0 });
  state.unmonitored.clear();
  for (const dn of unmonitoredDNs) state.unmonitored.add(dn);
  state.carriesUserData = consultationUserData !== 'separate';
  for (const queue of queues) addQueue(state, queue);
  for (const dn of state.agents.keys()) openPosition(state, dn);
  for (const call of waiting.sort((one, other) => one.queuedAs - other.queuedAs)) keepWaiting(turn, call);
  for (const dn of [...state.positions.keys()]) serve(turn, dn);
}

/** A queue distributes to one more agent; nothing happens if there is no such queue, or it does already. */
export function joinQueue(turn: Turn, agentId: string, dn: string): void {
  const { state } = turn;
  const queue = state.queues.get(dn);
  if (queue === undefined || state.queuesOfAgent.get(agentId)?.includes(queue)) return;
  add(state.queuesOfAgent, agentId, queue);
  for (const place of state.dnsOf.get(agentId) ?? []) {
    openPosition(state, place);
    serve(turn, place);
  }
}

/** A queue distributes to other places from now on; calls that are at a place that it leaves go on. */
export function changePlaces(turn: Turn, { queue: dn, places, ports, removed }: ChangePlaces): void {
  const { state } = turn;
  const queue = state.queues.get(dn);
  if (queue === undefined) return;
  for (const place of removed) leaveQueue(state, place, queue);
  for (const place of places) {
    if (!state.queuesOfDn.get(place)?.includes(queue)) add(state.queuesOfDn, place, queue);
    if (state.agents.has(place)) openPosition(state, place);
  }
  for (const port of ports) addPort(state, port, queue);
  for (const place of [...places, ...ports]) serve(turn, place);
}

function leaveQueue(state: SwitchState, dn: string, queue: Queue): void {
  const others = (queues: readonly Queue[] = []) => queues.filter((one) => one !== queue);
  state.queuesOfDn.set(dn, others(state.queuesOfDn.get(dn)));
  const position = state.positions.get(dn);
  if (position === undefined) return;
  position.queues.splice(0, position.queues.length, ...others(position.queues));
  queue.idle.delete(position);
}

function addPort(state: SwitchState, port: string, queue: Queue): void {
  const position = state.positions.get(port) ?? { dn: port, isPort: true, queues: [] };
  if (!position.queues.includes(queue)) position.queues.push(queue);
  state.positions.set(port, position);
}

function forgetQueues(state: SwitchState): void {
  state.queues.clear();
  state.queuesOfAgent.clear();
  state.queuesOfDn.clear();
  state.positions.clear();
}

function addQueue(state: SwitchState, given: QueueSetUp): void {
  const { dn, agents = [], places = [], ports = [], automaticAnswer = false } = given;
  const queue: Queue = { dn, automaticAnswer, waiting: new Set(), idle: new Set() };
  state.queues.set(dn, queue);
  for (const agent of agents) add(state.queuesOfAgent, agent, queue);
  for (const place of places) add(state.queuesOfDn, place, queue);
  for (const port of ports) addPort(state, port, queue);
}

function add(queuesOf: Map<string, readonly Queue[]>, key: string, queue: Queue): void {
  queuesOf.set(key, [...(queuesOf.get(key) ?? []), queue]);
}

function keepWaiting(turn: Turn, call: Call): void {
  const party = queueParty(call);
  const queue = turn.state.queues.get(party?.number ?? '');
  if (party === undefined) return;
  if (queue === undefined) {
    endCall(turn, call, party);
  } else {
    call.queue = queue;
    queue.waiting.add(call);
  }
}
