/** A silence must last so many times as long as the slowest answer lately, and this long at least, in milliseconds. */
const factor = 10;
const least = 100;

/** So many answers are looked at, and fewer teach nothing. */
const looked = 100;
const fewest = 3;

/**
 * How long nothing may have come before a silence is believed, if no fence proves it. It is what the profile says, or,
 * of a system whose round trips are all that is known, what they teach, but no longer than the profile says.
 */
export class QuietTime {
  readonly #most: number;
  readonly #learns: boolean;
  readonly #trips: number[] = [];
  #count = 0;
  #longest = 0;

  /** `most` as in `patience.quiet` of the profile. */
  constructor(most: number, learns: boolean) {
    this.#most = most;
    this.#learns = learns;
  }

  /** An answer of OCS has come, so many milliseconds after its request. */
  answered(milliseconds: number): void {
    if (!this.#learns) return;
    this.#count += 1;
    this.#trips.push(milliseconds);
    if (this.#trips.length > looked) this.#trips.shift();
    if (this.#trips.length >= fewest) this.#longest = Math.max(this.#longest, this.milliseconds);
  }

  get milliseconds(): number {
    if (!this.#learns || this.#trips.length < fewest) return this.#most;
    return Math.min(this.#most, Math.max(least, Math.round(factor * Math.max(...this.#trips))));
  }

  /** For the report; nothing if the profile alone decides. */
  get inWords(): string | undefined {
    if (!this.#learns) return undefined;
    if (this.#count < fewest) return `${this.#most} ms: too few answers came to learn another`;
    const { milliseconds } = this;
    const range =
      milliseconds === this.#longest ? `${milliseconds}` : `up to ${this.#longest}, at last ${milliseconds}`;
    return `${range} ms, learnt from ${this.#count} answers (${factor} times the slowest of the last ${looked}); nothing proves that what came later did not exist`;
  }
}
