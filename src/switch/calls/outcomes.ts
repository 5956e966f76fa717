import { callResult } from '../../protocol/enumerations.generated.ts';
import { customerOutcomes, toldAs } from '../customers/customer-outcome.ts';
import { answersAtOnce } from '../customers/customer-plan.ts';
import { customersTalk } from '../distribution/answering.ts';
import { queueCall } from '../distribution/distribution.ts';
import type { Call, CallState, Party } from '../machine/call.ts';
import { planStep } from '../machine/call-timer.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endBusy, endCall } from './call-control.ts';
import { leaveCall } from './leaving-calls.ts';

/** A customer's line is called, for at most so many milliseconds; what happens may be known at once. */
export function reachCustomer(turn: Turn, call: Call, called: Party, limit: number): void {
  const { outcome, after } = called.customer ?? answersAtOnce;
  step(called, 'ring');
  if (customerOutcomes[outcome].line === 'rings' || after > limit)
    planStep(turn, call, called, 'no answer', limit);
  else if (after > 0) planStep(turn, call, called, 'outcome', after);
  else learnOutcome(turn, call, called);
}

/** The network says what happened to a call to a customer. */
export function learnOutcome(turn: Turn, call: Call, called: Party): void {
  const { outcome } = called.customer ?? answersAtOnce;
  const { line, detected } = customerOutcomes[outcome];
  const caller = callerOf(call);
  if (line === 'busy' && caller !== undefined) endBusy(turn, call, caller);
  else if (line === 'answers')
    customerAnswers(turn, call, called, turn.state.detect(detected, call.userData));
  else endUnanswered(turn, call, called, detected);
}

/** The network gives a customer up. */
export function endUnanswered(turn: Turn, call: Call, called: Party, detected: CallState): void {
  const caller = callerOf(call);
  const told = toldAs(detected);
  if (caller === undefined) leaveCall(turn, call, called, { callState: told.callState });
  else endCall(turn, call, caller, told);
}

/** The party that waits for somebody to answer its call. */
function callerOf({ parties }: Call): Party | undefined {
  return parties.find(({ state }) => state === 'Dialing');
}

function customerAnswers(turn: Turn, call: Call, called: Party, detected: CallState): void {
  const caller = callerOf(call);
  if (caller === undefined || call.connectOn === undefined) establish(turn, call, called, detected);
  else if (call.connectOn.includes(callResult[detected])) handOver(turn, call, called, detected);
  else endUnanswered(turn, call, called, detected);
}

/** A call that an agent has made, or sent to a customer, is answered. */
function establish(turn: Turn, call: Call, called: Party, detected: CallState): void {
  const caller = callerOf(call);
  step(called, 'answer');
  if (caller !== undefined) step(caller, 'answer');
  call.answeredAs ??= detected;
  customersTalk(turn, call);
  if (caller !== undefined) turn.callEvent('EventEstablished', call, caller, toldAs(detected));
}

/** A call that was dialed from a queue is answered: it waits there for an agent. */
function handOver(turn: Turn, call: Call, called: Party, detected: CallState): void {
  const caller = callerOf(call);
  const queue = turn.state.queues.get(caller?.number ?? '');
  step(called, 'answer');
  call.answeredAs = detected;
  if (caller === undefined) return;
  if (queue === undefined) endCall(turn, call, caller);
  else queueCall(turn, call, caller, queue);
}
