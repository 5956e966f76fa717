import { isBusy } from './open-sqlite.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Works of one transaction at most: nobody should wait long for what others ask. */
const mostTogether = 1000;

/** Work that waits for its turn. */
export interface SqliteWork<T = unknown> {
  work(): T;
  done(result: T): void;
  failed(cause: unknown): void;
  /** Whether it may take several statements, all or none of which take effect. */
  readonly isAtomic: boolean;
  /** Whether it may be in a transaction with others. */
  readonly joins: boolean;
}

export interface SqliteQueueOptions {
  /** How often a locked file is tried, and milliseconds between two attempts. */
  readonly attempts: number;
  readonly pause: number;
  /** Whether work waits for what else is asked in the same turn of the event loop. */
  readonly gathers: boolean;
}

/**
 * Does work in the order in which it comes. What is gathered is written in one transaction, and answered when that is on
 * the disk; a failing work does not fail the others.
 */
export class SqliteQueue {
  readonly #connection: SqliteConnection;
  readonly #options: SqliteQueueOptions;
  readonly #waiting: SqliteWork[] = [];
  /** How often the first one has been tried. */
  #attempts = 0;
  #immediate: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: SqliteConnection, options: SqliteQueueOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  add<T>(work: SqliteWork<T>): void {
    this.#waiting.push(work as SqliteWork); // each one is only ever given its own result
    if (this.#timer !== undefined) return;
    if (this.#options.gathers) this.#immediate ??= setImmediate(() => this.#drain());
    else this.#drain();
  }

  /** Does what waits, unless the file is locked. */
  close(): void {
    this.#drain();
    clearTimeout(this.#timer);
  }

  #drain(): void {
    clearImmediate(this.#immediate);
    this.#immediate = undefined;
    this.#timer = undefined;
    while (this.#waiting.length > 0) {
      this.#attempts += 1;
      const works = this.#waiting.splice(0, this.#together());
      const locked = this.#perform(works, this.#attempts < this.#options.attempts);
      if (locked.length > 0) {
        this.#waiting.unshift(...locked);
        this.#timer = setTimeout(() => this.#drain(), this.#options.pause);
        return;
      }
      this.#attempts = 0;
    }
  }

  /** How many of those that wait are done in the next transaction. */
  #together(): number {
    if (!this.#options.gathers) return 1;
    const other = this.#waiting.findIndex(({ joins }) => !joins);
    return Math.max(1, Math.min(other === -1 ? this.#waiting.length : other, mostTogether));
  }

  /** Answers with those that were not done because the file is locked, if they may be tried again. */
  #perform(works: readonly SqliteWork[], again: boolean): readonly SqliteWork[] {
    if (works.length === 1) return this.#performAlone(works, again);
    let outcomes: ReturnType<SqliteConnection['together']>;
    try {
      outcomes = this.#connection.together(works.map(({ work }) => work));
    } catch (cause) {
      if (again && isBusy(cause)) return works;
      // It failed as a whole, as on a full disk: each one by itself, so that each gets an answer of its own.
      return this.#performAlone(works, again);
    }
    outcomes.forEach((outcome, n) => {
      if ('cause' in outcome) works[n]?.failed(outcome.cause);
      else works[n]?.done(outcome.result);
    });
    return [];
  }

  /** One after the other, each in a transaction of its own. */
  #performAlone(works: readonly SqliteWork[], again: boolean): readonly SqliteWork[] {
    for (const [n, { work, done, failed, isAtomic }] of works.entries()) {
      let result: unknown;
      try {
        result = isAtomic ? this.#connection.atomically(() => work()) : work();
      } catch (cause) {
        if (again && isBusy(cause)) return works.slice(n);
        failed(cause);
        continue;
      }
      done(result);
    }
    return [];
  }
}
