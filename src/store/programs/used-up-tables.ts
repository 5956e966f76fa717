/** Milliseconds for which a look is as good as a new one: OCS looks at a list every ten seconds. */
const freshFor = 50;

/**
 * Tables that a retrieval found empty: OCS looks at a list that is used up again and again, in virtual time thousands of
 * times a second. What this process writes is known here; what others write is seen a moment later.
 */
export class UsedUpTables {
  readonly #now: () => number;
  /** When a look found that no record is Ready, by table; undefined if there are some that cannot be taken yet. */
  readonly #seen = new Map<string, number | undefined>();

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the last retrieval found nothing, and nothing has been written since. */
  has(table: string): boolean {
    return this.#seen.has(table);
  }

  /** Whether a new look would find nothing, whatever time of day it is meant for. */
  isEmpty(table: string): boolean {
    const seen = this.#seen.get(table);
    return seen !== undefined && this.#now() - seen < freshFor;
  }

  /** A retrieval found nothing; with `empty`, no record of its types is Ready. */
  add(table: string, empty = false): void {
    this.#seen.set(table, empty ? this.#now() : undefined);
  }

  /** This process writes to the table, or has found something in it. */
  delete(table: string): void {
    this.#seen.delete(table);
  }
}
