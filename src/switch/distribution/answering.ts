import { toldAs } from '../customers/customer-outcome.ts';
import type { Call, Party } from '../machine/call.ts';
import { cancelStep, planStep } from '../machine/call-timer.ts';
import type { Asker } from '../machine/event-content.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';

/** A ringing party answers: it is established, and so is who called it. */
export function answer(turn: Turn, call: Call, party: Party, asker?: Asker): void {
  const { parties } = call;
  const callers = parties.filter(({ state }) => state === 'Dialing');
  step(party, 'answer');
  for (const caller of callers) step(caller, 'answer');
  customersTalk(turn, call);
  const { callState } = toldAs(call.answeredAs ?? 'Answer');
  turn.callEvent('EventEstablished', call, party, { asker, callState });
  for (const caller of callers) turn.callEvent('EventEstablished', call, caller, { callState });
}

/** The customers in a call talk to somebody, as long as they want to; they no longer wait. */
export function customersTalk(turn: Turn, call: Call): void {
  for (const party of call.parties) {
    if (!party.outside || party.state !== 'Talking' || party.planned?.next === 'hang up') continue;
    if (party.customer?.talk === undefined) cancelStep(turn, party);
    else planStep(turn, call, party, 'hang up', party.customer.talk);
  }
}
