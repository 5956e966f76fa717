import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { CompiledQuery } from 'kysely';
import { sentenceOf } from '../programs/command-programs.ts';
import type { Outcome, Program, Statement } from '../programs/program.ts';
import type { Row } from '../queries/call-record-row.ts';
import { fillSlots } from '../queries/prepared-query.ts';

/** A query with its prepared statement. */
interface Prepared {
  readonly query: CompiledQuery;
  readonly statement: StatementSync;
  /** Whether it gives rows. */
  readonly selects: boolean;
}

interface Done<T> {
  readonly result: T;
}

interface Failed {
  readonly cause: unknown;
}

/** An open SQLite database with its prepared statements, which runs programs at once. */
export class SqliteConnection {
  readonly database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  /** Fails with the database's own error if the file cannot be opened. */
  constructor(file: string) {
    this.database = new DatabaseSync(file);
  }

  /** Runs a program to its end. */
  play<T>(program: Program<T>): T {
    let step = program.next();
    while (!step.done) step = program.next(this.#perform(step.value));
    return step.value;
  }

  #perform(asked: Statement): Outcome {
    const { query, statement, selects } = this.#prepare(asked);
    const values = fillSlots(query, asked.values);
    if (!selects) return { rows: [], changes: Number(statement.run(...values).changes) };
    // The statement returns rows of the columns that it was made for.
    const rows = statement.all(...values) as Row[];
    return { rows, changes: rows.length };
  }

  #prepare({ name, build }: Statement): Prepared {
    const known = this.#prepared.get(name);
    if (known !== undefined) return known;
    const query = build();
    const prepared = { query, statement: this.database.prepare(query.sql), selects: hasRows(query) };
    if (isDefinition(query))
      this.#prepared.clear(); // they may be for a table that is another one now
    else this.#prepared.set(name, prepared);
    return prepared;
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

  /**
   * Does every work in one transaction, so that the disk is waited for once. A work that fails is undone alone; its
   * cause is its outcome. Throws, with nothing done, if the transaction as a whole fails.
   */
  together<T>(works: readonly (() => T)[]): readonly (Done<T> | Failed)[] {
    return this.atomically(() => works.map((work) => this.#undoable(work)));
  }

  #undoable<T>(work: () => T): Done<T> | Failed {
    this.database.exec('savepoint one');
    try {
      const result = work();
      this.database.exec('release one');
      return { result };
    } catch (cause) {
      // This throws if SQLite has ended the transaction itself: then nothing more may be done.
      this.database.exec('rollback to one; release one');
      return { cause };
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

function hasRows({ query }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || ('returning' in query && query.returning !== undefined);
}

/** Whether it creates or drops a table or an index. */
function isDefinition({ query }: CompiledQuery): boolean {
  return /^(Create|Drop)/.test(query.kind);
}
