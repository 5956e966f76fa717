import type { CompiledQuery, QueryCompiler } from 'kysely';
import type { JsonObject } from '../../kernel/json.ts';
import { defaultRecord } from '../../protocol/defaults.generated.ts';
import { type Cell, createQueryBuilder } from '../queries/prepared-query.ts';
import { sql } from '../queries/query-builder.ts';

/** A query with its values, as the driver takes it. */
export interface ForeignQuery {
  readonly text: string;
  readonly values: unknown[];
}

export type ForeignQueries = ReturnType<typeof foreignQueries>;

/** Queries on tables that somebody else has made: what they are named is only known from the profile. */
export function foreignQueries(compiler: () => QueryCompiler) {
  const builder = createQueryBuilder(compiler);
  const having = (table: string, where: JsonObject) =>
    Object.entries(where).reduce(
      (query, [column, value]) => query.where(column, value === null ? 'is' : '=', cellOf(value)),
      builder.selectFrom(table).selectAll(),
    );
  return {
    read: (table: string, where: JsonObject): ForeignQuery =>
      ready(having(table, where).orderBy('record_id').compile()),
    /** The columns, and at most one row. */
    look: (table: string): ForeignQuery => ready(builder.selectFrom(table).selectAll().limit(1).compile()),
    update(table: string, { record_id, ...fields }: JsonObject): ForeignQuery {
      const id = cellOf(record_id);
      // Without a field there is nothing to set; the record's own id shows whether it is there.
      const set = cellsOf({ ...(Object.keys(fields).length === 0 ? { record_id } : fields) });
      return ready(builder.updateTable(table).set(set).where('record_id', '=', id).compile());
    },
    insert(table: string, record: JsonObject): ForeignQuery {
      const highest = (column: string) => sql<number>`max(${sql.ref(column)})`;
      const next = (column: string) =>
        builder.selectFrom(table).select(sql<number>`coalesce(${highest(column)}, 0) + 1`.as('next'));
      // DBIDs of time zones are the system's own: any that another record has will do.
      const tz_dbid = builder.selectFrom(table).select(highest('tz_dbid').as('tz_dbid'));
      const ids = { record_id: next('record_id'), chain_id: next('chain_id'), tz_dbid };
      return ready(
        builder
          .insertInto(table)
          .values({ ...cellsOf(defaultRecord), ...ids, ...cellsOf(record) })
          .compile(),
      );
    },
    readEntries: (table: string, where: JsonObject): ForeignQuery => ready(having(table, where).compile()),
    deleteEntries: (table: string): ForeignQuery => ready(builder.deleteFrom(table).compile()),
    addEntry: (table: string, entry: JsonObject): ForeignQuery =>
      ready(builder.insertInto(table).values(cellsOf(entry)).compile()),
  };
}

function ready({ sql: text, parameters }: CompiledQuery): ForeignQuery {
  return { text, values: [...parameters] };
}

function cellsOf(object: Readonly<Record<string, unknown>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, cellOf(value)]));
}

function cellOf(value: unknown): Cell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
