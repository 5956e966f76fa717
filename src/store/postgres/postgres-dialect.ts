import { PostgresQueryCompiler, sql } from 'kysely';
import type { Row } from '../queries/call-record-row.ts';
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
  bulkInsertQuery: (builder, table, columns, ifMissing) => {
    const rows = sql<Row>`json_populate_recordset(null::${sql.table(table)}, cast(${new Slot('rows')} as json))`;
    const insert = builder
      .insertInto(table)
      .columns([...columns])
      .expression((eb) => eb.selectFrom(rows.as('given')).select([...columns]));
    return (ifMissing ? insert.onConflict((conflict) => conflict.doNothing()) : insert).compile();
  },
  countAgainQuery: (builder, table) => sql`analyze ${sql.table(table)}`.compile(builder),
  entryNumber: { name: 'entry_number', type: 'bigserial' },
};
