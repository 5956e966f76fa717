import pg from 'pg';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { openingError } from '../postgres/opening-error.ts';
import { parserOf } from '../postgres/postgres-connection.ts';
import { type ForeignQueries, foreignQueries } from './foreign-queries.ts';

/** Where a product keeps its calling lists and its do-not-call list. */
export interface ForeignListsOptions {
  /** postgres://user@host:5432/database; the password comes from PGPASSWORD. */
  readonly database: string;
  /** Tables by name of the calling list; one that is missing has the name with which the list was provisioned. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly doNotCall?: string;
  /** Whether the kit may write to them. */
  readonly write?: boolean;
}

const reading: readonly string[] = ['records.read', 'doNotCall.read'];
const writing: readonly string[] = ['records.write', 'doNotCall.write'];

/** A product's tables in PostgreSQL, read and, if that is allowed, written as control methods would. */
export class ForeignLists {
  /** The control methods that it carries out. */
  readonly methods: ReadonlySet<string>;
  readonly #pool: pg.Pool;
  readonly #tables = new Map<string, string>();
  readonly #queries: ForeignQueries;

  private constructor(pool: pg.Pool, { tables = {}, doNotCall, write }: ForeignListsOptions) {
    this.#pool = pool;
    this.methods = new Set([...reading, ...(write ? writing : [])]);
    this.#queries = foreignQueries(doNotCall ?? 'gsw_donotcall_list');
    for (const [list, table] of Object.entries(tables)) this.#tables.set(list, table);
  }

  /** Connects. Fails with KitError STORE_OPEN. */
  static async open(options: ForeignListsOptions): Promise<ForeignLists> {
    const { database, write = false } = options;
    const pool = new pg.Pool({
      connectionString: database,
      max: 2,
      connectionTimeoutMillis: 5000,
      types: { getTypeParser: parserOf },
      onConnect: async (client) => {
        if (!write) await client.query('set default_transaction_read_only = on');
      },
    });
    pool.on('error', () => undefined); // an idle connection that breaks is replaced
    try {
      await pool.query('select 1');
      return new ForeignLists(pool, options);
    } catch (cause) {
      await pool.end();
      throw openingError(database, cause);
    }
  }

  /** Notes the names of tables that a test bed is provisioned with, unless others were given. */
  learn(provisioning: JsonObject): void {
    const { callingLists } = provisioning;
    for (const list of Array.isArray(callingLists) ? callingLists : []) {
      if (!isJsonObject(list) || typeof list.name !== 'string' || typeof list.table !== 'string') continue;
      if (!this.#tables.has(list.name)) this.#tables.set(list.name, list.table);
    }
  }

  /** Carries out one of its methods. Rejects with the database's sentence. */
  async call(method: string, params: JsonObject): Promise<JsonValue> {
    switch (method) {
      case 'records.read':
        return { records: await this.#rows(this.#queries.read(this.#tableOf(params), whereOf(params))) };
      case 'records.write':
        for (const record of objectsOf(params.records)) await this.#write(this.#tableOf(params), record);
        return {};
      case 'doNotCall.read':
        return { entries: await this.#rows(this.#queries.readEntries()) };
      default:
        await this.#rows(this.#queries.deleteEntries());
        for (const entry of objectsOf(params.entries))
          await this.#rows(this.#queries.addEntry({ ...emptyDoNotCallEntry, ...entry }));
        return {};
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #write(table: string, record: JsonObject): Promise<void> {
    const changed = await this.#pool.query(this.#queries.update(table, record));
    if (changed.rowCount === 0) await this.#pool.query(this.#queries.insert(table, record));
  }

  async #rows(query: { readonly text: string; readonly values: unknown[] }): Promise<JsonObject[]> {
    const { rows } = await this.#pool.query<JsonObject>(query);
    return rows;
  }

  #tableOf({ callingList }: JsonObject): string {
    const table = this.#tables.get(String(callingList));
    if (table !== undefined) return table;
    throw new KitError({
      code: 'LISTS_TABLE',
      message: `The profile names no table for the calling list ${JSON.stringify(callingList)}.`,
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
