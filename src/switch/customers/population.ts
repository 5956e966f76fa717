import { chanceOf } from '../../kernel/chance.ts';
import {
  type Chance,
  type Distribution,
  type DistributionPlan,
  distributionOf,
} from '../../kernel/distribution.ts';
import { type CustomerOutcome, customerOutcomes } from './customer-outcome.ts';
import type { CustomerPlan } from './customer-plan.ts';

/** How customers take calls who were not told otherwise; times are in seconds. */
export interface Population {
  /** The same seed gives the same customers, call by call. */
  readonly seed: number;
  /** How often each outcome occurs, in proportion to the others. */
  readonly outcomes: Readonly<Partial<Record<CustomerOutcome, number>>>;
  /** From dialing until somebody or something picks up. */
  readonly answer: DistributionPlan;
  /** From dialing until the network says that the line is busy, or sends a tone. */
  readonly refusal: DistributionPlan;
  /** How long a customer waits for an agent; without it, for any time. */
  readonly patience?: DistributionPlan;
  /** After how long a customer who talks hangs up; without it, never. */
  readonly talk?: DistributionPlan;
}

/** Draws what each customer does. */
export interface Customers {
  /** What happens to a call that is dialed now. */
  called(): CustomerPlan;
  /** How a customer behaves who calls. */
  calling(): CustomerPlan;
}

export function customersOf(population: Population): Customers {
  const chance = chanceOf(population.seed);
  const outcome = outcomesOf(population.outcomes);
  const answer = distributionOf(population.answer);
  const refusal = distributionOf(population.refusal);
  const patience = population.patience && distributionOf(population.patience);
  const talk = population.talk && distributionOf(population.talk);
  const person = (): Pick<CustomerPlan, 'patience' | 'talk'> => ({
    ...(patience && { patience: milliseconds(patience, chance) }),
    ...(talk && { talk: milliseconds(talk, chance) }),
  });
  return {
    called() {
      const drawn = outcome(chance);
      const { line } = customerOutcomes[drawn];
      if (line === 'rings') return { outcome: drawn, after: 0 };
      const after = milliseconds(line === 'answers' ? answer : refusal, chance);
      return line === 'answers' ? { outcome: drawn, after, ...person() } : { outcome: drawn, after };
    },
    calling: () => ({ outcome: 'answer', after: 0, ...person() }),
  };
}

/** Draws outcomes in the given proportion. */
function outcomesOf(shares: Population['outcomes']): (chance: Chance) => CustomerOutcome {
  // The keys of the type are all outcomes.
  const entries = Object.entries(shares) as [CustomerOutcome, number][];
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  return (chance) => {
    let left = chance() * total;
    for (const [outcome, share] of entries) {
      if (left < share) return outcome;
      left -= share;
    }
    return entries.findLast(([, share]) => share > 0)?.[0] ?? 'answer';
  };
}

function milliseconds(distribution: Distribution, chance: Chance): number {
  return Math.round(1000 * distribution(chance));
}
