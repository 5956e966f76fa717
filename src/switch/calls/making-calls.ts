import { ringingTime } from '../customers/customer-outcome.ts';
import { calledCustomer } from '../customers/customer-plan.ts';
import { serve } from '../distribution/distribution.ts';
import type { Call } from '../machine/call.ts';
import { hasActiveCall, hasFreeTrunk, isDn, openCall } from '../machine/calls-in-progress.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endBusy } from './call-control.ts';
import { endUnanswered, reachCustomer } from './outcomes.ts';

/** Calls another DN of the switch, or a customer: any number that is not a DN here. */
export const makeCall: Handler<'RequestMakeCall'> = (turn, request, client) => {
  const { thisDN, otherDN } = request;
  const { state } = turn;
  const asker = { client, request };
  if (state.queues.has(thisDN)) return turn.refuse(asker, 'invalidDnType');
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
  if (!inside) callCustomer(turn, call);
  else if (occupied) endBusy(turn, call);
  else ringColleague(turn, call);
};

function callCustomer(turn: Turn, call: Call): void {
  if (!call.onTrunk) {
    endUnanswered(turn, call, 'AllTrunksBusy');
    return;
  }
  call.customer = calledCustomer(turn.state, call.called.number);
  turn.callEvent('EventNetworkReached', call, call.caller);
  reachCustomer(turn, call, ringingTime);
}

function ringColleague(turn: Turn, call: Call): void {
  step(call.called, 'ring');
  turn.callEvent('EventRinging', call, call.called);
  serve(turn, call.called.number);
}
