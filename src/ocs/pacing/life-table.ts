/**
 * How things of which each ends once have ended, by age in bins of one second. A thing is at risk in a bin if it ended
 * there or was seen to outlive it, so that those under way count as well.
 */
export interface LifeTable {
  readonly atRisk: readonly number[];
  /** By cause, one row each: how many ended in each bin. */
  readonly ended: readonly (readonly number[])[];
}

/** What was seen of one thing since the last look: it grew older, and may have ended. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Row of the cause; undefined if it goes on. */
  readonly cause?: number | undefined;
}

/** The last bin stands for all higher ages. */
function binOf(age: number, bins: number): number {
  return Math.max(0, Math.min(bins - 1, Math.floor(age)));
}

/** The table with everything in it worth only a part, and what was seen since added to it. */
export function withStretches(table: LifeTable, worth: number, stretches: Iterable<Stretch>): LifeTable {
  const atRisk = table.atRisk.map((count) => count * worth);
  const ended = table.ended.map((row) => row.map((count) => count * worth));
  const bins = atRisk.length;
  for (const { from, to, cause } of stretches) {
    for (let age = Math.floor(from); age < Math.floor(to); age += 1) increase(atRisk, binOf(age, bins));
    const row = cause === undefined ? undefined : ended[cause];
    if (row === undefined) continue;
    increase(atRisk, binOf(to, bins));
    increase(row, binOf(to, bins));
  }
  return { atRisk, ended };
}

function increase(counts: number[], bin: number): void {
  counts[bin] = (counts[bin] ?? 0) + 1;
}

/** A table of things that ended as given, each from age 0 on. */
export function lifeTableOf(ended: readonly (readonly number[])[]): LifeTable {
  const all = (ended[0] ?? []).map((_, bin) => ended.reduce((sum, row) => sum + (row[bin] ?? 0), 0));
  let left = all.reduce((sum, count) => sum + count, 0);
  const atRisk = all.map((count) => {
    const entered = left;
    left -= count;
    return entered;
  });
  return { atRisk, ended };
}

/** How many have ended. */
export function endedIn(table: LifeTable): number {
  return table.ended.reduce((sum, row) => row.reduce((part, count) => part + count, sum), 0);
}
