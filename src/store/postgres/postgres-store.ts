import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { KitError } from '../../kernel/kit-error.ts';
import type { StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import type { KeptStore } from '../kept-store.ts';
import { answerTo, failureOf, isAtomic } from '../programs/command-programs.ts';
import { createKnownTables, type KnownTables } from '../programs/known-tables.ts';
import type { Program } from '../programs/program.ts';
import { migrate } from '../programs/schema-programs.ts';
import { createSqlStore, type SqlDriver } from '../sql-store.ts';
import { Lanes } from './lanes.ts';
import { claim, join, leave, renew, takeBack } from './lease-programs.ts';
import { openingError } from './opening-error.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { postgresDialect } from './postgres-dialect.ts';

export interface PostgresOptions {
  /** postgres://user@host:port/database; what is missing comes from PGHOST, PGUSER, PGPASSWORD and so on. */
  readonly url: string;
  /** Milliseconds after which others take over from a process that no longer renews its lease; 10,000 by default. */
  readonly lease?: number;
}

/** Milliseconds that a process which has ended may still seem connected, and between two looks. */
const longestAfterlife = 2000;
const lookAgain = 50;

/**
 * Calling lists in a PostgreSQL database, which several processes may share. Fails with KitError STORE_OPEN or
 * STORE_NEWER.
 */
export async function createPostgresStore({ url, lease = 10_000 }: PostgresOptions): Promise<KeptStore> {
  const tables = createKnownTables(postgresDialect);
  const instance = randomUUID();
  const connection = new PostgresConnection(url, instance);
  try {
    await connection.atomically(() => migrate(tables));
    await connection.atomically(() => join(tables, lease));
  } catch (cause) {
    await connection.close();
    throw openingError(url, cause);
  }
  return createSqlStore(new PostgresDriver(connection, tables, instance, lease), tables);
}

class PostgresDriver implements SqlDriver {
  readonly lasting = true;
  readonly lost: Promise<KitError>;
  readonly #connection: PostgresConnection;
  readonly #tables: KnownTables;
  readonly #instance: string;
  readonly #lease: number;
  readonly #lanes = new Lanes();
  readonly #heartbeat: NodeJS.Timeout;
  #lose: (error: KitError) => void = () => undefined;

  constructor(connection: PostgresConnection, tables: KnownTables, instance: string, lease: number) {
    this.#connection = connection;
    this.#tables = tables;
    this.#instance = instance;
    this.#lease = lease;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
    this.#heartbeat = setInterval(() => void this.#beat(), lease / 3);
  }

  execute(command: StoreCommand, answer: (result: StoreResult) => void): void {
    const make = () => answerTo(this.#tables, command);
    const run = () => (isAtomic(command) ? this.#connection.atomically(make) : this.#connection.play(make));
    this.#lanes.run(command, run).then(answer, (cause) => answer(failureOf(cause)));
  }

  atomically<T>(make: () => Program<T>): Promise<T> {
    return this.#lanes.run(undefined, () => this.#connection.atomically(make));
  }

  /** A process that has just been killed may be connected a moment longer. */
  async takeApplications(applicationIds: readonly number[]): Promise<number> {
    for (let waited = 0; ; waited += lookAgain) {
      try {
        return await this.atomically(() => claim(this.#tables, applicationIds));
      } catch (cause) {
        const taken = cause instanceof KitError && cause.code === 'STORE_APPLICATION';
        if (!taken || waited >= longestAfterlife) throw cause;
      }
      await pause(lookAgain);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    await this.#lanes.idle();
    try {
      await this.#connection.atomically(() => leave(this.#tables, this.#instance));
    } finally {
      await this.#connection.close();
    }
  }

  /**
   * Renews the lease, and takes back what processes hold whose leases have ended.
   */
  async #beat(): Promise<void> {
    try {
      const renewed = await this.#connection.atomically(() => renew(this.#tables, this.#lease));
      if (renewed) await this.#connection.atomically(() => takeBack(this.#tables));
      else this.#lose(leaseLost());
    } catch {
      // The database is out of reach. Every command says so by itself, and without a lease none writes; the next beat
      // tries again.
    }
  }
}

function leaseLost(): KitError {
  return new KitError({
    code: 'STORE_LEASE',
    message:
      'This server lost its lease on the store: it stood still too long, and another took its records.',
    hint: 'Start it again. If the machine is that slow, give each server its own store.',
  });
}
