import { callingCustomer } from '../customers/customer-plan.ts';
import { answer } from '../distribution/answering.ts';
import { queueCall, serve } from '../distribution/distribution.ts';
import type { Call, Party } from '../machine/call.ts';
import { hasActiveCall, hasFreeTrunk, isDn, openCall } from '../machine/calls-in-progress.ts';
import { step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endCall } from './call-control.ts';

/** A customer calls a queue, or a DN. Refused if no client is at the DN, the DN is in a call, or no trunk is free. */
export function customerCalls(turn: Turn, phone: string, dn: string, ticket: number): void {
  const refused = whyNotCall(turn.state, dn);
  if (refused !== undefined) {
    turn.answerCustomer({ ticket, refused });
    return;
  }
  const call = openCall(turn.state, {
    callType: 'Inbound',
    caller: { number: phone, outside: true, state: 'Idle' },
    called: { number: dn, outside: false, state: 'Idle' },
    onTrunk: true,
    customer: callingCustomer(turn.state, phone),
    userData: {},
  });
  step(call.caller, 'dial');
  arrive(turn, call, call.called);
  turn.answerCustomer({ ticket, connId: call.connId });
}

/** A customer hangs up the oldest of their calls. */
export function customerHangsUp(turn: Turn, phone: string, ticket: number): void {
  const [call] = turn.state.callsOf.get(phone) ?? [];
  if (call === undefined) {
    turn.answerCustomer({ ticket, refused: `The customer "${phone}" is not in a call.` });
    return;
  }
  hangUp(turn, call);
  turn.answerCustomer({ ticket, connId: call.connId });
}

/** The customer of a call hangs up. */
export function hangUp(turn: Turn, call: Call): void {
  endCall(turn, call, call.caller.outside ? call.caller : call.called);
}

function arrive(turn: Turn, call: Call, party: Party): void {
  const queue = turn.state.queues.get(party.number);
  if (queue !== undefined) {
    queueCall(turn, call, party, queue);
    return;
  }
  step(party, 'ring');
  turn.callEvent('EventRinging', call, party);
  serve(turn, party.number);
  if (turn.state.positions.get(party.number)?.isPort) answer(turn, call, party);
}

function whyNotCall(state: SwitchState, dn: string): string | undefined {
  if (!hasFreeTrunk(state)) return 'All trunks are busy.';
  if (state.queues.has(dn)) return undefined;
  if (isDn(state, dn) && !hasActiveCall(state, dn)) return undefined;
  return `DN "${dn}" cannot take a call: nobody is there, or it is busy.`;
}
