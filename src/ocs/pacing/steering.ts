import { IdleSteering } from './idle-steering.ts';
import type { LearnedTimes } from './learned-times.ts';
import { distributionTimeGoal, overdialGoal } from './loss-feedback.ts';
import { LossSteering } from './loss-steering.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import type { NetDemand } from './net-demand.ts';
import type { PacingOptions } from './pacing-options.ts';

/** What keeps one goal: a value that is replaced by its successor as the floor goes on. */
export interface Steering {
  /** Whether an idle agent gets a call even if the goal would leave that agent idle. */
  readonly keepsProgressiveFloor: boolean;
  /** The steering after what happened on the floor since. */
  after(floor: MeasuredFloor, times: LearnedTimes): Steering;
  /** How many calls the goal wants, or permits, to be dialed now. */
  calls(demands: readonly NetDemand[], limit: number): number;
}

/** The session's goal, and then the maximum overdial rate: the fewest calls of all are dialed. */
export type Steerings = readonly [Steering, ...Steering[]];

export function steeringsFor(options: PacingOptions, floor: MeasuredFloor): Steerings {
  const { maximumOverdialRate: maximum } = options;
  const goal = goalSteering(options, floor);
  if (maximum === undefined) return [goal];
  return [goal, LossSteering.starting(overdialGoal(maximum), floor)];
}

function goalSteering({ goal }: PacingOptions, floor: MeasuredFloor): Steering {
  switch (goal.by) {
    case 'overdial rate':
      return LossSteering.starting(overdialGoal(goal.rate), floor);
    case 'average distribution time':
      return LossSteering.starting(distributionTimeGoal(goal.seconds), floor);
    case 'busy factor':
    case 'average waiting time':
      return IdleSteering.starting(goal, floor);
  }
}

/** Steerings for changed options. The lasting correction of the old goal is kept if the new one is of the same kind. */
export function steeringsAfterChange(
  past: Steerings,
  options: PacingOptions,
  floor: MeasuredFloor,
): Steerings {
  const [goal, ...maximum] = steeringsFor(options, floor);
  const [old] = past;
  const same = goal instanceof LossSteering && old instanceof LossSteering;
  return [same ? goal.withIntegralOf(old) : goal, ...maximum];
}
