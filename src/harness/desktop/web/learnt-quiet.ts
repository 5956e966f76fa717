import type { Profile } from '../../run/profile.ts';

/** So many round trips have to be known before anything is concluded from them. */
const enough = 3;
/** Round trips that count: those before them say nothing about how the desktop is now. */
const latest = 50;
/** How many usual round trips a desktop may take before it counts as at rest. */
const factor = 5;
/** Milliseconds for which any program may be held up, no matter how fast it answers. */
const least = 100;

/**
 * How long a desktop must be quiet to count as at rest. Nothing proves that it is: the Workspace API has no fence. What its
 * long polls take says how fast it and its network are.
 */
export class LearntQuiet {
  #roundTrips: readonly number[] = [];
  #known = 0;

  /** Takes the milliseconds of a round trip: from an answer to the next request that can only follow it. */
  tell(ms: number): void {
    this.#known += 1;
    this.#roundTrips = [...this.#roundTrips, ms].slice(-latest);
  }

  /** Milliseconds; as long as too little is known, what the profile says. */
  under({ quiet, answer }: Profile['patience']): number {
    return this.#known < enough ? quiet : Math.min(answer, Math.max(least, factor * this.#usual));
  }

  /** What is stated about it in reports. */
  sentence(patience: Profile['patience']): string {
    const ms = this.under(patience);
    return this.#known < enough
      ? `at rest after ${ms} ms of quiet, as the profile says`
      : `at rest after ${ms} ms of quiet, learnt from ${this.#known} round trips, of late ${Math.round(this.#usual)} ms each`;
  }

  /** The median: a desktop that has just been started is slow once. */
  get #usual(): number {
    const sorted = this.#roundTrips.toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  }
}
