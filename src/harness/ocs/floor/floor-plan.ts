import type { JsonObject } from '../../../kernel/json.ts';

/** Goals of a campaign group, as the control method `provision` names them. */
export type FloorGoal = 'Busy Factor' | 'Overdial Rate';

/** A floor on which a campaign group works for a while, as a scenario describes it. */
export interface FloorPlan {
  readonly agents: number;
  readonly mode: string;
  readonly optimizeBy: FloorGoal;
  /** Percents. */
  readonly optimizeGoal: number;
  /** Whether the agents send ReadyTime when their after-call work begins. */
  readonly sendsReadyTime: boolean;
}

/**
 * Whether the calls at the queue are watched: only in Progressive mode are they compared with the agents who are ready, and
 * T-Server says more about them than about all else.
 */
export function watchesQueue({ mode }: FloorPlan): boolean {
  return mode === 'Progressive';
}

/** Seconds until an unanswered call is given up. */
const dialTimeout = 20;

/** Options of OCS on a floor, unless the scenario sets them. */
export const floorOptions: JsonObject = { call_wait_connected_timeout: dialTimeout };

/** How customers take calls, in seconds (`customers.populate`). They wait for an agent as long as is usual. */
export const floorCustomers: JsonObject = {
  outcomes: { answer: 50, busy: 15, sitInvalidNumber: 10, noAnswer: 25 },
  answer: { lognormal: { mean: 9, deviation: 0.3 } },
  refusal: { uniform: { least: 2, most: 4 } },
  patience: { always: 2 },
  talk: { lognormal: { mean: 50, deviation: 0.6 } },
};

/** After-call work: its mean and deviation, in seconds. */
export const floorAfterCallWork = { mean: 20, deviation: 0.7 } as const;

/**
 * Records that a floor of so many agents cannot use up: a call with its after-call work takes 70 s, half of the dialed calls
 * are answered, and even if half of these find no agent, an agent needs less than four records a minute.
 */
export function recordsFor(agents: number, minutes: number): number {
  return agents * minutes * 4;
}
