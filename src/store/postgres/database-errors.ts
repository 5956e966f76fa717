import { KitError } from '../../kernel/kit-error.ts';
import { sentenceOf } from '../programs/command-programs.ts';
import { codeOf } from './postgres-connection.ts';

/** What to do about the commonest errors, by PostgreSQL's or Node's code. */
const hints: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'Start the server, or correct host and port: postgres://user@host:5432/database.'],
  ['ENOTFOUND', 'Correct the host: postgres://user@host:5432/database.'],
  ['28P01', 'Set PGPASSWORD, or correct the user: postgres://user@host:5432/database.'],
  ['28000', 'Correct the user, or permit it in pg_hba.conf of the server.'],
  ['3D000', 'Create the database with createdb, or correct its name: postgres://user@host:5432/database.'],
  ['42501', 'Grant the user the right to create tables: grant create on schema public to …'],
]);

/** The error of a database that cannot be used; nothing of the address is in it but the host and the database. */
export function openingError(url: string, cause: unknown): KitError {
  if (cause instanceof KitError) return cause;
  return new KitError(
    {
      code: 'STORE_OPEN',
      message: `The PostgreSQL database ${placeOf(url)} cannot be opened: ${reasonOf(cause)}`,
      hint: hints.get(codeOf(cause)) ?? 'Correct --store postgres://user@host:5432/database, and PGPASSWORD.',
    },
    { cause },
  );
}

/**
 * The error of a database that was open and fails. What a command says of it is in `failureOf`; this is for what the
 * server itself does.
 */
export function failureError(url: string, cause: unknown): KitError {
  if (cause instanceof KitError) return cause;
  return new KitError(
    {
      code: 'STORE_FAILED',
      message: `The PostgreSQL database ${placeOf(url)} failed: ${reasonOf(cause)}`,
      hint: 'See that it runs and can be reached. All that was acknowledged is in it; a server that is started on it again goes on there.',
    },
    { cause },
  );
}

/** Node gives no message for a host with several addresses that all refuse. */
function reasonOf(cause: unknown): string {
  return sentenceOf(cause) || String(codeOf(cause) ?? 'no reason is given');
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'of --store';
  const { host, pathname } = new URL(url);
  return JSON.stringify(`${host}${pathname}`);
}
