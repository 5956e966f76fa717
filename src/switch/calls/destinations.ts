import { customerOutcomes, ringingTime } from '../customers/customer-outcome.ts';
import { type CustomerPlan, calledCustomer } from '../customers/customer-plan.ts';
import { type Call, newParty, type Party, partyAt } from '../machine/call.ts';
import { hasActiveCall, hasFreeTrunk, isDn } from '../machine/calls-in-progress.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { Refusal } from '../refusal.ts';
import { reachCustomer } from './outcomes.ts';
import { ring } from './ringing.ts';

/**
 * A party that a call is sent to: a DN of the switch, or a customer. Refused if it is in the call already, is a queue, has
 * an active call, or is known at once not to answer.
 */
export function destination(state: SwitchState, call: Call, number: string): Party | Refusal {
  if (partyAt(call, number) !== undefined || state.queues.has(number)) return 'invalidDestination';
  if (!isDn(state, number)) return customerLine(state, number);
  return hasActiveCall(state, number) ? 'dnBusy' : newParty(number, 'Destination');
}

/** The call reaches a party that has just entered it. */
export function reach(turn: Turn, call: Call, party: Party): void {
  if (party.outside) reachCustomer(turn, call, party, ringingTime);
  else ring(turn, call, party);
}

function customerLine(state: SwitchState, phone: string): Party | Refusal {
  if (!hasFreeTrunk(state)) return 'allTrunksBusy';
  const customer = calledCustomer(state, phone);
  if (failsAtOnce(customer)) return 'destinationNotReached';
  return newParty(phone, 'Destination', { onTrunk: true, customer });
}

function failsAtOnce({ outcome, after }: CustomerPlan): boolean {
  const { line } = customerOutcomes[outcome];
  return after === 0 && (line === 'busy' || line === 'tone');
}
