import type { UserData } from '../../protocol/user-data.ts';
import { ringingTime } from '../customers/customer-outcome.ts';
import { calledCustomer } from '../customers/customer-plan.ts';
import { serve } from '../distribution/distribution.ts';
import { type Call, type ConsultationOf, newParty, type OutsideLine, type Party } from '../machine/call.ts';
import { hasActiveCall, hasFreeTrunk, isDn, openCall } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endBusy } from './call-control.ts';
import { endUnanswered, reachCustomer } from './outcomes.ts';
import { ring } from './ringing.ts';

/** A call from a DN: to another DN of the switch, or to a customer, which is any number that is not a DN here. */
export interface Outgoing {
  readonly from: string;
  readonly to: string;
  readonly userData: UserData;
  readonly consultationOf?: ConsultationOf;
}

/** An agent makes a call. */
export const makeCall: Handler<'RequestMakeCall'> = (turn, request, client) => {
  const { thisDN: from, otherDN: to, userData = {} } = request;
  const { state } = turn;
  const asker = { client, request };
  if (state.queues.has(from)) return turn.refuse(asker, 'invalidDnType');
  if (to === from || state.queues.has(to)) return turn.refuse(asker, 'invalidDestination');
  if (hasActiveCall(state, from)) return turn.refuse(asker, 'dnBusy');
  placeCall(turn, { from, to, userData }, asker);
};

/** Calls a number; the call may have ended afterward, if its outcome is known at once. */
export function placeCall(turn: Turn, outgoing: Outgoing, asker?: Asker): Call {
  const { from, to, userData, consultationOf } = outgoing;
  const { state } = turn;
  const inside = isDn(state, to);
  const occupied = inside && hasActiveCall(state, to);
  const caller = newParty(from, 'Origination');
  const called = newParty(to, 'Destination', inside ? undefined : lineTo(state, to));
  const call = openCall(state, {
    callType: consultationOf ? 'Consult' : inside ? 'Internal' : 'Outbound',
    parties: [caller, called],
    ...(consultationOf && { consultationOf }),
    userData,
  });
  step(caller, 'dial');
  turn.callEvent('EventDialing', call, caller, { asker });
  serve(turn, from);
  if (!inside) callCustomer(turn, call, caller, called);
  else if (occupied) endBusy(turn, call, caller);
  else ring(turn, call, called);
  return call;
}

function lineTo(state: SwitchState, phone: string): OutsideLine {
  return hasFreeTrunk(state) ? { onTrunk: true, customer: calledCustomer(state, phone) } : { onTrunk: false };
}

function callCustomer(turn: Turn, call: Call, caller: Party, called: Party): void {
  if (!called.onTrunk) {
    endUnanswered(turn, call, called, 'AllTrunksBusy');
    return;
  }
  turn.callEvent('EventNetworkReached', call, caller);
  reachCustomer(turn, call, called, ringingTime);
}
