import { KitError } from '../kernel/kit-error.ts';
import type { CallingList } from '../ocs/configuration/configuration.ts';
import type {
  CallRecord,
  ChainCount,
  RecordChange,
  RecordMark,
  RecordStore,
  StoreCommand,
  StoreResult,
} from '../ocs/machine/store-port.ts';
import { AddingRefused, type Addition, placedRecord } from './adding-record.ts';
import { type Row, recordOfRow, rowOfRecord } from './call-record-row.ts';
import {
  chainCountQuery,
  chainQuery,
  chainRetrievalQuery,
  highestNumbersQuery,
  insertQuery,
  type MarkScope,
  markQuery,
  readQuery,
  retrievalQuery,
  updateQuery,
} from './calling-list-queries.ts';
import { type CallingListTable, callingListTable, createTableQueries } from './calling-list-table.ts';
import { DoNotCallTable } from './do-not-call-table.ts';
import { createQueryBuilder, fillSlots } from './prepared-query.ts';
import { type Retrieval, retrievalValues, roundedUp } from './retrieval-values.ts';
import { type ScheduledCommand, scheduledQuery, scheduledValues } from './scheduled-record-queries.ts';
import { SqliteConnection, sentenceOf } from './sqlite-connection.ts';

type Marking = Extract<StoreCommand, { verb: 'mark' }>;
type ChainRetrieval = Extract<StoreCommand, { verb: 'retrieveChain' }>;

/**
 * Calling lists in a SQLite file, or in memory with `file: ':memory:'`. Every command is answered before `execute`
 * returns. Throws KitError STORE_OPEN if the file cannot be opened; `execute` throws KitError STORE_NAME or
 * STORE_FIELD_TWICE for a list with names that a database does not accept.
 */
export function createSqliteStore(options: { readonly file: string }): RecordStore {
  return new SqliteStore(SqliteConnection.open(options.file));
}

class SqliteStore implements RecordStore {
  readonly #connection: SqliteConnection;
  readonly #builder = createQueryBuilder();
  readonly #lists = new Map<string, CallingListTable>();
  /** The custom fields of each table that this connection created. */
  readonly #made = new Map<string, string>();
  readonly #doNotCall: DoNotCallTable;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#doNotCall = new DoNotCallTable(connection.database, this.#builder);
  }

  execute(command: StoreCommand, answer: (result: StoreResult) => void): void {
    answer(this.#result(command));
  }

  close(): void {
    this.#connection.close();
  }

  /** An error of the database is an answer; an error of the kit is thrown. */
  #result(command: StoreCommand): StoreResult {
    try {
      const records = this.#run(command);
      if (command.verb === 'count') return { ok: true, records, count: this.#count(command.list) };
      if (command.verb !== 'readDoNotCall') return { ok: true, records };
      return { ok: true, records, entries: this.#doNotCall.read() };
    } catch (cause) {
      if (cause instanceof KitError) throw cause;
      if (cause instanceof AddingRefused)
        return { ok: false, reason: sentenceOf(cause), refusal: cause.refusal };
      return { ok: false, reason: sentenceOf(cause) };
    }
  }

  #run(command: StoreCommand): readonly CallRecord[] {
    switch (command.verb) {
      case 'createList':
        return this.#createList(command.list);
      case 'insert':
        return this.#insert(this.#list(command.list), command.records);
      case 'retrieve':
        return this.#retrieve(this.#list(command.list), command);
      case 'retrieveChain':
        return this.#retrieveChain(this.#list(command.list), command);
      case 'retrieveDue':
      case 'nextDue':
        return this.#scheduled(this.#list(command.list), command);
      case 'update':
        return this.#update(this.#list(command.list), command.changes);
      case 'add':
        return this.#add(this.#list(command.list), command);
      case 'mark':
        return this.#mark(this.#list(command.list), command);
      case 'read':
        return this.#read(this.#list(command.list));
      case 'replaceDoNotCall':
        this.#connection.atomically(() => this.#doNotCall.replace(command.entries));
        return [];
      case 'addDoNotCall':
        this.#connection.atomically(() => this.#doNotCall.add(command.entries));
        return [];
      case 'count':
      case 'readDoNotCall':
        return [];
    }
  }

  #list(name: string): CallingListTable {
    const list = this.#lists.get(name);
    if (list === undefined) throw new Error(`the calling list ${JSON.stringify(name)} has no table`);
    return list;
  }

  #createList(list: CallingList): readonly CallRecord[] {
    const table = callingListTable(list);
    const made = JSON.stringify(list.fields);
    if (this.#made.get(table.table) === made) this.#empty(table.table);
    else this.#makeTable(table.table, list, made);
    this.#lists.set(list.name, table);
    return [];
  }

  /** A table with the same columns already exists: emptying it keeps the statements that are prepared for it. */
  #empty(table: string): void {
    this.#connection
      .prepare(`empty ${table}`, () => this.#builder.deleteFrom(table).compile())
      .statement.run();
  }

  #makeTable(table: string, list: CallingList, made: string): void {
    this.#connection.forgetStatements(); // statements for the table of the same name, which is dropped now
    this.#made.delete(table);
    this.#connection.atomically(() => {
      for (const query of createTableQueries(this.#builder, list)) this.#connection.database.exec(query.sql);
    });
    this.#made.set(table, made);
  }

  #insert(list: CallingListTable, records: readonly CallRecord[]): readonly CallRecord[] {
    this.#connection.atomically(() => {
      for (const record of records) this.#insertRecord(list, record);
    });
    return [];
  }

  #insertRecord(list: CallingListTable, record: CallRecord): void {
    const { query, statement } = this.#connection.prepare(`insert ${list.table}`, () =>
      insertQuery(this.#builder, list.table, list.columns),
    );
    statement.run(...fillSlots(query, rowOfRecord(record)));
  }

  /** One transaction, so that nobody else gets the same ids. */
  #add(list: CallingListTable, addition: Addition): readonly CallRecord[] {
    const { table } = list;
    return this.#connection.atomically(() => {
      const highest = this.#connection.prepare(`highest ${table}`, () =>
        highestNumbersQuery(this.#builder, table),
      );
      const members = this.#connection.prepare(`chain ${table}`, () => chainQuery(this.#builder, table));
      // Both return rows of the columns that they were made for.
      const numbers = highest.statement.get() as Row;
      const chain = members.statement.all(
        ...fillSlots(members.query, { chain: addition.chain?.id }),
      ) as Row[];
      const record = placedRecord(addition, numbers, chain);
      this.#insertRecord(list, record);
      return [record];
    });
  }

  #retrieve(list: CallingListTable, command: Retrieval): readonly CallRecord[] {
    const shape = {
      zones: command.localTimes.length,
      exceptions: roundedUp(command.except.length),
      rescheduled: command.rescheduled !== undefined,
    };
    const { query, statement } = this.#connection.prepare(
      `retrieve ${list.table} ${Object.values(shape).join(' ')}`,
      () => retrievalQuery(this.#builder, list.table, shape),
    );
    // The statement returns rows of the columns that it was made for.
    const rows = statement.all(...fillSlots(query, retrievalValues(command, shape.exceptions))) as Row[];
    return inChainOrder(list, rows);
  }

  #retrieveChain(list: CallingListTable, command: ChainRetrieval): readonly CallRecord[] {
    const { chainId, recordType, campaignId, groupId, applicationId } = command;
    const { query, statement } = this.#connection.prepare(`retrieve chain ${list.table}`, () =>
      chainRetrievalQuery(this.#builder, list.table),
    );
    const values = { chainId, recordType, campaignId, groupId, applicationId };
    return inChainOrder(list, statement.all(...fillSlots(query, values)) as Row[]); // as in #retrieve
  }

  #scheduled(list: CallingListTable, command: ScheduledCommand): readonly CallRecord[] {
    const { query, statement } = this.#connection.prepare(
      `${command.verb} ${list.table} ${command.recordTypes.length}`,
      () => scheduledQuery(this.#builder, list.table, command),
    );
    return inChainOrder(list, statement.all(...fillSlots(query, scheduledValues(command))) as Row[]); // as in #retrieve
  }

  #update(list: CallingListTable, changes: readonly RecordChange[]): readonly CallRecord[] {
    const apply = () => {
      for (const change of changes) this.#updateRecord(list, change);
    };
    if (changes.length === 1) apply();
    else this.#connection.atomically(apply);
    return [];
  }

  #updateRecord(list: CallingListTable, change: RecordChange): void {
    const row = rowOfRecord(change);
    const columns = Object.keys(row).filter((column) => column !== 'record_id');
    if (columns.length === 0) return;
    const { query, statement } = this.#connection.prepare(`update ${list.table} ${columns.join()}`, () =>
      updateQuery(this.#builder, list.table, columns),
    );
    const { changes } = statement.run(...fillSlots(query, row));
    if (changes !== 1) throw new Error(`the record ${change.record_id} is not in the table ${list.table}`);
  }

  #mark(list: CallingListTable, { column, value, mark, others }: Marking): readonly CallRecord[] {
    if (!list.columns.includes(column)) throw new Error(`${list.table} has no column ${column}`);
    const write = (changes: RecordMark, scope: MarkScope) => {
      const columns = Object.keys(changes);
      const { query, statement } = this.#connection.prepare(
        `mark ${list.table} ${columns.join()} ${column} ${scope}`,
        () => markQuery(this.#builder, list.table, columns, column, scope),
      );
      return statement.all(...fillSlots(query, { ...changes, value })) as Row[]; // as in #retrieve
    };
    let rows: readonly Row[] = [];
    this.#connection.atomically(() => {
      if (others !== 'all') write(others, 'others');
      rows = write(mark, others === 'all' ? 'chain' : 'record');
    });
    return rows.map((row) => recordOfRow(list, row));
  }

  #read(list: CallingListTable): readonly CallRecord[] {
    const { statement } = this.#connection.prepare(`read ${list.table}`, () =>
      readQuery(this.#builder, list.table),
    );
    const rows = statement.all() as Row[]; // as in #retrieve
    return rows.map((row) => recordOfRow(list, row));
  }

  #count(name: string): ChainCount {
    const { table } = this.#list(name);
    const { query, statement } = this.#connection.prepare(`count ${table}`, () =>
      chainCountQuery(this.#builder, table),
    );
    const row = statement.get(...fillSlots(query, {})) as Row; // as in #retrieve
    const retrieved = Number(row.retrieved);
    return { ready: Number(row.open) - retrieved, retrieved };
  }
}

/** Records by chain_id and chain_n. */
function inChainOrder(list: CallingListTable, rows: readonly Row[]): readonly CallRecord[] {
  return rows
    .map((row) => recordOfRow(list, row))
    .sort((one, other) => one.chain_id - other.chain_id || one.chain_n - other.chain_n);
}
