/**
 * The most inputs and commands that the machines may take from reset to reset: the longest case needs a few thousand.
 */
const stepsInOneLife = 100_000;

/** The most effects that one input may have. */
const effectsOfOneInput = 10_000;

/**
 * Watches the decorated machines of one faulty implementation. If one throws or never finishes, it is ended and does
 * nothing more, so that a broken fault does not count as caught.
 */
export class Guard {
  readonly #onEnd: (why: string) => void;
  #steps = 0;
  #ended = false;

  constructor(onEnd: (why: string) => void) {
    this.#onEnd = onEnd;
  }

  /** A reset has made new machines. */
  begin(): void {
    this.#steps = 0;
  }

  /** The result of a step of the faulty implementation, or another value if it was ended. */
  step<T>(work: () => T, otherwise: () => T): T {
    if (this.#ended) return otherwise();
    this.#steps += 1;
    if (this.#steps > stepsInOneLife)
      return this.#end(`it took ${stepsInOneLife} steps and went on`, otherwise);
    try {
      const result = work();
      if (!Array.isArray(result) || result.length <= effectsOfOneInput) return result;
      return this.#end(`one input had ${result.length} effects`, otherwise);
    } catch (error) {
      return this.#end(`it threw ${error}`, otherwise);
    }
  }

  #end<T>(why: string, otherwise: () => T): T {
    if (!this.#ended) this.#onEnd(why);
    this.#ended = true;
    return otherwise();
  }
}
