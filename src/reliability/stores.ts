import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { startPrivateServer } from '../store/postgres/private-server.ts';
import type { StoredRecord } from './ledger.ts';
import { table } from './provisioning.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** What the tables hold, as somebody else sees them. */
export interface Tables {
  readonly records: readonly StoredRecord[];
  readonly doNotCall: ReadonlySet<string>;
  /** What the database says of its own integrity, if anything is wrong. */
  readonly damage: string | undefined;
}

/** Databases for servers that are to be killed. */
export interface StoreUnderTest {
  /** The value of `--store` of a new, empty database, and how to look into it. */
  fresh(): Promise<{ readonly location: string; look(): Promise<Tables> }>;
  close(): Promise<void>;
}

const recordsQuery = `select contact_info as phone, chain_id as chain, record_status as status, record_type as type
  from ${table}`;
const entriesQuery = 'select phone from gsw_donotcall_list';

/** Answers with a sentence if there can be no such store here. */
export function openStoreUnderTest(kind: StoreKind): Promise<StoreUnderTest | string> {
  return kind === 'sqlite' ? Promise.resolve(sqliteFiles()) : postgresSchemas();
}

function sqliteFiles(): StoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-crash-'));
  let files = 0;
  return {
    async fresh() {
      files += 1;
      const file = join(folder, `${files}.db`);
      return { location: `sqlite:${file}`, look: async () => lookInto(file) };
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

/** What a SQLite file holds. */
export function lookInto(file: string): Tables {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string) => database.prepare(sql).all();
  const [integrity] = all('pragma integrity_check');
  const problem = String(integrity?.integrity_check);
  const tables = tablesOf(all(recordsQuery), all(entriesQuery));
  database.close();
  return { ...tables, damage: problem === 'ok' ? undefined : problem };
}

async function postgresSchemas(): Promise<StoreUnderTest | string> {
  const server = await startPrivateServer({ durable: true });
  if (typeof server === 'string') return server;
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  let schemas = 0;
  return {
    async fresh() {
      schemas += 1;
      const schema = `crash_${schemas}`;
      await client.query(`create schema ${schema}`);
      const look = async () => {
        await client.query(`set search_path = ${schema}`);
        const records = await client.query(recordsQuery);
        return tablesOf(records.rows, (await client.query(entriesQuery)).rows);
      };
      return { location: server.url(schema), look };
    },
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

function tablesOf(
  records: readonly Record<string, unknown>[],
  entries: readonly Record<string, unknown>[],
): Tables {
  return {
    records: records.map(({ phone, chain, status, type }) => ({
      phone: String(phone),
      chain: Number(chain),
      status: Number(status),
      type: Number(type),
    })),
    doNotCall: new Set(entries.map(({ phone }) => String(phone))),
    damage: undefined,
  };
}
