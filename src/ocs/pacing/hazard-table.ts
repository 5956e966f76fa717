/**
 * How long agents stay in a stage: for each bin of ages, how many ended there and how many seconds were spent there.
 * Their ratio is the hazard, the chance per second to end. The bins grow with age: 0, 2, 4.6, 8, … up to two hours.
 */
export interface HazardTable {
  readonly ends: readonly number[];
  readonly seconds: readonly number[];
  /** The mean time that is assumed before anything is known. */
  readonly assumedMean: number;
}

export const stageBins = 28;
const growth = 1.3;
const edges = Array.from({ length: stageBins + 1 }, (_, bin) => edgeOf(bin));
/** So many assumed stages of the assumed mean are behind the mean, and a third as many behind each bin. */
const assumedStages = 10;
const assumedInBin = 3;
/** Time constant of forgetting, in seconds. */
const memory = 1800;

function edgeOf(position: number): number {
  return (2 * (growth ** position - 1)) / (growth - 1);
}

/** Where an age is among the bins: 2.5 is the middle of the third. */
export function positionOf(age: number): number {
  return Math.min(stageBins, Math.log(1 + age * ((growth - 1) / 2)) / Math.log(growth));
}

/** The age at a position among the bins. */
export const ageAt = edgeOf;

export function assumedStage(assumedMean: number): HazardTable {
  const none = Array.from({ length: stageBins }, () => 0);
  return { ends: none, seconds: none, assumedMean };
}

/** An agent was seen in the stage from one age to another, and may have ended it then. */
export interface StageStretch {
  readonly from: number;
  readonly to: number;
  readonly ended: boolean;
}

export function learnStage(
  table: HazardTable,
  elapsed: number,
  stretches: Iterable<StageStretch>,
): HazardTable {
  const worth = Math.exp(-elapsed / memory);
  const ends = table.ends.map((count) => count * worth);
  const seconds = table.seconds.map((spent) => spent * worth);
  for (const { from, to, ended } of stretches) {
    const last = binOf(to);
    for (let bin = binOf(from); bin <= last; bin += 1) {
      const spent = Math.min(to, edges[bin + 1] ?? to) - Math.max(from, edges[bin] ?? 0);
      seconds[bin] = (seconds[bin] ?? 0) + Math.max(0, spent);
    }
    if (ended) ends[last] = (ends[last] ?? 0) + 1;
  }
  return { ends, seconds, assumedMean: table.assumedMean };
}

function binOf(age: number): number {
  return Math.min(stageBins - 1, Math.floor(positionOf(age)));
}

/** Mean seconds in the stage. */
export function meanOf({ ends, seconds, assumedMean }: HazardTable): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return (assumedStages * assumedMean + sum(seconds)) / (assumedStages + sum(ends));
}

/** Hazards added up from age 0 to the lower edge of each bin, and to the upper edge of the last. */
export type CumulativeHazard = readonly number[];

export function cumulativeHazard(table: HazardTable): CumulativeHazard {
  const mean = meanOf(table);
  const sums = [0];
  table.ends.forEach((count, bin) => {
    const hazard = (count + assumedInBin) / ((table.seconds[bin] ?? 0) + assumedInBin * mean);
    const width = (edges[bin + 1] ?? 0) - (edges[bin] ?? 0);
    sums.push((sums[bin] ?? 0) + hazard * width);
  });
  return sums;
}

/** A bin, and which part of it has passed. */
export interface AgePlace {
  readonly bin: number;
  readonly part: number;
}

export function placeOf(age: number): AgePlace {
  const bin = binOf(age);
  const [low, high] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  return { bin, part: (age - low) / (high - low) };
}

export function hazardUpTo(sums: CumulativeHazard, { bin, part }: AgePlace): number {
  const [below, above] = [sums[bin] ?? 0, sums[bin + 1] ?? 0];
  return below + (above - below) * part;
}
