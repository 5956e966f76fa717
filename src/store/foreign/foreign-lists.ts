import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import type { ForeignDatabase, ForeignRows } from './foreign-database.ts';
import { columnsMissing, queryFailure } from './foreign-failure.ts';
import { type ForeignQueries, type ForeignQuery, foreignQueries } from './foreign-queries.ts';
import { foreignTables, type TableNames } from './foreign-tables.ts';

/** Where a product keeps its calling lists and its do-not-call list. */
export interface ForeignListsOptions {
  /** postgres://user@host:5432/database, with the password in PGPASSWORD, or sqlite: and the path of a file. */
  readonly database: string;
  /** Tables by name of the calling list; one that is missing has the name with which the list was provisioned. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly doNotCall?: string;
  /** Whether the kit may write to them. */
  readonly write?: boolean;
}

const reading: readonly string[] = ['records.read', 'doNotCall.read'];
const writing: readonly string[] = ['records.write', 'doNotCall.write'];

/** A table, what it is for, and where the profile names it. */
interface ForeignTable {
  readonly table: string;
  readonly of: string;
  readonly key: string;
}

/** A product's tables, read and, if that is allowed, written as control methods would. */
export class ForeignLists {
  /** The control methods that it carries out. */
  readonly methods: ReadonlySet<string>;
  readonly #database: ForeignDatabase;
  readonly #tables: TableNames;
  readonly #doNotCall: ForeignTable;
  readonly #queries: ForeignQueries;

  private constructor(database: ForeignDatabase, { tables, doNotCall, write }: ForeignListsOptions) {
    this.#database = database;
    this.methods = new Set([...reading, ...(write ? writing : [])]);
    this.#queries = foreignQueries(() => database.createCompiler());
    this.#tables = foreignTables(tables);
    const table = doNotCall ?? 'gsw_donotcall_list';
    this.#doNotCall = { table, of: 'the do-not-call list', key: 'lists.doNotCall' };
  }

  /** Connects. Fails with KitError LISTS_OPEN. */
  static async open(options: ForeignListsOptions): Promise<ForeignLists> {
    const { database, write = false } = options;
    const [, file] = /^sqlite:(.+)$/.exec(database) ?? [];
    // Loaded on demand: a run needs one of them.
    if (file !== undefined) {
      const { openForeignSqlite } = await import('./foreign-sqlite.ts');
      return new ForeignLists(await openForeignSqlite(file, write), options);
    }
    const { openForeignPostgres } = await import('./foreign-postgres.ts');
    return new ForeignLists(await openForeignPostgres(database, write), options);
  }

  /** Notes the names of tables that a test bed is provisioned with, unless others were given. */
  learn(provisioning: JsonObject): void {
    for (const list of objectsOf(provisioning.callingLists))
      if (typeof list.name === 'string' && typeof list.table === 'string')
        this.#tables.learn(list.name, list.table);
  }

  /** Whether a list's table is there with these columns. Fails with KitError LISTS_TABLE, LISTS_COLUMN, LISTS_REFUSED. */
  async check(callingList: string, columns: readonly string[]): Promise<void> {
    await this.#expectColumns(this.#tableOf({ callingList }), columns);
  }

  /** The same for the do-not-call list. */
  async checkDoNotCall(columns: readonly string[]): Promise<void> {
    await this.#expectColumns(this.#doNotCall, columns);
  }

  /** Carries out one of its methods. Rejects with a KitError of the set-up. */
  async call(method: string, params: JsonObject): Promise<JsonValue> {
    switch (method) {
      case 'records.read': {
        const place = this.#tableOf(params);
        return { records: await this.#rows(place, this.#queries.read(place.table, whereOf(params))) };
      }
      case 'records.write':
        for (const record of objectsOf(params.records)) await this.#write(this.#tableOf(params), record);
        return {};
      case 'doNotCall.read': {
        const place = this.#doNotCall;
        return { entries: await this.#rows(place, this.#queries.readEntries(place.table, whereOf(params))) };
      }
      default:
        await this.#replaceDoNotCall(objectsOf(params.entries));
        return {};
    }
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #write(place: ForeignTable, record: JsonObject): Promise<void> {
    const { count } = await this.#run(place, this.#queries.update(place.table, record));
    if (count === 0) await this.#run(place, this.#queries.insert(place.table, record));
  }

  async #replaceDoNotCall(entries: readonly JsonObject[]): Promise<void> {
    const place = this.#doNotCall;
    await this.#run(place, this.#queries.deleteEntries(place.table));
    for (const entry of entries)
      await this.#run(place, this.#queries.addEntry(place.table, { ...emptyDoNotCallEntry, ...entry }));
  }

  async #expectColumns(place: ForeignTable, expected: readonly string[]): Promise<void> {
    const columns = new Set((await this.#run(place, this.#queries.look(place.table))).columns);
    const missing = expected.filter((column) => !columns.has(column));
    if (missing.length > 0) throw columnsMissing(place.table, place.of, place.key, missing);
  }

  async #rows(place: ForeignTable, query: ForeignQuery): Promise<readonly JsonObject[]> {
    return (await this.#run(place, query)).rows;
  }

  async #run(place: ForeignTable, query: ForeignQuery): Promise<ForeignRows> {
    try {
      return await this.#database.query(query);
    } catch (cause) {
      throw queryFailure(this.#database, place, cause);
    }
  }

  #tableOf({ callingList }: JsonObject): ForeignTable {
    const name = JSON.stringify(callingList);
    const table = this.#tables.of(String(callingList));
    if (table !== undefined) return { table, of: `the calling list ${name}`, key: `lists.tables.${name}` };
    throw new KitError({
      code: 'LISTS_TABLE',
      message: `The profile names no table for the calling list ${name}.`,
      hint: 'Name it in lists.tables of the profile.',
    });
  }
}

function whereOf({ where }: JsonObject): JsonObject {
  return isJsonObject(where) ? where : {};
}

function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
