import { KitError } from '../../kernel/kit-error.ts';
import type { StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import type { KeptStore } from '../kept-store.ts';
import { answerTo, failureOf, isAtomic, sentenceOf } from '../programs/command-programs.ts';
import { createKnownTables, type KnownTables } from '../programs/known-tables.ts';
import type { Program } from '../programs/program.ts';
import { migrate, recover } from '../programs/schema-programs.ts';
import { createSqlStore, type SqlDriver } from '../sql-store.ts';
import { type OpenFile, openSqlite } from './open-sqlite.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { SqliteQueue } from './sqlite-queue.ts';

/** Milliseconds between two attempts on a file that another program has locked. */
const retryAfter = 20;

export interface SqliteOptions {
  /** A file, or `:memory:`. */
  readonly file: string;
  /** Milliseconds to wait for a file that another program has locked; 5000 by default. */
  readonly longestWait?: number;
  /** Whether what is answered outlives a loss of power; true by default. Without that, it is answered at once. */
  readonly durable?: boolean;
}

/**
 * Calling lists in a SQLite file, or in memory with `file: ':memory:'`. In memory a command is answered before `execute`
 * returns. In a file, all that is asked in one turn of the event loop is written in one transaction, and answered when
 * that is on the disk; if another program has locked the file, it is tried again for a while. Throws KitError STORE_OPEN,
 * STORE_LOCKED, STORE_IN_USE or STORE_NEWER.
 */
export function createSqliteStore({ file, longestWait = 5000, durable = true }: SqliteOptions): KeptStore {
  const tables = createKnownTables(sqliteDialect);
  const open = openSqlite(file, { longestWait, durable });
  try {
    open.connection.atomically(() => open.connection.play(migrate(tables)));
  } catch (cause) {
    open.connection.close();
    open.release();
    throw cause;
  }
  const mostAttempts = Math.ceil(longestWait / retryAfter);
  return createSqlStore(new SqliteDriver(open, tables, { file, mostAttempts, durable }), tables);
}

class SqliteDriver implements SqlDriver {
  readonly lasting: boolean;
  readonly #file: string;
  readonly #connection: SqliteConnection;
  readonly #release: () => void;
  readonly #tables: KnownTables;
  readonly #queue: SqliteQueue;

  constructor(
    { connection, release }: OpenFile,
    tables: KnownTables,
    {
      file,
      mostAttempts,
      durable,
    }: { readonly file: string; readonly mostAttempts: number; readonly durable: boolean },
  ) {
    this.#connection = connection;
    this.#release = release;
    this.#tables = tables;
    this.lasting = file !== ':memory:';
    this.#file = file;
    this.#queue = new SqliteQueue(connection, {
      attempts: mostAttempts,
      pause: retryAfter,
      gathers: this.lasting && durable,
    });
  }

  execute(command: StoreCommand, answer: (result: StoreResult) => void): void {
    const work = () => this.#connection.play(answerTo(this.#tables, command));
    const failed = (cause: unknown) => answer(failureOf(cause));
    this.#queue.add({
      work,
      done: answer,
      failed,
      isAtomic: isAtomic(command),
      joins: command.verb !== 'createList',
    });
  }

  atomically<T>(make: () => Program<T>): Promise<T> {
    return new Promise((done, failed) => {
      const work = () => this.#connection.play(make());
      this.#queue.add({ work, done, failed, isAtomic: true, joins: false });
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
    this.#queue.close();
    this.#connection.close();
    this.#release();
  }
}
