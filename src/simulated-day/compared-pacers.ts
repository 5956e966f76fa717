import { type PacingGoal, type PacingOptions, pacingDefaults } from '../ocs/pacing/pacing-options.ts';
import { PredictivePacer } from '../ocs/pacing/predictive-pacer.ts';
import { ProgressivePacer } from '../ocs/pacing/progressive-pacer.ts';
import { adaptiveDefaults } from '../simulation/adaptive-level.ts';
import { AdaptivePacer } from '../simulation/adaptive-pacer.ts';
import { usualFloor } from '../simulation/floor-plan.ts';
import { SimulatedFloor } from '../simulation/simulated-floor.ts';
import {
  answerProbability,
  type DayGoal,
  type DayPlan,
  dialTimeout,
  type SimulatedMode,
} from './day-plan.ts';
import type { PlayedDay } from './play-day.ts';

/** A pacer's day in a few figures: rates are parts of 1, times are in seconds. */
export interface ComparedDay {
  readonly pacer: string;
  /** Whether it was played on the reference, or on a floor without protocol. */
  readonly on: 'reference' | 'floor';
  readonly dialed: number;
  readonly answered: number;
  readonly overdialRate: number;
  readonly worstHalfHour: number;
  readonly occupancy: number;
  readonly agentWaiting: number;
  readonly distributionTime: number;
}

/** The days that were played on the reference, and the same by pacers on the floor without protocol. */
export function comparedDays(played: readonly PlayedDay[]): readonly ComparedDay[] {
  const [first] = played;
  if (first === undefined) return [];
  return [...played.map(onReference), ...onFloor(first.plan)];
}

/** Overdial that the adaptive rule keeps: the goal, where the goal is one, and else 3 %. */
function droppedRateOf({ by, value }: DayGoal): number {
  return by === 'Overdial Rate' ? value / 100 : adaptiveDefaults.droppedRate;
}

const pacerNames = {
  Predictive: 'ours',
  Progressive: 'progressive',
  'Predictive with Seizing': 'ours, with seizing',
  'Progressive with Seizing': 'progressive, with seizing',
} as const satisfies Readonly<Record<SimulatedMode, string>>;

function onReference({ plan, figures }: PlayedDay): ComparedDay {
  const { dialed, answered, overdialRate, worstHalfHour, occupancy, agentWaiting, distributionTime } =
    figures;
  const rates = { overdialRate, worstHalfHour, occupancy, agentWaiting, distributionTime };
  return { pacer: pacerNames[plan.mode], on: 'reference', dialed, answered, ...rates };
}

function onFloor({ agents, hours, seed, goal }: DayPlan): readonly ComparedDay[] {
  const adaptive = { ...adaptiveDefaults, droppedRate: droppedRateOf(goal) };
  const ours: PacingOptions = {
    ...pacingDefaults,
    algorithm: 'advanced_small_group',
    dialTimeout,
    goal: pacingGoalOf(goal),
  };
  const pacers = {
    progressive: new ProgressivePacer(),
    'adaptive rule': new AdaptivePacer(adaptive),
    ours: new PredictivePacer(ours),
  };
  const plan = usualFloor(agents, answerProbability, seed, { hours });
  return Object.entries(pacers).map(([name, pacer]) => {
    const { attempts, answered, overdialRate, worstHalfHour, occupancy, agentWaiting, distributionTime } =
      new SimulatedFloor(plan, pacer).playDay();
    const rates = { overdialRate, worstHalfHour, occupancy, agentWaiting, distributionTime };
    return { pacer: name, on: 'floor', dialed: attempts, answered, ...rates };
  });
}

function pacingGoalOf({ by, value }: DayGoal): PacingGoal {
  switch (by) {
    case 'Overdial Rate':
      return { by: 'overdial rate', rate: value / 100 };
    case 'Busy Factor':
      return { by: 'busy factor', factor: value / 100 };
    case 'Average Waiting Time':
      return { by: 'average waiting time', seconds: value };
    case 'Average Distribution Time':
      return { by: 'average distribution time', seconds: value };
  }
}
