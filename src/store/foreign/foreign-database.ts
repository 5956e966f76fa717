import type { QueryCompiler } from 'kysely';
import type { JsonObject } from '../../kernel/json.ts';
import type { ForeignQuery } from './foreign-queries.ts';

/** A product's database, as far as the kit needs it. */
export interface ForeignDatabase {
  /** For readers: `"db.example:5432/outbound"`. */
  readonly name: string;
  createCompiler(): QueryCompiler;
  /** Rejects with the database's own error. */
  query(query: ForeignQuery): Promise<ForeignRows>;
  /** What an error of its means. */
  troubleOf(cause: unknown): Trouble;
  close(): Promise<void>;
}

export interface ForeignRows {
  readonly rows: readonly JsonObject[];
  /** Names of the columns, which a table has even if it has no row. */
  readonly columns: readonly string[];
  /** How many rows were changed or returned. */
  readonly count: number;
}

/** What may be wrong: there is no such table or column, the database is gone, or it refuses. */
export type Trouble = 'table' | 'column' | 'lost' | 'refused';
