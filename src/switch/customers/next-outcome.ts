import type { SwitchState } from '../machine/switch-state.ts';
import type { CustomerOutcome } from './customer-outcome.ts';

/**
 * What the customer does this time: the next outcome of the list, the last of which stays; by default, customers
 * answer.
 */
export function nextOutcome(state: SwitchState, phone: string): CustomerOutcome {
  const [next = 'answer', ...later] = state.outcomes.get(phone) ?? [];
  if (later.length > 0) state.outcomes.set(phone, later);
  return next;
}
