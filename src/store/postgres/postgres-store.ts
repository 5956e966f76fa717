import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { KitError } from '../../kernel/kit-error.ts';
import type { StoreCommand, StoreNews, StoreResult } from '../../ocs/machine/store-port.ts';
import type { KeptStore, OnTrouble } from '../kept-store.ts';
import { answerTo, failureOf, isAtomic, isTold } from '../programs/command-programs.ts';
import { createKnownTables, type KnownTables } from '../programs/known-tables.ts';
import type { Program } from '../programs/program.ts';
import { updateTogether } from '../programs/record-programs.ts';
import { migrate } from '../programs/schema-programs.ts';
import { createSqlStore, type SqlDriver } from '../sql-store.ts';
import { failureError, openingError } from './database-errors.ts';
import { GatheredUpdates } from './gathered-updates.ts';
import { Lanes } from './lanes.ts';
import { claim, endLeases, endLeasesOn, join, leave, renew, takeBack } from './lease-programs.ts';
import { NewsListener } from './news-listener.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { recoverOwn } from './recovery.ts';

export interface PostgresOptions {
  /** postgres://user@host:port/database; what is missing comes from PGHOST, PGUSER, PGPASSWORD and so on. */
  readonly url: string;
  /** Milliseconds after which others take over from a process that no longer renews its lease; 10,000 by default. */
  readonly lease?: number;
  readonly onTrouble?: OnTrouble;
}

/** Milliseconds that a process which has ended may still seem connected, and between two looks. */
const longestAfterlife = 2000;
const lookAgain = 50;

/**
 * Calling lists in a PostgreSQL database, which several processes may share. Fails with KitError STORE_OPEN or
 * STORE_NEWER.
 */
export async function createPostgresStore(options: PostgresOptions): Promise<KeptStore> {
  const { url, lease = 10_000, onTrouble = () => undefined } = options;
  const tables = createKnownTables(postgresDialect);
  const instance = randomUUID();
  const connection = new PostgresConnection(url, instance);
  const heart = new PostgresConnection(url, instance, 1);
  const listener = new NewsListener(url, instance);
  try {
    await connection.atomically(() => migrate(tables));
    await heart.atomically(() => join(tables, lease));
    await listener.begin();
  } catch (cause) {
    await Promise.all([connection.close(), heart.close(), listener.close()]);
    throw openingError(url, cause);
  }
  return createSqlStore(
    new PostgresDriver({ url, connection, heart, listener, tables, lease, onTrouble }),
    tables,
  );
}

interface DriverParts {
  readonly url: string;
  readonly connection: PostgresConnection;
  /** Renews the lease: that must not wait until a connection is free which carries out commands. */
  readonly heart: PostgresConnection;
  readonly listener: NewsListener;
  readonly tables: KnownTables;
  readonly lease: number;
  readonly onTrouble: OnTrouble;
}

class PostgresDriver implements SqlDriver {
  readonly lasting = true;
  readonly lost: Promise<KitError>;
  readonly #url: string;
  readonly #connection: PostgresConnection;
  readonly #heart: PostgresConnection;
  readonly #listener: NewsListener;
  readonly #tables: KnownTables;
  readonly #lanes = new Lanes();
  readonly #updates: GatheredUpdates;
  readonly #stop: () => Promise<unknown>;

  constructor({ url, connection, heart, listener, tables, lease, onTrouble }: DriverParts) {
    this.#url = url;
    this.#connection = connection;
    this.#heart = heart;
    this.#listener = listener;
    this.#tables = tables;
    const { promise, resolve } = Promise.withResolvers<KitError>();
    this.lost = promise;
    let troubled = false;
    const tell = (cause: unknown) => {
      if (troubled !== (cause !== undefined))
        onTrouble(cause === undefined ? undefined : failureError(url, cause));
      troubled = cause !== undefined;
    };
    const beat = repeatedly(
      lease / 3,
      async () => {
        if (!(await heart.atomically(() => renew(tables, lease)))) resolve(leaseLost());
      },
      tell,
    );
    // Not after the renewal, because it may take longer than a lease. What hinders it hinders the renewal as well.
    const watch = repeatedly(
      lease / 3,
      async () => {
        await connection.atomically(() => endLeases(tables));
        await connection.atomically(() => takeBack(tables));
      },
      () => undefined,
    );
    this.#updates = new GatheredUpdates(this.#lanes, {
      alone: (command) => this.#perform(command),
      together: (commands) => connection.atomically(() => updateTogether(tables, commands)),
    });
    this.#stop = () => Promise.all([beat.stop(), watch.stop()]);
  }

  hear(listener: (news: StoreNews) => void): void {
    this.#listener.hear(listener);
  }

  execute(command: StoreCommand, answer: (result: StoreResult) => void): void {
    if (command.verb === 'update') this.#updates.add(command, answer);
    else {
      this.#updates.flush();
      this.#lanes
        .run(command, () => this.#perform(command))
        .then(answer, (cause) => answer(failureOf(cause)));
    }
  }

  #perform(command: StoreCommand): Promise<StoreResult> {
    const make = () => answerTo(this.#tables, command);
    return isAtomic(command) || isTold(command)
      ? this.#connection.atomically(make)
      : this.#connection.play(make);
  }

  atomically<T>(make: () => Program<T>): Promise<T> {
    this.#updates.flush();
    return this.#lanes.run(undefined, () => this.#connection.atomically(make));
  }

  /** A process that has just been killed may be connected a moment longer. */
  async takeApplications(applicationIds: readonly number[]): Promise<number> {
    for (let waited = 0; ; waited += lookAgain) {
      try {
        await this.atomically(() => endLeasesOn(this.#tables, applicationIds));
        await this.atomically(() => claim(this.#tables, applicationIds));
        const recover = () => recoverOwn(this.#connection, this.#tables, applicationIds);
        return await this.#lanes.run(undefined, recover);
      } catch (cause) {
        const taken = cause instanceof KitError && cause.code === 'STORE_APPLICATION';
        if (!taken || waited >= longestAfterlife) throw cause;
      }
      await pause(lookAgain);
    }
  }

  errorOf(cause: unknown): KitError {
    return failureError(this.#url, cause);
  }

  /** What it leaves Retrieved if the database fails here is taken back by the next process that runs its applications. */
  async close(): Promise<void> {
    this.#updates.flush();
    await this.#lanes.idle();
    await this.#stop();
    try {
      await this.#connection.atomically(() => leave(this.#tables));
      await this.#connection.atomically(() => takeBack(this.#tables));
    } catch (cause) {
      throw this.errorOf(cause);
    } finally {
      await Promise.all([this.#connection.close(), this.#heart.close(), this.#listener.close()]);
    }
  }
}

/**
 * Does work every so many milliseconds, one after the other, until it is stopped; `tell` is called with why an attempt
 * failed, or with nothing. If the database is out of reach, every command says so by itself, and without a lease none
 * writes; the next attempt tries again.
 */
function repeatedly(
  milliseconds: number,
  work: () => Promise<void>,
  tell: (cause: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .then(() => tell(undefined), tell)
      .then(() => {
        running = undefined;
      });
  }, milliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

function leaseLost(): KitError {
  return new KitError({
    code: 'STORE_LEASE',
    message:
      'This server lost its lease on the store: it stood still too long, and another took its records.',
    hint: 'Start it again. If the machine is that slow, give each server its own store.',
  });
}
