import type { DayFigures } from './day-figures.ts';

/** What pacing has to reach with a group of a size, or larger, and a goal of 3 % overdial on the usual floor. */
interface Bounds {
  readonly agents: number;
  /** By how much the day's overdial rate may miss the goal; this and all others are in percent. */
  readonly miss: number;
  /** The least occupancy, by the part of calls that is answered. */
  readonly occupancy?: Readonly<Record<string, number>>;
  /** The highest overdial rate of any half hour, on a usual day and on one with shocks. */
  readonly halfHour?: number;
  readonly halfHourUnderShock?: number;
}

const table: readonly Bounds[] = [
  {
    agents: 1000,
    miss: 0.05,
    occupancy: { 0.15: 99, 0.3: 99, 0.6: 99 },
    halfHour: 3.7,
    halfHourUnderShock: 6,
  },
  {
    agents: 200,
    miss: 0.1,
    occupancy: { 0.15: 97, 0.3: 97, 0.6: 97.5 },
    halfHour: 4.4,
    halfHourUnderShock: 5,
  },
  {
    agents: 50,
    miss: 0.15,
    occupancy: { 0.15: 92, 0.3: 92.5, 0.6: 94 },
    halfHour: 5.7,
    halfHourUnderShock: 6,
  },
  { agents: 15, miss: 0.25, occupancy: { 0.15: 83, 0.3: 85, 0.6: 89 }, halfHour: 8, halfHourUnderShock: 9 },
  // In a half hour of five agents, one lost call is 2 %.
  { agents: 5, miss: 0.5 },
];

/** Days of one group with different seeds. */
export interface JudgedDays {
  readonly agents: number;
  readonly answerProbability: number;
  /** Parts of 1. */
  readonly goal: number;
  readonly underShock: boolean;
  readonly days: readonly DayFigures[];
}

export interface Criterion {
  readonly name: 'overdial' | 'occupancy' | 'worst half hour';
  /** In percent. */
  readonly measured: number;
  readonly bound: string;
  readonly passed: boolean;
}

/** Judges days: each day's overdial, the mean occupancy, and the worst half hour of all. Small groups have fewer criteria. */
export function judge(judged: JudgedDays): readonly Criterion[] {
  const bounds = table.find(({ agents }) => judged.agents >= agents);
  if (!bounds) return [];
  return [overdial(judged, bounds), occupancy(judged, bounds), halfHour(judged, bounds)].filter(
    (criterion) => criterion !== undefined,
  );
}

function overdial({ days, goal }: JudgedDays, { miss }: Bounds): Criterion {
  const rates = days.map((day) => percent(day.overdialRate));
  const far = (rate: number): number => Math.abs(rate - percent(goal));
  const measured = rates.reduce((worst, rate) => (far(rate) > far(worst) ? rate : worst));
  return { name: 'overdial', measured, bound: `${percent(goal)} ± ${miss}`, passed: far(measured) <= miss };
}

function occupancy(judged: JudgedDays, bounds: Bounds): Criterion | undefined {
  const least = bounds.occupancy?.[judged.answerProbability];
  if (least === undefined || judged.underShock || judged.goal !== 0.03) return undefined;
  const measured = percent(meanOf(judged.days, (day) => day.occupancy));
  return { name: 'occupancy', measured, bound: `≥ ${least}`, passed: measured >= least };
}

/** The bounds are stated for 3 %. What is above the goal is chance, which grows with the root of the number of losses. */
function halfHour(judged: JudgedDays, bounds: Bounds): Criterion | undefined {
  const atThree = judged.underShock ? bounds.halfHourUnderShock : bounds.halfHour;
  if (atThree === undefined) return undefined;
  const goal = percent(judged.goal);
  const most = goal + (atThree - 3) * Math.sqrt(goal / 3);
  const measured = Math.max(...judged.days.map((day) => percent(day.worstHalfHour)));
  return { name: 'worst half hour', measured, bound: `≤ ${most.toFixed(1)}`, passed: measured <= most };
}

export function meanOf(days: readonly DayFigures[], of: (day: DayFigures) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0) / days.length;
}

export function percent(part: number): number {
  return Math.round(part * 1e6) / 1e4;
}
