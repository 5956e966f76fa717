import type { Chance } from '../kernel/distribution.ts';
import type { CustomerPlan } from './floor-plan.ts';

/** How a dialed call ends. */
export interface Outcome {
  readonly answered: boolean;
  /** Seconds after dialing. */
  readonly after: number;
}

/** More than this is never answered, not even if a shock doubles it. */
const mostAnswered = 0.9;

/** Draws what happens to a call that is dialed now. */
export function outcomeOf(plan: CustomerPlan, answerFactor: number, chance: Chance): Outcome {
  if (chance() < Math.min(mostAnswered, plan.answerProbability * answerFactor)) {
    return { answered: true, after: plan.answer(chance) };
  }
  const refused = chance() < plan.refusedPart;
  return { answered: false, after: (refused ? plan.refused : plan.unanswered)(chance) };
}
