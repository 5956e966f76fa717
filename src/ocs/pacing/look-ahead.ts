import { notReadyCurve } from './announcement-table.ts';
import { type AnswerCurve, answerCurve } from './attempt-table.ts';
import { type Curve, firstReaching, valueAt } from './curve.ts';
import { cumulativeHazard } from './hazard-table.ts';
import type { LearnedTimes } from './learned-times.ts';
import { readyForecasts } from './ready-forecast.ts';

/** What is expected within a horizon, after which a call that is dialed now may be answered. */
export interface LookAhead {
  /** Chance that a dialed call is answered within the horizon, by its age in seconds. */
  readonly answer: Curve;
  /** Chance that an agent is ready within the horizon and the patience, by point among the ages of the stage. */
  readonly readyFromTalk: Curve;
  readonly readyFromAfterCallWork: Curve;
  /** The same for announced agents, by position of their lateness. */
  readonly readyAsAnnounced: Curve;
}

/** Ages at which a third of the answered calls each has been answered in the middle. */
const quantiles = [1 / 6, 1 / 2, 5 / 6] as const;

export function lookAheads(times: LearnedTimes, patience: number): readonly LookAhead[] {
  const calls = answerCurve(times.attempts);
  const answered = calls.answered.at(-1) ?? 0;
  const horizons = quantiles.map((quantile) => firstReaching(calls.answered, quantile * answered));
  const reaches = horizons.map((horizon) => horizon + patience);
  const ready = readyForecasts(cumulativeHazard(times.talk), cumulativeHazard(times.afterCallWork), reaches);
  const notReady = notReadyCurve(times.announced);
  return ready.map((forecast, n) => ({
    answer: answersWithin(calls, horizons[n] ?? 0),
    readyFromTalk: forecast.fromTalk,
    readyFromAfterCallWork: forecast.fromAfterCallWork,
    readyAsAnnounced: readyWithin(notReady, reaches[n] ?? 0),
  }));
}

function readyWithin(notReady: Curve, reach: number): Curve {
  return notReady.map((left, position) => 1 - valueAt(notReady, position + reach) / left);
}

function answersWithin({ pending, answered }: AnswerCurve, horizon: number): Curve {
  return pending.map((left, age) =>
    left > 0 ? (valueAt(answered, age + horizon) - (answered[age] ?? 0)) / left : 0,
  );
}
