import { callResult } from '../../protocol/enumerations.generated.ts';
import { customerOutcomes, toldAs } from '../customers/customer-outcome.ts';
import { answersAtOnce } from '../customers/customer-plan.ts';
import { queueCall } from '../distribution/distribution.ts';
import type { Call, CallState } from '../machine/call.ts';
import { planStep } from '../machine/call-timer.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endBusy, endCall } from './call-control.ts';

/** A customer's line is called, for at most so many milliseconds; what happens may be known at once. */
export function reachCustomer(turn: Turn, call: Call, limit: number): void {
  const { outcome, after } = call.customer ?? answersAtOnce;
  step(call.called, 'ring');
  if (customerOutcomes[outcome].line === 'rings' || after > limit) planStep(turn, call, 'no answer', limit);
  else if (after > 0) planStep(turn, call, 'outcome', after);
  else learnOutcome(turn, call);
}

/** The network says what happened to a call. */
export function learnOutcome(turn: Turn, call: Call): void {
  const { outcome } = call.customer ?? answersAtOnce;
  const { line, detected } = customerOutcomes[outcome];
  if (line === 'busy') endBusy(turn, call);
  else if (line === 'answers') customerAnswers(turn, call, turn.state.detect(detected, call.userData));
  else endUnanswered(turn, call, detected);
}

/** The network gives a call up. */
export function endUnanswered(turn: Turn, call: Call, detected: CallState): void {
  endCall(turn, call, call.caller, toldAs(detected));
}

function customerAnswers(turn: Turn, call: Call, detected: CallState): void {
  if (call.connectOn === undefined) establish(turn, call, detected);
  else if (call.connectOn.includes(callResult[detected])) handOver(turn, call, detected);
  else endUnanswered(turn, call, detected);
}

/** A call that an agent has made is answered. */
function establish(turn: Turn, call: Call, detected: CallState): void {
  const { called, caller, customer } = call;
  for (const party of [called, caller]) step(party, 'answer');
  call.answeredAs = detected;
  if (customer?.talk !== undefined) planStep(turn, call, 'hang up', customer.talk);
  turn.callEvent('EventEstablished', call, caller, toldAs(detected));
}

/** A call that was dialed from a queue is answered: it waits there for an agent. */
function handOver(turn: Turn, call: Call, detected: CallState): void {
  const { called, caller } = call;
  const queue = turn.state.queues.get(caller.number);
  step(called, 'answer');
  call.answeredAs = detected;
  if (queue === undefined) endCall(turn, call, caller);
  else queueCall(turn, call, caller, queue);
}
