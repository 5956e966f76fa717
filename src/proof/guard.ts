/** Inputs and commands that the machines of one life, from reset to reset, may take: the longest case needs few thousand. */
const stepsInOneLife = 100_000;

/** Effects that one input may have. */
const effectsOfOneInput = 10_000;

/**
 * Watches the decorated machines of one faulty implementation. One that throws, or comes to no end, is ended: from then
 * on it does nothing, so that nobody takes a broken fault for one that was caught.
 */
export class Guard {
  readonly #onEnd: (why: string) => void;
  #steps = 0;
  #ended = false;

  constructor(onEnd: (why: string) => void) {
    this.#onEnd = onEnd;
  }

  /** A reset has made the machines anew. */
  begin(): void {
    this.#steps = 0;
  }

  /** What a step of the faulty implementation gives, or something else where it was ended. */
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
