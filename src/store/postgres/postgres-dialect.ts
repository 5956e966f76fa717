import type { Row } from '../queries/call-record-row.ts';
import { Slot } from '../queries/prepared-query.ts';
import { PostgresQueryCompiler, sql } from '../queries/query-builder.ts';
import type { SqlDialect } from '../queries/sql-dialect.ts';

/** Where processes on one database tell each other what they have written: to whom, from whom, and the news. */
export const newsChannel = 'ocs_tck_news';

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
  tellQuery: (builder) => {
    const text = sql`json_build_array(current_schema(), cast(${new Slot('instance')} as text), cast(${new Slot('news')} as json))`;
    return sql`select pg_notify(${sql.lit(newsChannel)}, cast(${text} as text))`.compile(builder);
  },
  entryNumber: { name: 'entry_number', type: 'bigserial' },
};
