import type {
  CallRecord,
  ChainCount,
  RecordChange,
  RecordMark,
  StoreCommand,
} from '../../ocs/machine/store-port.ts';
import { recordOfRow, rowOfRecord } from '../queries/call-record-row.ts';
import {
  chainCountQuery,
  chainQuery,
  highestNumbersQuery,
  insertQuery,
  type MarkScope,
  markQuery,
  pageQuery,
  readQuery,
  updateQuery,
  updateTogetherQuery,
} from '../queries/calling-list-queries.ts';
import type { CallingListTable } from '../queries/calling-list-table.ts';
import { placedRecord } from './adding-record.ts';
import { type KnownTables, tableOf } from './known-tables.ts';
import { ask, type Program } from './program.ts';

/** Rows of one bulk insert, and the size of a table from which on it is counted. */
const bulk = 2000;
const fewRows = 1000;

type Command<Verb extends StoreCommand['verb']> = Extract<StoreCommand, { verb: Verb }>;

/** Inserts records: many at once, if the database gains by it. With `ifMissing` it leaves out what is there already. */
export function* insertRecords(
  tables: KnownTables,
  { table, columns }: CallingListTable,
  records: readonly CallRecord[],
  ifMissing = false,
): Program<void> {
  const { builder, dialect, usedUp } = tables;
  usedUp.delete(table);
  const { bulkInsertQuery } = dialect;
  if (bulkInsertQuery === undefined || records.length < 2) {
    const insert = () => insertQuery(builder, table, columns, ifMissing);
    for (const record of records)
      yield* ask(`insert ${ifMissing} ${table} ${columns.length}`, insert, rowOfRecord(record));
    return;
  }
  const insert = () => bulkInsertQuery(builder, table, columns, ifMissing);
  for (let at = 0; at < records.length; at += bulk) {
    const rows = JSON.stringify(records.slice(at, at + bulk).map(rowOfRecord));
    yield* ask(`bulk ${ifMissing} ${table} ${columns.length}`, insert, { rows });
  }
  yield* countAgain(tables, table, records.length);
}

/** A table is counted each time that it has grown to twice its size, so that the database chooses the right index. */
function* countAgain({ builder, dialect, grown }: KnownTables, table: string, by: number): Program<void> {
  const { countAgainQuery } = dialect;
  const { counted, since } = grown.get(table) ?? { counted: 0, since: 0 };
  const more = since + by;
  const isDue = countAgainQuery !== undefined && more >= Math.max(counted, fewRows);
  grown.set(table, isDue ? { counted: counted + more, since: 0 } : { counted, since: more });
  if (isDue) yield* ask(`count again ${table}`, () => countAgainQuery(builder, table));
}

/** Nobody else may add to the list meanwhile, or both would get the same ids. */
export function* addRecord(tables: KnownTables, addition: Command<'add'>): Program<readonly CallRecord[]> {
  const list = tableOf(tables, addition.list);
  const { builder } = tables;
  const { table } = list;
  const highest = yield* ask(`highest ${table}`, () => highestNumbersQuery(builder, table));
  const chain = yield* ask(`chain ${table}`, () => chainQuery(builder, table), { chain: addition.chain?.id });
  const record = placedRecord(addition, highest.rows[0] ?? {}, chain.rows);
  yield* insertRecords(tables, list, [record]);
  return [record];
}

export function* updateRecords(
  tables: KnownTables,
  { list, changes, held = false }: Command<'update'>,
): Program<void> {
  const table = tableOf(tables, list);
  tables.usedUp.delete(table.table);
  for (const change of changes) yield* updateRecord(tables, table, change, held);
}

function* updateRecord(
  { builder, dialect }: KnownTables,
  { table }: CallingListTable,
  change: RecordChange,
  held: boolean,
): Program<void> {
  const row = rowOfRecord(change);
  const columns = Object.keys(row).filter((column) => column !== 'record_id');
  if (columns.length === 0) return;
  const name = `update ${table} ${columns.join()} ${held}`;
  const query = () => updateQuery(builder, table, columns, { shared: dialect.shared, held });
  const { changes } = yield* ask(name, query, row);
  if (changes !== 1) throw new Error(`the record ${change.record_id} is not in the table ${table}`);
}

/**
 * Several updates of one list in few statements, for a database that several processes share. Fails if
 * one of them does; then nothing may be kept. No record may be in two of them.
 */
export function* updateTogether(tables: KnownTables, updates: readonly Command<'update'>[]): Program<void> {
  const rows = updates.flatMap(({ list, changes, held = false }) =>
    changes.map((change) => ({ table: tableOf(tables, list).table, held, row: rowOfRecord(change) })),
  );
  const alike = Map.groupBy(
    rows,
    ({ table, held, row }) => `${table} ${held} ${Object.keys(row).sort().join()}`,
  );
  for (const [name, group] of alike) {
    const [{ table, held, row }] = group as [(typeof group)[0]]; // no group is empty
    const columns = Object.keys(row).filter((column) => column !== 'record_id');
    if (columns.length === 0) continue;
    tables.usedUp.delete(table);
    const query = () => updateTogetherQuery(tables.builder, table, columns, held);
    const given = JSON.stringify(group.map((one) => one.row));
    const { changes } = yield* ask(`update together ${name}`, query, { rows: given });
    if (changes !== group.length)
      throw new Error(`${group.length - changes} records are not in the table ${table}`);
  }
}

export function* markRecords(
  tables: KnownTables,
  { list, column, value, mark, others }: Command<'mark'>,
): Program<readonly CallRecord[]> {
  const known = tableOf(tables, list);
  const { table } = known;
  if (!known.columns.includes(column)) throw new Error(`${table} has no column ${column}`);
  tables.usedUp.delete(table);
  const write = (changes: RecordMark, scope: MarkScope) => {
    const columns = Object.keys(changes);
    return ask(
      `mark ${table} ${columns.join()} ${column} ${scope}`,
      () => markQuery(tables.builder, table, columns, column, { scope, shared: tables.dialect.shared }),
      { ...changes, value },
    );
  };
  if (others !== 'all') yield* write(others, 'others');
  const { rows } = yield* write(mark, others === 'all' ? 'chain' : 'record');
  return rows.map((row) => recordOfRow(known, row));
}

export function* readRecords(
  tables: KnownTables,
  { list, chains, between }: Command<'read'>,
): Program<readonly CallRecord[]> {
  const known = tableOf(tables, list);
  const { table, columns } = known;
  if (between !== undefined) {
    const { rows } = yield* ask(
      `read page ${table} ${columns.length}`,
      () => pageQuery(tables.builder, table),
      between,
    );
    return rows.map((row) => recordOfRow(known, row));
  }
  const found: (readonly CallRecord[])[] = [];
  for (const chain of chains ?? [undefined]) {
    const query = () => readQuery(tables.builder, table, chain !== undefined);
    const name = `read ${chain !== undefined} ${table} ${columns.length}`;
    const { rows } = yield* ask(name, query, { chain });
    found.push(rows.map((row) => recordOfRow(known, row)));
  }
  return found.flat(); // A list may have more records than a call can have arguments.
}

export function* countChains(tables: KnownTables, { list }: Command<'count'>): Program<ChainCount> {
  const { table } = tableOf(tables, list);
  const { rows } = yield* ask(`count ${table}`, () => chainCountQuery(tables.builder, table));
  const retrieved = Number(rows[0]?.retrieved);
  return { ready: Number(rows[0]?.open) - retrieved, retrieved };
}
