import { Slot } from '../queries/prepared-query.ts';
import { SqliteQueryCompiler, sql } from '../queries/query-builder.ts';
import type { SqlDialect } from '../queries/sql-dialect.ts';

/** SQLite: one process. A row costs least when it is inserted alone. */
export const sqliteDialect: SqlDialect = {
  createCompiler: () => new SqliteQueryCompiler(),
  shared: false,
  relationQuery: (builder) =>
    builder
      .selectFrom('sqlite_master')
      .select('name')
      .where(sql`lower(name)`, '=', sql`lower(${new Slot('table')})`)
      .compile(),
  relationName: (table) => table,
  entryNumber: { name: 'rowid', type: undefined },
};
