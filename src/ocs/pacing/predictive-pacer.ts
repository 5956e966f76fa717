import { callsToDial, type DecisionBasis } from './calls-to-dial.ts';
import { assumedTimes, type LearnedTimes, learn } from './learned-times.ts';
import { type LookAhead, lookAheads } from './look-ahead.ts';
import type { EndedCall, EndedStage, MeasuredFloor } from './measured-floor.ts';
import type { Pacer } from './pacer.ts';
import { type PacingOptions, usesReadyTime } from './pacing-options.ts';
import { steeringsAfterChange, steeringsFor } from './steering.ts';

/** Seconds between two lessons. */
const lesson = 10;

/**
 * Predictive mode. It holds what was learned, and replaces it as the floor goes on; the decision itself is a function
 * (callsToDial). In Progressive mode it can learn as well, so that its history is long enough when the mode changes.
 */
export class PredictivePacer implements Pacer {
  readonly reactsAtOnce = false;
  #options: PacingOptions;
  #times: LearnedTimes | undefined;
  #basis: DecisionBasis | undefined;
  #endedCalls: EndedCall[] = [];
  #endedStages: EndedStage[] = [];
  #outcomes = 0;
  #firstDialedAt = Number.POSITIVE_INFINITY;

  constructor(options: PacingOptions) {
    this.#options = options;
  }

  /** What it has learned, and what it decides with; undefined until it is first asked. */
  get times(): LearnedTimes | undefined {
    return this.#times;
  }

  get basis(): DecisionBasis | undefined {
    return this.#basis;
  }

  callEnded(call: EndedCall): void {
    this.#endedCalls.push(call);
    this.#outcomes += 1;
    this.#firstDialedAt = Math.min(this.#firstDialedAt, call.startedAt);
  }

  stageEnded(stage: EndedStage): void {
    this.#endedStages.push(stage);
  }

  callsToStart(floor: MeasuredFloor): number {
    return callsToDial(floor, this.learn(floor));
  }

  /** Learns from the floor without a decision. */
  learn(floor: MeasuredFloor): DecisionBasis {
    this.#basis = this.#basisAt(floor, this.#learnedBy(floor));
    return this.#basis;
  }

  /** Changes the goal, or another option, of a running session; what was learned stays. */
  change(options: PacingOptions, floor: MeasuredFloor): void {
    this.#options = options;
    if (this.#basis === undefined) return;
    const steerings = steeringsAfterChange(this.#basis.steerings, options, floor);
    this.#basis = { ...this.#basis, options, steerings };
  }

  #learnedBy(floor: MeasuredFloor): LearnedTimes {
    const times = this.#times ?? assumedTimes(floor.now);
    if (floor.now - times.at < lesson) return this.#keep(times);
    const [calls, stages] = [this.#endedCalls, this.#endedStages];
    this.#endedCalls = [];
    this.#endedStages = [];
    return this.#keep(learn(times, { floor, calls, stages, usesReadyTime: usesReadyTime(this.#options) }));
  }

  #keep(times: LearnedTimes): LearnedTimes {
    this.#times = times;
    return times;
  }

  #basisAt(floor: MeasuredFloor, times: LearnedTimes): DecisionBasis {
    const past = this.#basis;
    // Before, the group is paced without the goals: what happened then is not to be made good for.
    const [goal, ...maximum] = past?.warm ? past.steerings : steeringsFor(this.#options, floor);
    return {
      options: this.#options,
      learnedAt: times.at,
      lookAheads: past?.learnedAt === times.at ? past.lookAheads : whenNeeded(times, this.#options.patience),
      steerings: [goal.after(floor, times), ...maximum.map((steering) => steering.after(floor, times))],
      warm: this.#isWarm(floor),
    };
  }

  /**
   * The first outcomes are busy signals and wrong numbers, since nobody answers so fast: before a call could run into
   * its timeout they tell little, no matter how many.
   */
  #isWarm({ now }: MeasuredFloor): boolean {
    const { historyLength, dialTimeout } = this.#options;
    return this.#outcomes >= historyLength && now - this.#firstDialedAt > dialTimeout;
  }
}

/** Worked out for the first decision that needs them: in Progressive mode, and before the pacer is warm, none does. */
function whenNeeded(times: LearnedTimes, patience: number): () => readonly LookAhead[] {
  let known: readonly LookAhead[] | undefined;
  return () => {
    known ??= lookAheads(times, patience);
    return known;
  };
}
