import { endCall } from './calls/call-control.ts';
import { detectionOf } from './customers/call-progress-detection.ts';
import { serve } from './distribution/distribution.ts';
import { assignQueue, openPort, openPosition } from './distribution/positions.ts';
import { type Call, queueParty } from './machine/call.ts';
import type { Queue, QueueSetUp } from './machine/queue.ts';
import type { SwitchState } from './machine/switch-state.ts';
import type { Turn } from './machine/turn.ts';
import type { SetUp } from './ports.ts';

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
  for (const agent of agents) assignQueue(state.queuesOfAgent, agent, queue);
  for (const place of places) assignQueue(state.queuesOfDn, place, queue);
  for (const port of ports) openPort(state, port, queue);
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
