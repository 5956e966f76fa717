import { toldAs } from '../customers/customer-outcome.ts';
import { type Call, otherParty, type Party } from '../machine/call.ts';
import { cancelStep, planStep } from '../machine/call-timer.ts';
import { step } from '../machine/party-state.ts';
import type { Asker, Turn } from '../machine/turn.ts';

/** A ringing party answers: both sides are established. */
export function answer(turn: Turn, call: Call, party: Party, asker?: Asker): void {
  const other = otherParty(call, party);
  step(party, 'answer');
  step(other, 'answer');
  if (call.customer?.talk === undefined) cancelStep(turn, call);
  else planStep(turn, call, 'hang up', call.customer.talk);
  const { callState } = toldAs(call.answeredAs ?? 'Answer');
  turn.callEvent('EventEstablished', call, party, { asker, callState });
  turn.callEvent('EventEstablished', call, other, { callState });
}
