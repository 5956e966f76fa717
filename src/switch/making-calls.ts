import type { UserData } from '../protocol/user-data.ts';
import type { Call, CallType, Party } from './call.ts';
import { endCall, hasActiveCall, ringTimer, step } from './call-control.ts';
import { type CustomerOutcome, customerOutcomes, ringingTime } from './customer-outcome.ts';
import type { Handler } from './handler.ts';
import type { SwitchState } from './switch-state.ts';
import type { Turn } from './turn.ts';

/** Calls another DN of the switch, or a customer: any number that is not a DN here. */
export const makeCall: Handler<'RequestMakeCall'> = (turn, request, client) => {
  const { thisDN, otherDN } = request;
  const asker = { client, request };
  if (otherDN === thisDN) return turn.refuse(asker, 'invalidDestination');
  if (hasActiveCall(turn.state, thisDN)) return turn.refuse(asker, 'dnBusy');
  const inside = isDn(turn.state, otherDN);
  const occupied = inside && hasActiveCall(turn.state, otherDN);
  const call = openCall(turn.state, {
    callType: inside ? 'Internal' : 'Outbound',
    caller: { number: thisDN, outside: false, state: 'Idle' },
    called: { number: otherDN, outside: !inside, state: 'Idle' },
    userData: request.userData ?? {},
    ...(inside ? {} : { outcome: nextOutcome(turn.state, otherDN) }),
  });
  step(call.caller, 'dial');
  turn.callEvent('EventDialing', call, call.caller, { asker });
  if (!inside) return reachCustomer(turn, call);
  if (occupied) return endBusy(turn, call);
  step(call.called, 'ring');
  turn.callEvent('EventRinging', call, call.called);
};

/** Rings an agent's DN for a customer's call; `undefined` if the DN cannot take the call. */
export function callFromCustomer(turn: Turn, phone: string, dn: string): Call | undefined {
  if (!isDn(turn.state, dn) || hasActiveCall(turn.state, dn)) return undefined;
  const call = openCall(turn.state, {
    callType: 'Inbound',
    caller: { number: phone, outside: true, state: 'Idle' },
    called: { number: dn, outside: false, state: 'Idle' },
    userData: {},
  });
  step(call.caller, 'dial');
  step(call.called, 'ring');
  turn.callEvent('EventRinging', call, call.called);
  return call;
}

/** Nobody answered in time: the network releases the call. */
export function stopRinging(turn: Turn, call: Call): void {
  const { callResult, callState } = customerOutcomes[call.outcome ?? 'noAnswer'];
  endCall(turn, call, call.caller, { callResult, callState });
}

function reachCustomer(turn: Turn, call: Call): void {
  const { line, callResult, callState } = customerOutcomes[call.outcome ?? 'answer'];
  turn.callEvent('EventNetworkReached', call, call.caller);
  if (line === 'busy') {
    endBusy(turn, call);
    return;
  }
  step(call.called, 'ring');
  if (line === 'rings') {
    turn.effects.push({ kind: 'setTimer', name: ringTimer(call.connId), at: turn.now + ringingTime });
    return;
  }
  step(call.called, 'answer');
  step(call.caller, 'answer');
  turn.callEvent('EventEstablished', call, call.caller, { callState, callResult });
}

/** The called side is busy: the caller is notified, and the network releases the call. */
function endBusy(turn: Turn, call: Call): void {
  const { callState, callResult } = customerOutcomes.busy;
  turn.callEvent('EventDestinationBusy', call, call.caller, { callState, callResult });
  endCall(turn, call, call.caller, { callState });
}

interface NewCall {
  readonly callType: CallType;
  readonly caller: Party;
  readonly called: Party;
  readonly userData: UserData;
  readonly outcome?: CustomerOutcome;
}

function openCall(state: SwitchState, parties: NewCall): Call {
  const connId = `0071${state.ids.next('connection').toString(16).padStart(12, '0')}`;
  const call: Call = { connId, callUuid: state.ids.guid(), ...parties };
  state.calls.set(connId, call);
  return call;
}

/** A number is a DN of this switch if a client has registered it or an agent is logged in there. */
function isDn(state: SwitchState, number: string): boolean {
  return state.clientsOf.has(number) || state.agents.has(number);
}

/**
 * What the customer does this time: the next outcome of the list, the last of which stays; by default, customers
 * answer.
 */
function nextOutcome(state: SwitchState, phone: string): CustomerOutcome {
  const [next = 'answer', ...later] = state.outcomes.get(phone) ?? [];
  if (later.length > 0) state.outcomes.set(phone, later);
  return next;
}
