import { type PacingOptions, pacingDefaults } from '../ocs/pacing/pacing-options.ts';
import { PredictivePacer } from '../ocs/pacing/predictive-pacer.ts';
import { ProgressivePacer } from '../ocs/pacing/progressive-pacer.ts';
import { adaptiveDefaults } from '../simulation/adaptive-level.ts';
import { AdaptivePacer } from '../simulation/adaptive-pacer.ts';
import type { DayFigures } from '../simulation/day-figures.ts';
import { type FloorPlan, shocksOfADay, usualFloor } from '../simulation/floor-plan.ts';
import { SimulatedFloor } from '../simulation/simulated-floor.ts';
import { tunedRatioDay } from '../simulation/tuned-ratio-day.ts';

/** A group to pace on the usual floor. */
export interface Group {
  readonly agents: number;
  readonly answerProbability: number;
  /** Overdial rate, a part of 1. */
  readonly goal: number;
}

export interface JudgedPacing {
  readonly usual: readonly DayFigures[];
  readonly underShock: readonly DayFigures[];
}

/** Days of our pacing, one for each seed. */
export function judgedDays(group: Group, seeds: readonly number[]): JudgedPacing {
  return {
    usual: seeds.map((seed) => pacedDay(group, seed)),
    underShock: seeds.map((seed) => pacedDay(group, seed, { shocks: shocksOfADay })),
  };
}

/** The same days by others, and by ours with agents who announce 20 s ahead that they will be ready. */
export interface ComparedPacing {
  readonly progressive: readonly DayFigures[];
  readonly adaptive: readonly DayFigures[];
  readonly tunedRatio: readonly DayFigures[];
  readonly announced: readonly DayFigures[];
}

export function comparedDays(group: Group, seeds: readonly number[]): ComparedPacing {
  const plans = seeds.map((seed) => usualFloor(group.agents, group.answerProbability, seed));
  const adaptive = { ...adaptiveDefaults, droppedRate: group.goal };
  return {
    progressive: plans.map((plan) => new SimulatedFloor(plan, new ProgressivePacer()).playDay()),
    adaptive: plans.map((plan) => new SimulatedFloor(plan, new AdaptivePacer(adaptive)).playDay()),
    tunedRatio: plans.map((plan) => tunedRatioDay(plan, group.goal)),
    announced: seeds.map((seed) => pacedDay(group, seed, { readyTimeAhead: 20 })),
  };
}

function pacedDay(
  { agents, answerProbability, goal }: Group,
  seed: number,
  changes: Partial<FloorPlan> = {},
): DayFigures {
  const options: PacingOptions = {
    ...pacingDefaults,
    algorithm: 'advanced_small_group',
    goal: { by: 'overdial rate', rate: goal },
  };
  const plan = usualFloor(agents, answerProbability, seed, changes);
  return new SimulatedFloor(plan, new PredictivePacer(options)).playDay();
}
