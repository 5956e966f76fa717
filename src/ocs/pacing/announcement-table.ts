import type { Curve } from './curve.ts';
import { type LifeTable, type Stretch, withStretches } from './life-table.ts';

/**
 * When announced agents become ready, by the seconds since the instant that they announced, negative before it. An
 * announced agent is in a stage of its own: counted in talk as well, they would be expected twice.
 */
export type AnnouncementTable = LifeTable;

/** The first bin is that of agents who are announced for a minute or more ahead. */
const first = -60;
const bins = 120;
export const announcementPoints = bins + 1;
const memory = 1800;

export const assumedAnnouncements: AnnouncementTable = {
  atRisk: Array.from({ length: bins }, () => 0),
  ended: [Array.from({ length: bins }, () => 0)],
};

export function learnAnnouncements(
  table: AnnouncementTable,
  elapsed: number,
  stretches: Iterable<Stretch>,
): AnnouncementTable {
  return withStretches(table, Math.exp(-elapsed / memory), stretches);
}

/** Where a time since the announced instant is among the bins; negative if it is more than a minute ahead. */
export function latenessPosition(lateness: number): number {
  return lateness - first;
}

/** Chance that an announced agent is not ready yet, by position among the bins. */
export function notReadyCurve({ atRisk, ended }: AnnouncementTable): Curve {
  const left = [1];
  atRisk.forEach((count, bin) => {
    const ready = ((ended[0]?.[bin] ?? 0) + 0.05) / (count + 1);
    left.push((left[bin] ?? 0) * (1 - ready));
  });
  return left;
}
