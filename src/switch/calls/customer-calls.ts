import { callingCustomer } from '../customers/customer-plan.ts';
import { queueCall } from '../distribution/distribution.ts';
import { type Call, newParty, type Party, partyAt } from '../machine/call.ts';
import { hasActiveCall, hasFreeTrunk, isDn, openCall } from '../machine/calls-in-progress.ts';
import { step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import { leaveCall } from './leaving-calls.ts';
import { ring } from './ringing.ts';

/** A customer calls a queue, or a DN. Refused if no client is at the DN, the DN is in a call, or no trunk is free. */
export function customerCalls(turn: Turn, phone: string, dn: string, ticket: number): void {
  const refused = whyNotCall(turn.state, dn);
  if (refused !== undefined) {
    turn.answerCustomer({ ticket, refused });
    return;
  }
  const customer = callingCustomer(turn.state, phone);
  const caller = newParty(phone, 'Origination', { onTrunk: true, customer });
  const called = newParty(dn, 'Destination');
  const call = openCall(turn.state, {
    callType: 'Inbound',
    parties: [caller, called],
    userData: {},
  });
  step(caller, 'dial');
  arrive(turn, call, called);
  turn.answerCustomer({ ticket, connId: call.connId });
}

/** A customer hangs up the oldest of their calls. */
export function customerHangsUp(turn: Turn, phone: string, ticket: number): void {
  const [call] = turn.state.callsOf.get(phone) ?? [];
  if (call === undefined) {
    turn.answerCustomer({ ticket, refused: `The customer "${phone}" is not in a call.` });
    return;
  }
  const party = partyAt(call, phone);
  if (party !== undefined) leaveCall(turn, call, party);
  turn.answerCustomer({ ticket, connId: call.connId });
}

function arrive(turn: Turn, call: Call, party: Party): void {
  const queue = turn.state.queues.get(party.number);
  if (queue !== undefined) {
    queueCall(turn, call, party, queue);
    return;
  }
  ring(turn, call, party);
}

function whyNotCall(state: SwitchState, dn: string): string | undefined {
  if (!hasFreeTrunk(state)) return 'All trunks are busy.';
  if (state.queues.has(dn)) return undefined;
  if (isDn(state, dn) && !hasActiveCall(state, dn)) return undefined;
  return `DN "${dn}" cannot take a call: nobody is there, or it is busy.`;
}
