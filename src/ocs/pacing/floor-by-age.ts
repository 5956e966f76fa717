import { announcementPoints, latenessPosition } from './announcement-table.ts';
import { attemptPoints } from './attempt-table.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import { pointOf, stagePoints } from './ready-forecast.ts';

/** The calls and agents of a floor, counted at the points of the curves that say how they go on. */
export interface FloorByAge {
  readonly dialedCalls: Float64Array;
  readonly talking: Float64Array;
  readonly inAfterCallWork: Float64Array;
  readonly announced: Float64Array;
}

/** Each counts for the two points around its age, more for the nearer one. */
export function floorByAge(floor: MeasuredFloor, usesReadyTime: boolean): FloorByAge {
  const { now } = floor;
  const dialedCalls = new Float64Array(attemptPoints);
  const talking = new Float64Array(stagePoints);
  const inAfterCallWork = new Float64Array(stagePoints);
  const announced = new Float64Array(announcementPoints);
  for (const { startedAt } of floor.dialedCalls) countAt(dialedCalls, now - startedAt);
  for (const { stage, since, announcement } of floor.busyAgents) {
    if (usesReadyTime && announcement) countAt(announced, latenessPosition(now - announcement.readyAt));
    else countAt(stage === 'talk' ? talking : inAfterCallWork, pointOf(now - since));
  }
  return { dialedCalls, talking, inAfterCallWork, announced };
}

function countAt(counts: Float64Array, x: number): void {
  const inside = Math.max(0, Math.min(counts.length - 1, x));
  const below = Math.floor(inside);
  const part = inside - below;
  counts[below] = (counts[below] ?? 0) + 1 - part;
  if (part > 0) counts[below + 1] = (counts[below + 1] ?? 0) + part;
}
