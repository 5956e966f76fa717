import { type Curve, valueAt } from './curve.ts';
import {
  type AgePlace,
  ageAt,
  type CumulativeHazard,
  hazardUpTo,
  placeOf,
  positionOf,
  stageBins,
} from './hazard-table.ts';

/** Points per bin of ages at which the chances are worked out; they are read off in between. */
const pointsPerBin = 2;
export const stagePoints = stageBins * pointsPerBin + 1;
/** The point of each whole second of age, up to two hours. */
const pointOfSecond: Curve = Array.from({ length: 7200 }, (_, second) => positionOf(second) * pointsPerBin);

/** Where an age is among the points. */
export function pointOf(age: number): number {
  return valueAt(pointOfSecond, age);
}

/** As many seconds as a call looks ahead, at most. */
const longest = 52;

/** For each point, where its age and each of the following seconds are among the bins. */
const places: readonly (readonly AgePlace[])[] = Array.from({ length: stagePoints }, (_, point) =>
  Array.from({ length: longest + 1 }, (_, second) => placeOf(ageAt(point / pointsPerBin) + second)),
);

/** Chance that an agent is ready within a reach, by point among the ages of the stage. */
export interface ReadyForecast {
  readonly fromTalk: Curve;
  readonly fromAfterCallWork: Curve;
}

export function readyForecasts(
  talk: CumulativeHazard,
  afterCallWork: CumulativeHazard,
  reaches: readonly number[],
): readonly ReadyForecast[] {
  const seconds = Math.min(longest, Math.ceil(Math.max(...reaches)));
  const talkEnds = places.map((ahead) => endsWithin(talk, ahead, seconds));
  const workEnds = places.map((ahead) => endsWithin(afterCallWork, ahead, seconds));
  const wholeWork = workEnds[0] ?? [];
  return reaches.map((reach) => ({
    fromTalk: talkEnds.map((ends) => bothWithin(ends, wholeWork, reach)),
    fromAfterCallWork: workEnds.map((ends) => valueAt(ends, reach)),
  }));
}

/** Chance that what has lasted for an age ends within the next seconds, 0, 1, 2, … */
function endsWithin(sums: CumulativeHazard, ahead: readonly AgePlace[], seconds: number): Curve {
  const now = hazardUpTo(sums, ahead[0] ?? { bin: 0, part: 0 });
  const chances: number[] = [];
  for (let second = 0; second <= seconds; second += 1) {
    const place = ahead[second];
    if (place) chances.push(1 - Math.exp(now - hazardUpTo(sums, place)));
  }
  return chances;
}

/** Chance that one thing ends, and another that begins then ends, too, within a reach. */
export function bothWithin(first: Curve, second: Curve, reach: number): number {
  const whole = Math.floor(reach);
  let chance = 0;
  for (let n = 0; n < whole; n += 1) {
    chance += ((first[n + 1] ?? 0) - (first[n] ?? 0)) * valueAt(second, reach - n - 0.5);
  }
  return chance + (valueAt(first, reach) - (first[whole] ?? 0)) * valueAt(second, (reach - whole) / 2);
}
