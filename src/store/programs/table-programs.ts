import type { CompiledQuery } from 'kysely';
import { KitError } from '../../kernel/kit-error.ts';
import type { CallingList } from '../../ocs/configuration/configuration.ts';
import { callingListTable, createTableQueries } from '../queries/calling-list-table.ts';
import { type Cell, Slot } from '../queries/prepared-query.ts';
import { columnsOf, type KnownTables } from './known-tables.ts';
import { ask, type Program } from './program.ts';

/** Names the tables that the kit has made in a database; what is not in it belongs to somebody else. */
export const markerTable = 'ocs_tck_table';

/** What is noted for the do-not-call list instead of columns. */
export const doNotCallColumns = 'do-not-call list';

/** A table to be made. */
export interface TableMaking {
  readonly table: string;
  /** The same text for tables with the same columns. */
  readonly columns: string;
  /** Its definitions: most tables are there already. */
  queries(): readonly CompiledQuery[];
}

/** Makes the list's table, empty; a table of that name that the kit made before is replaced. */
export function* createList(tables: KnownTables, list: CallingList): Program<void> {
  const table = callingListTable(list);
  yield* makeEmpty(tables, makingOf(tables, list));
  tables.lists.set(list.name, table);
}

/** Makes the list's table if it is missing, and else leaves it with what it holds. */
export function* keepList(tables: KnownTables, list: CallingList): Program<void> {
  const table = callingListTable(list);
  yield* makeMissing(tables, makingOf(tables, list));
  tables.lists.set(list.name, table);
}

function makingOf({ builder }: KnownTables, list: CallingList): TableMaking {
  return { table: list.table, columns: columnsOf(list), queries: () => createTableQueries(builder, list) };
}

/** An empty table. One with the same columns is emptied, which keeps the statements that are prepared for it. */
export function* makeEmpty(tables: KnownTables, making: TableMaking): Program<void> {
  const { table, columns } = making;
  tables.grown.delete(table);
  const known = tables.made.get(table) ?? (yield* markedColumns(tables, table));
  if (known === columns) {
    yield* ask(`empty ${table}`, () => tables.builder.deleteFrom(table).compile());
    return;
  }
  if (known !== undefined) yield* dropTable(tables, table);
  yield* make(tables, making);
}

/** Makes a table that does not exist. Throws KitError STORE_COLUMNS if it exists with other columns. */
export function* makeMissing(tables: KnownTables, making: TableMaking): Program<void> {
  const { table, columns } = making;
  const known = yield* markedColumns(tables, table);
  if (known === undefined) {
    yield* make(tables, making);
    return;
  }
  if (known !== columns) {
    throw new KitError({
      code: 'STORE_COLUMNS',
      message: `The table ${JSON.stringify(table)} of the store has other fields than its calling list.`,
      hint: 'Name another table in the provisioning, or start with --reset-store, which empties the store.',
    });
  }
  tables.made.set(table, columns);
}

function* make(tables: KnownTables, { table, columns, queries }: TableMaking): Program<void> {
  yield* refuseForeign(tables, table);
  for (const query of queries()) yield* once(query);
  const values = { table_name: new Slot('table'), columns: new Slot('columns') };
  yield* ask('mark table', () => tables.builder.insertInto(markerTable).values(values).compile(), {
    table,
    columns,
  });
  tables.made.set(table, columns);
}

/** Drops a table that the kit made. */
export function* dropTable(tables: KnownTables, table: string): Program<void> {
  const { builder, made } = tables;
  made.delete(table);
  yield* once(builder.schema.dropTable(table).ifExists().compile());
  yield* ask('unmark table', () => ofTable(builder.deleteFrom(markerTable)).compile(), { table });
}

/** Throws KitError STORE_NOT_OURS if something has that name: the kit did not make it, so it may hold anything. */
function* refuseForeign({ dialect, builder }: KnownTables, table: string): Program<void> {
  const name = dialect.relationName(table);
  const found = yield* ask('find table', () => dialect.relationQuery(builder), { table: name });
  if (found.rows.length === 0) return;
  throw new KitError({
    code: 'STORE_NOT_OURS',
    message: `The table ${JSON.stringify(table)} is already in the database, and this kit did not make it.`,
    hint: 'Nothing was changed. Name another table in the provisioning, or another database with --store.',
  });
}

/** The columns of a table that the kit made, as it noted them; undefined for any other. */
function* markedColumns({ builder }: KnownTables, table: string): Program<string | undefined> {
  const marked = () => ofTable(builder.selectFrom(markerTable).select('columns')).compile();
  const { rows } = yield* ask('marked columns', marked, { table });
  const [row] = rows;
  return row === undefined ? undefined : String(row.columns);
}

/** Names of the calling lists' tables, whether or not this process uses them. */
export function* markedLists({ builder }: KnownTables): Program<readonly string[]> {
  const lists = () =>
    builder.selectFrom(markerTable).select('table_name').where('columns', '!=', doNotCallColumns).compile();
  const { rows } = yield* ask('marked lists', lists);
  return rows.map((row) => String(row.table_name));
}

/** Names of all tables that the kit made. */
export function* markedTables({ builder }: KnownTables): Program<readonly string[]> {
  const marked = () => builder.selectFrom(markerTable).select('table_name').compile();
  const { rows } = yield* ask('marked tables', marked);
  return rows.map((row) => String(row.table_name));
}

/** A statement that defines a table; its text is its name. */
export function once(query: CompiledQuery): Program<unknown> {
  return ask(query.sql, () => query);
}

function ofTable<Q extends { where(column: 'table_name', operator: '=', value: Cell | Slot): Q }>(
  query: Q,
): Q {
  return query.where('table_name', '=', new Slot('table'));
}
