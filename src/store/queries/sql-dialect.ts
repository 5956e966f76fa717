import type { CompiledQuery, QueryCompiler } from 'kysely';
import type { QueryBuilder } from './prepared-query.ts';

/** In what two SQL databases differ, as far as the kit's queries are concerned. */
export interface SqlDialect {
  createCompiler(): QueryCompiler;
  /** Whether several processes work on one set of tables, so that rows are locked one by one. */
  readonly shared: boolean;
  /** Selects one row if the slot `table` names a table, a view or another relation. */
  relationQuery(builder: QueryBuilder): CompiledQuery;
  /** Name under which that query knows a table. */
  relationName(table: string): string;
  /**
   * Inserts all rows of the slot `rows`, a JSON array of objects; absent if the database gains nothing by it. `ifMissing`
   * leaves rows out that are there already.
   */
  readonly bulkInsertQuery?: (
    builder: QueryBuilder,
    table: string,
    columns: readonly string[],
    ifMissing: boolean,
  ) => CompiledQuery;
  /** Has the database count again what a table holds, as far as it needs that to plan its queries. */
  readonly countAgainQuery?: (builder: QueryBuilder, table: string) => CompiledQuery;
  /**
   * Has other processes hear the slot `news` when the transaction is written; absent if there are none. The slot
   * `instance` is this process.
   */
  readonly tellQuery?: (builder: QueryBuilder) => CompiledQuery;
  /** Column that numbers do-not-call entries in the order in which they were added. */
  readonly entryNumber: { readonly name: string; readonly type: string | undefined };
}
