import type {
  CallRecord,
  ChainCount,
  RecordChange,
  RecordMark,
  StoreCommand,
} from '../../ocs/machine/store-port.ts';
import { type Row, recordOfRow, rowOfRecord } from '../queries/call-record-row.ts';
import {
  chainCountQuery,
  chainQuery,
  highestNumbersQuery,
  insertQuery,
  type MarkScope,
  markQuery,
  readQuery,
  updateQuery,
} from '../queries/calling-list-queries.ts';
import type { CallingListTable } from '../queries/calling-list-table.ts';
import { placedRecord } from './adding-record.ts';
import { type KnownTables, tableOf } from './known-tables.ts';
import { ask, type Program } from './program.ts';

type Command<Verb extends StoreCommand['verb']> = Extract<StoreCommand, { verb: Verb }>;

/** Inserts many rows with each statement, as far as the database gains by it. */
export function* insertRecords(
  tables: KnownTables,
  { table, columns }: CallingListTable,
  records: readonly CallRecord[],
  ifMissing = false,
): Program<number> {
  const { builder, dialect } = tables;
  let inserted = 0;
  let at = 0;
  for (const size of dialect.insertSizes) {
    for (; at + size <= records.length; at += size) {
      const { changes } = yield* ask(
        `insert ${size} ${ifMissing} ${table} ${columns.length}`,
        () => insertQuery(builder, table, columns, size, ifMissing),
        valuesOf(records.slice(at, at + size)),
      );
      inserted += changes;
    }
  }
  return inserted;
}

/** Slot values of an insert: those of the second row and later have its number at the end. */
function valuesOf(records: readonly CallRecord[]): Row {
  const [first] = records;
  if (first !== undefined && records.length === 1) return rowOfRecord(first);
  return Object.assign(
    {},
    ...records.map((record, n) =>
      Object.fromEntries(
        Object.entries(rowOfRecord(record)).map(([column, cell]) => [`${column} ${n}`, cell]),
      ),
    ),
  );
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

export function* updateRecords(tables: KnownTables, { list, changes }: Command<'update'>): Program<void> {
  const table = tableOf(tables, list);
  for (const change of changes) yield* updateRecord(tables, table, change);
}

function* updateRecord(
  { builder, dialect }: KnownTables,
  { table }: CallingListTable,
  change: RecordChange,
): Program<void> {
  const row = rowOfRecord(change);
  const columns = Object.keys(row).filter((column) => column !== 'record_id');
  if (columns.length === 0) return;
  const name = `update ${table} ${columns.join()}`;
  const { changes } = yield* ask(name, () => updateQuery(builder, table, columns, dialect.shared), row);
  if (changes !== 1) throw new Error(`the record ${change.record_id} is not in the table ${table}`);
}

export function* markRecords(
  tables: KnownTables,
  { list, column, value, mark, others }: Command<'mark'>,
): Program<readonly CallRecord[]> {
  const known = tableOf(tables, list);
  const { table } = known;
  if (!known.columns.includes(column)) throw new Error(`${table} has no column ${column}`);
  const write = (changes: RecordMark, scope: MarkScope) => {
    const columns = Object.keys(changes);
    return ask(
      `mark ${table} ${columns.join()} ${column} ${scope}`,
      () => markQuery(tables.builder, table, columns, column, scope),
      { ...changes, value },
    );
  };
  if (others !== 'all') yield* write(others, 'others');
  const { rows } = yield* write(mark, others === 'all' ? 'chain' : 'record');
  return rows.map((row) => recordOfRow(known, row));
}

export function* readRecords(tables: KnownTables, { list }: Command<'read'>): Program<readonly CallRecord[]> {
  const known = tableOf(tables, list);
  const { table, columns } = known;
  const { rows } = yield* ask(`read ${table} ${columns.length}`, () => readQuery(tables.builder, table));
  return rows.map((row) => recordOfRow(known, row));
}

export function* countChains(tables: KnownTables, { list }: Command<'count'>): Program<ChainCount> {
  const { table } = tableOf(tables, list);
  const { rows } = yield* ask(`count ${table}`, () => chainCountQuery(tables.builder, table));
  const retrieved = Number(rows[0]?.retrieved);
  return { ready: Number(rows[0]?.open) - retrieved, retrieved };
}
