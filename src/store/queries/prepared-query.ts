import type { Kysely as BuilderOf, CompiledQuery, QueryCompiler, QueryCreator } from 'kysely';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from './query-builder.ts';

/** What a cell of a calling list's table holds. */
export type Cell = number | string | null;

/** A placeholder in a query that gets its value when the query runs, so that it is built and prepared only once. */
export class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Any calling list's table: its columns are only known at run time. */
export interface ListTables {
  [table: string]: Record<string, Cell | Slot>;
}

export type QueryBuilder = BuilderOf<ListTables>;

/** The same without definitions of tables: also the builder of a part of a query. */
export type Queries = QueryCreator<ListTables>;

/** A builder that only generates SQL; it has no connection. */
export function createQueryBuilder(
  compiler: () => QueryCompiler = () => new SqliteQueryCompiler(),
): QueryBuilder {
  return new Kysely<ListTables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: compiler,
    },
  });
}

/** The parameters of a query in order, each slot filled with its named value; a missing value is null. */
export function fillSlots(query: CompiledQuery, values: Readonly<Record<string, Cell | undefined>>): Cell[] {
  return query.parameters.map(
    (parameter) => (parameter instanceof Slot ? (values[parameter.name] ?? null) : (parameter as Cell)), // kysely types them unknown
  );
}
