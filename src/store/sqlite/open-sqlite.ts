import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { KitError } from '../../kernel/kit-error.ts';
import { sentenceOf } from '../programs/command-programs.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** A connection, and what keeps other servers from its file. */
export interface OpenFile {
  readonly connection: SqliteConnection;
  release(): void;
}

interface OpeningOptions {
  /** Milliseconds to wait for a file that another program has locked. */
  readonly longestWait: number;
  readonly durable: boolean;
}

/**
 * Opens a file, or memory with `:memory:`. Only its owner may read a new file, because it holds customers' data. Throws KitError STORE_OPEN, STORE_LOCKED if another program does not let go of the file, STORE_IN_USE if another server runs
 * on it.
 */
export function openSqlite(file: string, { longestWait, durable }: OpeningOptions): OpenFile {
  if (file === ':memory:') return { connection: new SqliteConnection(file), release: () => undefined };
  let lock: DatabaseSync | undefined;
  try {
    closeSync(openSync(file, 'a', 0o600));
    lock = lockFor(file);
    const connection = new SqliteConnection(file);
    // If it is to be durable, a commit is on the disk before it is acknowledged.
    connection.database.exec(
      `pragma busy_timeout = ${longestWait}; pragma journal_mode = wal; pragma synchronous = ${durable ? 'full' : 'off'};`,
    );
    connection.database.exec('begin immediate; commit; pragma busy_timeout = 0;');
    return { connection, release: () => lock?.close() };
  } catch (cause) {
    lock?.close();
    throw cause instanceof KitError ? cause : openingError(file, longestWait, cause);
  }
}

/**
 * A second file next to the first, in a transaction that never ends: the system drops its lock when the process ends,
 * however it does.
 */
function lockFor(file: string): DatabaseSync {
  const path = `${file}-server`;
  closeSync(openSync(path, 'a', 0o600));
  const lock = new DatabaseSync(path);
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (cause) {
    lock.close();
    if (!isBusy(cause)) throw cause;
    throw new KitError(
      {
        code: 'STORE_IN_USE',
        message: `Another server works on the database ${JSON.stringify(file)}.`,
        hint: 'Stop it first, or name another file. Several servers can share a PostgreSQL database.',
      },
      { cause },
    );
  }
}

/** Whether another connection holds a lock on the file. */
export function isBusy(cause: unknown): boolean {
  return /database is locked|database table is locked/.test(sentenceOf(cause));
}

function openingError(file: string, longestWait: number, cause: unknown): KitError {
  if (isBusy(cause)) {
    return new KitError(
      {
        code: 'STORE_LOCKED',
        message: `The database ${JSON.stringify(file)} is locked by another program.`,
        hint: `It was waited for ${longestWait / 1000} s. End the program's transaction, or name another file.`,
      },
      { cause },
    );
  }
  return new KitError(
    {
      code: 'STORE_OPEN',
      message: `The database ${JSON.stringify(file)} cannot be opened: ${sentenceOf(cause)}`,
      hint: 'Name a file in an existing, writable folder, or use :memory:.',
    },
    { cause },
  );
}
