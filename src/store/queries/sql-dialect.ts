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
  /** Numbers of rows that one insert carries, largest first; the last is 1. */
  readonly insertSizes: readonly number[];
  /** Column that numbers do-not-call entries in the order in which they were added. */
  readonly entryNumber: { readonly name: string; readonly type: string | undefined };
}
