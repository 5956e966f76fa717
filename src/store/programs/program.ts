import type { CompiledQuery } from 'kysely';
import type { Row } from '../queries/call-record-row.ts';
import type { Cell } from '../queries/prepared-query.ts';

/** Values of a query's slots by name. */
export type SlotValues = Readonly<Record<string, Cell | undefined>>;

/** One query of a program. */
export interface Statement {
  /** Equal names mean equal queries, so that each is built and prepared only once. */
  readonly name: string;
  build(): CompiledQuery;
  readonly values: SlotValues;
}

/** What the database says to a statement. */
export interface Outcome {
  /** Rows that it selected or returned. */
  readonly rows: readonly Row[];
  /** Number of rows that it changed. */
  readonly changes: number;
}

/**
 * What a store does for one command: it yields statements, gets each one's outcome, and returns its result. It has no
 * connection, so the same program runs on every database, whether that answers now or later.
 */
export type Program<T> = Generator<Statement, T, Outcome>;

/** A program of one statement. */
export function* ask(name: string, build: () => CompiledQuery, values: SlotValues = {}): Program<Outcome> {
  return yield { name, build, values };
}
