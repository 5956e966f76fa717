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

/** Records that a floor of so many agents cannot use up, since no agent gets a call more often than every 20 s. */
export function recordsFor(agents: number, minutes: number): number {
  return agents * minutes * 6;
}
