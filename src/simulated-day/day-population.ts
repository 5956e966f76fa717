import type { Population } from '../switch/customers/population.ts';
import { answerProbability } from './day-plan.ts';

/**
 * Customers as on the floor on which pacing is judged (src/simulation/floor-plan.ts): times in seconds, the busy and the
 * invalid numbers together 36 in 100 of those who do not answer.
 */
export function dayPopulation(seed: number): Population {
  const others = 1 - answerProbability;
  return {
    seed,
    outcomes: {
      answer: answerProbability,
      busy: others * 0.28,
      sitInvalidNumber: others * 0.08,
      noAnswer: others * 0.64,
    },
    answer: { lognormal: { mean: 10.8, deviation: 0.28 } },
    refusal: { uniform: { least: 2, most: 4 } },
    patience: { always: 2 },
    talk: { lognormal: { mean: 120, deviation: 0.7 } },
  };
}

/** After-call work: its mean and deviation, in seconds. */
export const afterCallWork = { mean: 20, deviation: 0.5 } as const;
