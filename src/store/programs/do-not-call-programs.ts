import type { DoNotCallEntry } from '../../ocs/machine/store-port.ts';
import type { Row } from '../queries/call-record-row.ts';
import type { SqlType } from '../queries/calling-list-columns.ts';
import { Slot } from '../queries/prepared-query.ts';
import { sql } from '../queries/query-builder.ts';
import type { KnownTables } from './known-tables.ts';
import { ask, type Program } from './program.ts';
import { doNotCallColumns, makeEmpty, makeMissing, type TableMaking } from './table-programs.ts';

/** Its name in every database. */
const table = 'gsw_donotcall_list';

/** Its fixed columns (OutboundContact, Deploying DNC Functionality), all of which may be empty. */
const columns = {
  phone: 'varchar(64)',
  customer_id: 'varchar(64)',
  dnc_message: 'varchar(255)',
  tenant_dbid: 'decimal(18,0)',
  campaign_dbid: 'decimal(18,0)',
  list_dbid: 'decimal(18,0)',
  is_internal: 'integer',
  time_stamp: 'integer',
  expires_at: 'integer',
} as const satisfies Record<keyof DoNotCallEntry, SqlType>;

const names = Object.keys(columns) as readonly (keyof DoNotCallEntry)[]; // its keys are exactly these

/** Makes the table if it is missing, and leaves its entries. */
export function keepDoNotCall(tables: KnownTables): Program<void> {
  return makeMissing(tables, making(tables));
}

export function* replaceDoNotCall(tables: KnownTables, entries: readonly DoNotCallEntry[]): Program<void> {
  yield* makeEmpty(tables, making(tables));
  yield* addDoNotCall(tables, entries);
}

export function* addDoNotCall({ builder }: KnownTables, entries: readonly DoNotCallEntry[]): Program<void> {
  const slots = Object.fromEntries(names.map((name) => [name, new Slot(name)]));
  const insert = () => builder.insertInto(table).values(slots).compile();
  for (const entry of entries) yield* ask('add do-not-call entry', insert, { ...entry });
}

export function* readDoNotCall({ builder, dialect }: KnownTables): Program<readonly DoNotCallEntry[]> {
  const select = () => builder.selectFrom(table).select(names).orderBy(dialect.entryNumber.name).compile();
  const { rows } = yield* ask('read do-not-call list', select);
  return rows.map(entryOf);
}

function entryOf(row: Row): DoNotCallEntry {
  return { ...row } as unknown as DoNotCallEntry; // the statement selects exactly its columns
}

function making({ builder, dialect }: KnownTables): TableMaking {
  const { name, type } = dialect.entryNumber;
  const empty = builder.schema.createTable(table);
  const begun = type === undefined ? empty : empty.addColumn(name, sql.raw(type));
  const create = names.reduce((creation, one) => creation.addColumn(one, sql.raw(columns[one])), begun);
  return { table, columns: doNotCallColumns, queries: () => [create.compile()] };
}
