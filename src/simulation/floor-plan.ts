import { always, type Distribution, lognormal, uniform } from '../kernel/distribution.ts';

/** A floor to simulate: its agents, whom they reach, how long everything takes, and what changes during the day. */
export interface FloorPlan {
  readonly agents: number;
  readonly hours: number;
  readonly seed: number;
  readonly customers: CustomerPlan;
  readonly talk: Distribution;
  readonly afterCallWork: Distribution;
  /** Seconds that an answered customer waits for an agent. */
  readonly patience: number;
  /** Seconds before being ready at which agents announce it (ReadyTime). */
  readonly readyTimeAhead?: number;
  readonly shocks: readonly Shock[];
}

export interface CustomerPlan {
  /** Part of the calls that a person answers. */
  readonly answerProbability: number;
  /** From dialing to the answer. */
  readonly answer: Distribution;
  /** Part of the other calls that end at once: busy, or a special information tone (SIT). */
  readonly refusedPart: number;
  readonly refused: Distribution;
  /** From dialing until a call that nobody answers is given up. */
  readonly unanswered: Distribution;
}

/** A sudden change between two instants, in seconds since the start. */
export interface Shock {
  readonly from: number;
  readonly until: number;
  /** Factors, 1 if not given. */
  readonly answerProbability?: number;
  readonly talk?: number;
  /** Part of the agents who leave, and come back. */
  readonly leavingPart?: number;
}

/** The floor on which pacing is judged. */
export function usualFloor(
  agents: number,
  answerProbability: number,
  seed: number,
  changes: Partial<FloorPlan> = {},
): FloorPlan {
  const customers: CustomerPlan = {
    answerProbability,
    // 19 in 20 answer within 6 to 18 s.
    answer: lognormal(10.8, 0.28),
    refusedPart: 0.36,
    refused: uniform(2, 4),
    unanswered: always(25),
  };
  return {
    agents,
    hours: 8,
    seed,
    customers,
    talk: lognormal(120, 0.7),
    afterCallWork: lognormal(20, 0.5),
    patience: 2,
    shocks: [],
    ...changes,
  };
}

const minutes = 60;

/** A day on which everything happens: fewer answers, more answers, long talks, absent agents. */
export const shocksOfADay: readonly Shock[] = [
  { from: 60 * minutes, until: 120 * minutes, answerProbability: 0.5 },
  { from: 165 * minutes, until: 225 * minutes, answerProbability: 2 },
  { from: 270 * minutes, until: 330 * minutes, talk: 2 },
  { from: 375 * minutes, until: 420 * minutes, leavingPart: 0.3 },
];
