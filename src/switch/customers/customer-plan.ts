import type { SwitchState } from '../machine/switch-state.ts';
import { type CustomerOutcome, shortPatience } from './customer-outcome.ts';

/** What a customer does in one call; times are in milliseconds. */
export interface CustomerPlan {
  readonly outcome: CustomerOutcome;
  /** From dialing until the outcome. */
  readonly after: number;
  /** How long they wait for an agent; without it, for any time. */
  readonly patience?: number;
  /** How long they talk before they hang up; without it, until the other side does. */
  readonly talk?: number;
}

export const answersAtOnce: CustomerPlan = { outcome: 'answer', after: 0 };

/**
 * What the customer does who is called now: the next outcome of their list, the last of which stays; without a list, as the
 * population does. Customers answer at once unless they are set up otherwise.
 */
export function calledCustomer({ outcomes, customers }: SwitchState, phone: string): CustomerPlan {
  const list = outcomes.get(phone);
  if (list === undefined) return customers?.called() ?? answersAtOnce;
  const [next = 'answer', ...later] = list;
  if (later.length > 0) outcomes.set(phone, later);
  return { outcome: next, after: 0, ...(next === 'abandons' && { patience: shortPatience }) };
}

/** How the customer behaves who calls now. */
export function callingCustomer({ outcomes, customers }: SwitchState, phone: string): CustomerPlan {
  const drawn = outcomes.has(phone) ? undefined : customers?.calling();
  return drawn ?? answersAtOnce;
}
