import { callResult } from '../../protocol/enumerations.generated.ts';
import { customerOutcomes, shortPatience, toldAs } from '../customers/customer-outcome.ts';
import { nextOutcome } from '../customers/next-outcome.ts';
import { queueCall } from '../distribution/distribution.ts';
import type { Call, CallState } from '../machine/call.ts';
import { planStep } from '../machine/call-timer.ts';
import { hasFreeTrunk, openCall } from '../machine/calls-in-progress.ts';
import { step } from '../machine/party-state.ts';
import type { Queue } from '../machine/queue.ts';
import type { Turn } from '../machine/turn.ts';
import type { Dial } from '../ports.ts';
import { callAtDn, endBusy, endCall } from './call-control.ts';

/** Dials a customer for OCS, from a queue: a call that is answered waits there for an agent. */
export function dial(turn: Turn, order: Dial): void {
  const { origin, phone, timeout, connectOn, userData } = order;
  const { state } = turn;
  const isQueue = state.queues.has(origin);
  const onTrunk = isQueue && hasFreeTrunk(state);
  const call = openCall(state, {
    callType: 'Outbound',
    caller: { number: origin, outside: false, state: 'Idle' },
    called: { number: phone, outside: true, state: 'Idle' },
    onTrunk,
    order: { timeout, connectOn },
    userData,
  });
  step(call.caller, 'dial');
  turn.callEvent('EventDialing', call, call.caller);
  if (onTrunk) reachCustomer(turn, call, timeout);
  else end(turn, call, isQueue ? 'AllTrunksBusy' : 'DialError');
}

function reachCustomer(turn: Turn, call: Call, timeout: number): void {
  call.outcome = nextOutcome(turn.state, call.called.number);
  step(call.called, 'ring');
  if (customerOutcomes[call.outcome].line === 'rings') planStep(turn, call, 'no answer', timeout);
  else learnOutcome(turn, call);
}

/** OCS drops a call, wherever it is. */
export function dropCall(turn: Turn, connId: string, dn: string): void {
  const found = callAtDn(turn.state, connId, dn);
  if (found !== undefined) endCall(turn, found.call, found.party);
}

/** The network says what happened to a dialed call. */
export function learnOutcome(turn: Turn, call: Call): void {
  const { line, detected } = customerOutcomes[call.outcome ?? 'answer'];
  const queue = turn.state.queues.get(call.caller.number);
  const wanted = call.order?.connectOn.includes(callResult[detected]) === true;
  if (line === 'busy') endBusy(turn, call);
  else if (line === 'answers' && wanted && queue !== undefined) connect(turn, call, queue, detected);
  else end(turn, call, detected);
}

function connect(turn: Turn, call: Call, queue: Queue, detected: CallState): void {
  step(call.called, 'answer');
  call.answeredAs = detected;
  if (call.outcome === 'abandons') planStep(turn, call, 'abandon', shortPatience);
  queueCall(turn, call, call.caller, queue);
}

function end(turn: Turn, call: Call, detected: CallState): void {
  endCall(turn, call, call.caller, toldAs(detected));
}
