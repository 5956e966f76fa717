import type { FloorTotals } from './measured-floor.ts';

/**
 * Steers a loss per answered call (overdialed calls, or seconds of distribution time) to its goal: it keeps an account
 * of what the goal allowed and of what was lost, and moves the risk that a decision may take.
 */
export interface LossFeedback {
  readonly at: number;
  readonly answered: number;
  readonly lost: number;
  /** What the goal allowed so far minus what was lost: C. */
  readonly credit: number;
  /** Answers a second, averaged over ten minutes. */
  readonly answerRate: number;
  /** The lasting part of the correction, as a logarithm: I. */
  readonly integral: number;
}

export interface LossGoal {
  /** Allowed loss per answered call. */
  readonly perAnswer: number;
  /** The least unit of credit: in a quiet group, one lost call is much. */
  readonly leastUnit: number;
  readonly lost: (totals: FloorTotals) => number;
}

export function overdialGoal(rate: number): LossGoal {
  return { perAnswer: rate, leastUnit: 2, lost: (totals) => totals.overdialed };
}

export function distributionTimeGoal(seconds: number): LossGoal {
  return { perAnswer: seconds, leastUnit: 4, lost: (totals) => totals.distributionTime };
}

const averaging = 600;
const integration = 3600;
/** Twice as strong as the account alone would ask: half hours differ half as much, at the same occupancy. */
const gain = 2;

export function startFeedback(at: number, goal: LossGoal, totals: FloorTotals): LossFeedback {
  const lost = goal.lost(totals);
  return { at, answered: totals.answered, lost, credit: 0, answerRate: 0, integral: 0 };
}

export function fedBack(past: LossFeedback, at: number, goal: LossGoal, totals: FloorTotals): LossFeedback {
  const elapsed = at - past.at;
  if (elapsed <= 0) return past;
  const lost = goal.lost(totals);
  const answers = totals.answered - past.answered;
  const weight = 1 - Math.exp(-elapsed / averaging);
  const answerRate = past.answerRate + weight * (answers / elapsed - past.answerRate);
  const unit = unitOf(goal, answerRate);
  const earned = past.credit + goal.perAnswer * answers - (lost - past.lost);
  const credit = Math.min(earned, 2 * unit);
  const step = (between(-1, credit / unit, 1) * elapsed) / integration;
  const integral = between(-3, past.integral + step, 3);
  return { at, answered: totals.answered, lost, credit, answerRate, integral };
}

/** D0: what the goal allows in ten minutes. */
function unitOf(goal: LossGoal, answerRate: number): number {
  return Math.max(goal.leastUnit, goal.perAnswer * answerRate * averaging);
}

/** The chance that a dialed call may have of finding nobody: θ. */
export function allowedRisk(feedback: LossFeedback, goal: LossGoal): number {
  const u = feedback.credit / unitOf(goal, feedback.answerRate);
  const correction = feedback.integral + between(-3, gain * u, 2);
  return Math.min(0.7, 2 * goal.perAnswer * Math.exp(correction));
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
