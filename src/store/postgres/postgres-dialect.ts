import { PostgresQueryCompiler, sql } from 'kysely';
import { Slot } from '../queries/prepared-query.ts';
import type { SqlDialect } from '../queries/sql-dialect.ts';

/** PostgreSQL: several processes, and a round trip for each statement. */
export const postgresDialect: SqlDialect = {
  createCompiler: () => new PostgresQueryCompiler(),
  shared: true,
  relationQuery: (builder) =>
    builder
      .selectFrom('pg_class')
      .select('relname')
      .where(sql<boolean>`oid = to_regclass(${new Slot('table')})`)
      .compile(),
  relationName: (table) => `"${table}"`,
  insertSizes: [500, 20, 1],
  entryNumber: { name: 'entry_number', type: 'bigserial' },
};
