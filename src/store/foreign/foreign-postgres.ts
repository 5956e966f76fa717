import pg from 'pg';
import type { JsonObject } from '../../kernel/json.ts';
import { codeOf, parserOf } from '../postgres/postgres-connection.ts';
import { PostgresQueryCompiler } from '../queries/query-builder.ts';
import type { ForeignDatabase, Trouble } from './foreign-database.ts';
import { openingFailure } from './foreign-failure.ts';

/** What to do about the commonest errors, by PostgreSQL's or Node's code. */
const hints: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'Start the server, or correct host and port in lists.database of the profile.'],
  ['ENOTFOUND', 'Correct the host in lists.database of the profile.'],
  ['28P01', 'Set PGPASSWORD, or correct the user in lists.database of the profile.'],
  ['28000', 'Correct the user in lists.database of the profile, or permit it in pg_hba.conf of the server.'],
  ['3D000', 'Correct the name of the database in lists.database of the profile.'],
]);
const commonHint = 'Correct lists.database of the profile, and PGPASSWORD.';

const troubles: ReadonlyMap<unknown, Trouble> = new Map([
  ['42P01', 'table'],
  ['3F000', 'table'], // its schema
  ['42703', 'column'],
  ['57P01', 'lost'], // shut down by an administrator
  ['57P03', 'lost'], // starting up
  ['ECONNREFUSED', 'lost'],
  ['ECONNRESET', 'lost'],
]);

/** Connects to a product's PostgreSQL; unless it may be written, the sessions are read only. Fails with KitError LISTS_OPEN. */
export async function openForeignPostgres(url: string, write: boolean): Promise<ForeignDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: parserOf },
    onConnect: async (client) => {
      if (!write) await client.query('set default_transaction_read_only = on');
    },
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced
  const name = nameOf(url);
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw openingFailure(name, cause, hints.get(codeOf(cause)) ?? commonHint);
  }
  return {
    name,
    createCompiler: () => new PostgresQueryCompiler(),
    async query({ text, values }) {
      const { rows, fields, rowCount } = await pool.query<JsonObject>(text, values);
      return { rows, columns: fields.map((field) => field.name), count: rowCount ?? 0 };
    },
    troubleOf: (cause) => troubles.get(codeOf(cause)) ?? (isCutOff(cause) ? 'lost' : 'refused'),
    close: () => pool.end(),
  };
}

/** The driver's own errors have no code. */
function isCutOff(cause: unknown): boolean {
  return cause instanceof Error && /^Connection terminated|timeout exceeded when trying/.test(cause.message);
}

/** Nothing of the address but the host and the database. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'that the profile names';
  const { host, pathname } = new URL(url);
  return JSON.stringify(`${host}${pathname}`);
}
