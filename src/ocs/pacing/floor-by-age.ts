import { announcementPoints, latenessPosition } from './announcement-table.ts';
import { attemptPoints } from './attempt-table.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import { pointOf, stagePoints } from './ready-forecast.ts';

/** Counts by point: most are 0. */
export type Counts = readonly number[];

/** The calls and agents of a floor, counted at the points of the curves that say how they go on. */
export interface FloorByAge {
  readonly dialedCalls: Counts;
  readonly talking: Counts;
  readonly inAfterCallWork: Counts;
  readonly announced: Counts;
}

/** Each counts for the two points around its age, more for the nearer one. */
export function floorByAge(floor: MeasuredFloor, usesReadyTime: boolean): FloorByAge {
  const { now } = floor;
  const dialedCalls = noneAt(attemptPoints);
  const talking = noneAt(stagePoints);
  const inAfterCallWork = noneAt(stagePoints);
  const announced = noneAt(announcementPoints);
  for (const { startedAt } of floor.dialedCalls) countAt(dialedCalls, now - startedAt);
  for (const { stage, since, announcement } of floor.busyAgents) {
    if (usesReadyTime && announcement) countAt(announced, latenessPosition(now - announcement.readyAt));
    else countAt(stage === 'talk' ? talking : inAfterCallWork, pointOf(now - since));
  }
  return { dialedCalls, talking, inAfterCallWork, announced };
}

/** Not a typed array: these are small and short-lived, and a typed array costs five times as much to make. */
function noneAt(points: number): number[] {
  return new Array<number>(points).fill(0);
}

function countAt(counts: number[], x: number): void {
  const inside = Math.max(0, Math.min(counts.length - 1, x));
  const below = Math.floor(inside);
  const part = inside - below;
  counts[below] = (counts[below] ?? 0) + 1 - part;
  if (part > 0) counts[below + 1] = (counts[below + 1] ?? 0) + part;
}
