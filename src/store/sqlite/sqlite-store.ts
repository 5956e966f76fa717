import { KitError } from '../../kernel/kit-error.ts';
import type { StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import type { KeptStore } from '../kept-store.ts';
import { answerTo, failureOf, isAtomic, sentenceOf } from '../programs/command-programs.ts';
import { createKnownTables, type KnownTables } from '../programs/known-tables.ts';
import type { Program } from '../programs/program.ts';
import { migrate, recover } from '../programs/schema-programs.ts';
import { createSqlStore, type SqlDriver } from '../sql-store.ts';
import { isBusy, type OpenFile, openSqlite } from './open-sqlite.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Milliseconds between two attempts on a file that another program has locked. */
const retryAfter = 20;

export interface SqliteOptions {
  /** A file, or `:memory:`. */
  readonly file: string;
  /** Milliseconds to wait for a file that another program has locked; 5000 by default. */
  readonly longestWait?: number;
}

/**
 * Calling lists in a SQLite file, or in memory with `file: ':memory:'`. A command is answered before `execute` returns,
 * unless another program has locked the file: then it is tried again for a while. Throws KitError STORE_OPEN,
 * STORE_LOCKED, STORE_IN_USE or STORE_NEWER.
 */
export function createSqliteStore({ file, longestWait = 5000 }: SqliteOptions): KeptStore {
  const tables = createKnownTables(sqliteDialect);
  const open = openSqlite(file, longestWait);
  try {
    open.connection.atomically(() => open.connection.play(migrate(tables)));
  } catch (cause) {
    open.connection.close();
    open.release();
    throw cause;
  }
  const mostAttempts = Math.ceil(longestWait / retryAfter);
  return createSqlStore(new SqliteDriver(open, tables, file, mostAttempts), tables);
}

/** Work that waits for its turn. */
interface Waiting {
  /** Carries it out, and says whether the file was locked. */
  attempt(last: boolean): 'done' | 'locked';
  attempts: number;
}

class SqliteDriver implements SqlDriver {
  readonly lasting: boolean;
  readonly #file: string;
  readonly #connection: SqliteConnection;
  readonly #release: () => void;
  readonly #tables: KnownTables;
  readonly #mostAttempts: number;
  readonly #queue: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor({ connection, release }: OpenFile, tables: KnownTables, file: string, mostAttempts: number) {
    this.#connection = connection;
    this.#release = release;
    this.#tables = tables;
    this.lasting = file !== ':memory:';
    this.#file = file;
    this.#mostAttempts = mostAttempts;
  }

  execute(command: StoreCommand, answer: (result: StoreResult) => void): void {
    const play = () => this.#connection.play(answerTo(this.#tables, command));
    const work = isAtomic(command) ? () => this.#connection.atomically(play) : play;
    this.#enqueue(work, answer, (cause) => answer(failureOf(cause)));
  }

  atomically<T>(make: () => Program<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#enqueue(() => this.#connection.atomically(() => this.#connection.play(make())), resolve, reject);
    });
  }

  /** The file is this process's alone. */
  takeApplications(applicationIds: readonly number[]): Promise<number> {
    return this.atomically(() => recover(this.#tables, applicationIds));
  }

  errorOf(cause: unknown): KitError {
    if (cause instanceof KitError) return cause;
    return new KitError(
      {
        code: 'STORE_FAILED',
        message: `The database ${JSON.stringify(this.#file)} failed: ${sentenceOf(cause)}`,
        hint: 'See that the disk has room and the file can be written. All that was acknowledged is in it.',
      },
      { cause },
    );
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#connection.close();
    this.#release();
  }

  #enqueue<T>(work: () => T, done: (result: T) => void, failed: (cause: unknown) => void): void {
    const attempt = (last: boolean) => {
      let result: T;
      try {
        result = work();
      } catch (cause) {
        if (!last && isBusy(cause)) return 'locked';
        failed(cause);
        return 'done';
      }
      done(result);
      return 'done';
    };
    this.#queue.push({ attempt, attempts: 0 });
    if (this.#timer === undefined) this.#drain();
  }

  /** One after the other, in the order in which they came. */
  #drain(): void {
    this.#timer = undefined;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      next.attempts += 1;
      if (next.attempt(next.attempts >= this.#mostAttempts) === 'done') continue;
      this.#queue.unshift(next);
      this.#timer = setTimeout(() => this.#drain(), retryAfter);
      return;
    }
  }
}
