import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { CompiledQuery } from 'kysely';
import { KitError } from '../kernel/kit-error.ts';

/** A query with its prepared statement. */
export interface Prepared {
  readonly query: CompiledQuery;
  readonly statement: StatementSync;
}

/** An open SQLite database with its prepared statements. */
export class SqliteConnection {
  readonly database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  private constructor(database: DatabaseSync) {
    this.database = database;
  }

  /** Throws KitError STORE_OPEN if the file cannot be opened. */
  static open(file: string): SqliteConnection {
    return new SqliteConnection(openDatabase(file));
  }

  /** The statement of that name, created on first use. */
  prepare(name: string, build: () => CompiledQuery): Prepared {
    const known = this.#prepared.get(name);
    if (known !== undefined) return known;
    const query = build();
    const prepared = { query, statement: this.database.prepare(query.sql) };
    this.#prepared.set(name, prepared);
    return prepared;
  }

  forgetStatements(): void {
    this.#prepared.clear();
  }

  /** All of the work, or none of it. */
  atomically<T>(work: () => T): T {
    this.database.exec('begin immediate');
    try {
      const result = work();
      this.database.exec('commit');
      return result;
    } catch (cause) {
      this.#rollBack();
      throw cause;
    }
  }

  /** After some errors (a full disk) SQLite has rolled back itself; Node before 22.16 cannot ask it whether it has. */
  #rollBack(): void {
    try {
      this.database.exec('rollback');
    } catch (cause) {
      if (!/no transaction is active/.test(sentenceOf(cause))) throw cause;
    }
  }

  close(): void {
    this.#prepared.clear();
    this.database.close();
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
    return database;
  } catch (cause) {
    throw new KitError(
      {
        code: 'STORE_OPEN',
        message: `The database ${JSON.stringify(file)} cannot be opened: ${sentenceOf(cause)}`,
        hint: 'Name a file in an existing, writable folder, or use :memory:.',
      },
      { cause },
    );
  }
}

/** The database's own message. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
