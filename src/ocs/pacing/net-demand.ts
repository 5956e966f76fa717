import type { Curve } from './curve.ts';
import type { Counts, FloorByAge } from './floor-by-age.ts';
import type { LookAhead } from './look-ahead.ts';
import type { MeasuredFloor } from './measured-floor.ts';

/** Answered calls minus agents for them, a horizon from now: if positive, somebody finds no agent. */
export interface NetDemand {
  readonly mean: number;
  readonly variance: number;
  /** Chance that one more call, dialed now, is answered within the horizon. */
  readonly answerOfOneMore: number;
}

/** Keeps the deviation from being zero when everything is known. */
const leastVariance = 0.08;

/** The net demand at the horizon of a look-ahead. */
export function netDemand(floor: MeasuredFloor, byAge: FloorByAge, lookAhead: LookAhead): NetDemand {
  const answers = sumOver(byAge.dialedCalls, lookAhead.answer);
  const ready = [
    sumOver(byAge.talking, lookAhead.readyFromTalk),
    sumOver(byAge.inAfterCallWork, lookAhead.readyFromAfterCallWork),
    sumOver(byAge.announced, lookAhead.readyAsAnnounced),
  ];
  let mean = floor.waitingCalls - floor.idleAgents + answers.mean;
  let variance = leastVariance + answers.variance;
  for (const agents of ready) {
    mean -= agents.mean;
    variance += agents.variance;
  }
  return { mean, variance, answerOfOneMore: lookAhead.answer[0] ?? 0 };
}

/** Mean and variance of how many of those counted do what the curve gives the chance of. */
function sumOver(counts: Counts, chances: Curve): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (let point = 0; point < counts.length; point += 1) {
    const count = counts[point] ?? 0;
    if (count === 0) continue;
    const chance = chances[point] ?? 0;
    mean += count * chance;
    variance += count * chance * (1 - chance);
  }
  return { mean, variance };
}

/** The demand after some more calls are dialed now: mean and standard deviation. */
export function withMoreCalls(demand: NetDemand, calls: number): { mean: number; deviation: number } {
  const { mean, variance, answerOfOneMore: answer } = demand;
  return {
    mean: mean + calls * answer,
    deviation: Math.sqrt(variance + calls * answer * (1 - answer)),
  };
}
