import { type CompiledQuery, PostgresQueryCompiler, sql } from 'kysely';
import type { JsonObject } from '../../kernel/json.ts';
import { defaultRecord, emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { type Cell, createQueryBuilder } from '../queries/prepared-query.ts';

/** A query with its values, as the driver takes it. */
export interface ForeignQuery {
  readonly text: string;
  readonly values: unknown[];
}

export type ForeignQueries = ReturnType<typeof foreignQueries>;

/** Queries on tables that somebody else has made: what they are named is only known from the profile. */
export function foreignQueries(doNotCall: string) {
  const builder = createQueryBuilder(() => new PostgresQueryCompiler());
  const entryColumns = Object.keys(emptyDoNotCallEntry);
  return {
    read(table: string, where: JsonObject): ForeignQuery {
      let query = builder.selectFrom(table).selectAll().orderBy('record_id');
      for (const [column, value] of Object.entries(where))
        query = query.where(column, value === null ? 'is' : '=', cellOf(value));
      return ready(query.compile());
    },
    update(table: string, { record_id, ...fields }: JsonObject): ForeignQuery {
      const id = cellOf(record_id);
      // Without a field there is nothing to set; the record's own id shows whether it is there.
      const set = cellsOf({ ...(Object.keys(fields).length === 0 ? { record_id } : fields) });
      return ready(builder.updateTable(table).set(set).where('record_id', '=', id).compile());
    },
    insert(table: string, record: JsonObject): ForeignQuery {
      const next = (column: string) =>
        builder.selectFrom(table).select(sql<number>`coalesce(max(${sql.ref(column)}), 0) + 1`.as('next'));
      const ids = { record_id: next('record_id'), chain_id: next('chain_id') };
      return ready(
        builder
          .insertInto(table)
          .values({ ...cellsOf(defaultRecord), ...ids, ...cellsOf(record) })
          .compile(),
      );
    },
    readEntries: (): ForeignQuery => ready(builder.selectFrom(doNotCall).select(entryColumns).compile()),
    deleteEntries: (): ForeignQuery => ready(builder.deleteFrom(doNotCall).compile()),
    addEntry: (entry: JsonObject): ForeignQuery =>
      ready(builder.insertInto(doNotCall).values(cellsOf(entry)).compile()),
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
