import { customerOutcomes, ringingTime, toldAs } from '../customers/customer-outcome.ts';
import { nextOutcome } from '../customers/next-outcome.ts';
import { serve } from '../distribution/distribution.ts';
import type { Call, CallState } from '../machine/call.ts';
import { planStep } from '../machine/call-timer.ts';
import { hasActiveCall, hasFreeTrunk, openCall } from '../machine/calls-in-progress.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endBusy, endCall } from './call-control.ts';

/** Calls another DN of the switch, or a customer: any number that is not a DN here. */
export const makeCall: Handler<'RequestMakeCall'> = (turn, request, client) => {
  const { thisDN, otherDN } = request;
  const { state } = turn;
  const asker = { client, request };
  if (otherDN === thisDN || state.queues.has(otherDN)) return turn.refuse(asker, 'invalidDestination');
  if (hasActiveCall(state, thisDN)) return turn.refuse(asker, 'dnBusy');
  const inside = isDn(state, otherDN);
  const occupied = inside && hasActiveCall(state, otherDN);
  const call = openCall(state, {
    callType: inside ? 'Internal' : 'Outbound',
    caller: { number: thisDN, outside: false, state: 'Idle' },
    called: { number: otherDN, outside: !inside, state: 'Idle' },
    onTrunk: !inside && hasFreeTrunk(state),
    userData: request.userData ?? {},
  });
  step(call.caller, 'dial');
  turn.callEvent('EventDialing', call, call.caller, { asker });
  serve(turn, thisDN);
  if (!inside) return reachCustomer(turn, call);
  if (occupied) return endBusy(turn, call);
  step(call.called, 'ring');
  turn.callEvent('EventRinging', call, call.called);
  serve(turn, otherDN);
};

/** Nobody answered in time: the network releases the call. */
export function stopRinging(turn: Turn, call: Call): void {
  endCall(turn, call, call.caller, toldAs('NoAnswer'));
}

function reachCustomer(turn: Turn, call: Call): void {
  call.outcome = call.onTrunk ? nextOutcome(turn.state, call.called.number) : 'allTrunksBusy';
  const { line, detected } = customerOutcomes[call.outcome];
  if (line !== 'tone') turn.callEvent('EventNetworkReached', call, call.caller);
  switch (line) {
    case 'tone':
      endCall(turn, call, call.caller, toldAs(detected));
      break;
    case 'busy':
      endBusy(turn, call);
      break;
    case 'rings':
      step(call.called, 'ring');
      planStep(turn, call, 'no answer', ringingTime);
      break;
    case 'answers':
      customerAnswers(turn, call, detected);
  }
}

function customerAnswers(turn: Turn, call: Call, detected: CallState): void {
  for (const party of [call.called, call.caller]) step(party, 'answer');
  call.answeredAs = detected;
  turn.callEvent('EventEstablished', call, call.caller, toldAs(detected));
}

/** A number is a DN of this switch if a client has registered it or an agent is logged in there. */
export function isDn(state: SwitchState, number: string): boolean {
  return state.clientsOf.has(number) || state.agents.has(number);
}
