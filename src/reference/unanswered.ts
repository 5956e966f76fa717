/** Counts commands that the database has not answered, and calls back when there are none. */
export class Unanswered {
  #count = 0;
  #waiting: (() => void)[] = [];

  begin(): void {
    this.#count += 1;
  }

  /** A command was answered, and all that followed from it has been done. */
  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.forget();
  }

  /** Nobody waits for any answer any more. */
  forget(): void {
    this.#count = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Until there are none; undefined if there are none. */
  settled(): Promise<void> | undefined {
    if (this.#count === 0) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
