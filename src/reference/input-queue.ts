/** Inputs that a machine may take in one life, from reset to reset: the longest case needs a few thousand. */
const inputsOfOneLife = 100_000;

/**
 * Feeds a machine one input at a time; the inputs that follow from it wait until it is done. If somebody listens for
 * failures, a machine that throws or never finishes takes nothing more until it is reset, and the process goes on.
 */
export class InputQueue<Input> {
  readonly #take: (input: Input) => void;
  readonly #onFailure: ((error: unknown) => void) | undefined;
  #waiting: Input[] = [];
  #running = false;
  #failed = false;
  #taken = 0;

  constructor(take: (input: Input) => void, onFailure?: (error: unknown) => void) {
    this.#take = take;
    this.#onFailure = onFailure;
  }

  /** Adds an input that follows from the one that the machine is handling. */
  add(input: Input): void {
    this.#waiting.push(input);
  }

  /** Handles an input, and everything that follows from it. */
  submit(input: Input): void {
    if (this.#failed) return;
    this.#waiting.push(input);
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
        this.#feed(next);
    } catch (error) {
      if (this.#onFailure === undefined) throw error;
      this.#failed = true;
      this.#waiting = [];
      this.#onFailure(error);
    } finally {
      this.#running = false;
    }
  }

  /** Begins a new life: what was waiting is dropped. */
  beginAnew(): void {
    this.#waiting = [];
    this.#failed = false;
    this.#taken = 0;
  }

  #feed(input: Input): void {
    this.#taken += 1;
    if (this.#taken > inputsOfOneLife && this.#onFailure !== undefined)
      throw new RangeError(`it took ${inputsOfOneLife} inputs and went on`);
    this.#take(input);
  }
}
