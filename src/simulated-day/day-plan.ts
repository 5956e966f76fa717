import { dialModeTraits } from '../ocs/configuration/dialing-modes.ts';
import type { StoreLocation } from '../store/open-store.ts';

/** Modes that a day is always compared in. */
export const comparedModes = ['Predictive', 'Progressive'] as const;

/** Modes in which a day can be simulated. */
export const simulatedModes = [
  ...comparedModes,
  'Predictive with Seizing',
  'Progressive with Seizing',
] as const;

export type SimulatedMode = (typeof simulatedModes)[number];

/** Whether the goal of a day counts in its mode. */
export function isPredictive(mode: SimulatedMode): boolean {
  return dialModeTraits[mode].pacing === 'predictive';
}

/** What a predictive day optimizes, as a campaign group's optimizeBy and optimizeGoal. */
export interface DayGoal {
  readonly by: 'Overdial Rate' | 'Busy Factor' | 'Average Waiting Time' | 'Average Distribution Time';
  /** Percents, or seconds of a time. */
  readonly value: number;
}

/** A day to play on the whole reference. */
export interface DayPlan {
  readonly mode: SimulatedMode;
  readonly agents: number;
  /** Records of the calling list. */
  readonly records: number;
  readonly goal: DayGoal;
  readonly hours: number;
  readonly seed: number;
  readonly store: StoreLocation;
}

/** Part of the calls that a person answers. */
export const answerProbability = 0.3;

/** As many records as are dialed for an agent in an hour at most, with this part of the calls answered. */
export const recordsPerAgentHour = 100;

/** Seconds until an unanswered call is given up. */
export const dialTimeout = 25;
