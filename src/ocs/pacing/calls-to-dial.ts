import { floorByAge } from './floor-by-age.ts';
import type { LookAhead } from './look-ahead.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import { netDemand } from './net-demand.ts';
import { callsForIdleAgents } from './pacer.ts';
import { dialsInBatches, type PacingOptions, usesReadyTime } from './pacing-options.ts';
import type { Steerings } from './steering.ts';

/** What a decision rests on, in addition to the floor. */
export interface DecisionBasis {
  readonly options: PacingOptions;
  /** When the times behind the look-aheads were learned. */
  readonly learnedAt: number;
  /** What is expected from now on; most decisions need none. */
  readonly lookAheads: () => readonly LookAhead[];
  readonly steerings: Steerings;
  /** Whether enough outcomes are known to dial more than there are idle agents. */
  readonly warm: boolean;
}

/** The decision of predictive pacing: how many calls to dial now. */
export function callsToDial(floor: MeasuredFloor, basis: DecisionBasis): number {
  const { options, steerings, warm } = basis;
  if (floor.staffedAgents === 0) return 0;
  if (dialsInBatches(options, floor.staffedAgents) && floor.dialedCalls.size > 0) return 0;
  const forIdleAgents = callsForIdleAgents(floor);
  if (!warm) return forIdleAgents;
  const lookAheads = basis.lookAheads();
  const byAge = floorByAge(floor, usesReadyTime(options));
  const demands = lookAheads.map((lookAhead) => netDemand(floor, byAge, lookAhead));
  const limit = mostDialed(floor, lookAheads) - floor.dialedCalls.size;
  const calls = Math.min(...steerings.map((steering) => steering.calls(demands, limit)));
  return steerings[0].keepsProgressiveFloor ? Math.max(calls, forIdleAgents) : calls;
}

/** More calls than this would bring two answers for each agent within the shortest horizon. */
function mostDialed({ staffedAgents }: MeasuredFloor, lookAheads: readonly LookAhead[]): number {
  const answer = lookAheads[0]?.answer[0] ?? 0;
  return answer > 0 ? (2 * staffedAgents) / answer : staffedAgents;
}
