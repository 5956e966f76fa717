import type { KitError } from '../kernel/kit-error.ts';
import type { CallingList } from '../ocs/configuration/configuration.ts';
import type { CallRecord, StoreCommand, StoreNews, StoreResult } from '../ocs/machine/store-port.ts';
import type { KeptStore, SavedSystem } from './kept-store.ts';
import { keepDoNotCall } from './programs/do-not-call-programs.ts';
import { type KnownTables, tableOf } from './programs/known-tables.ts';
import type { Program } from './programs/program.ts';
import { insertRecords } from './programs/record-programs.ts';
import { emptyStore, readSystem, saveSystem } from './programs/schema-programs.ts';
import { keepList } from './programs/table-programs.ts';

/** A connected database that runs programs. */
export interface SqlDriver {
  readonly lasting: boolean;
  /** As in KeptStore. */
  readonly lost?: Promise<KitError>;
  /** As in KeptStore. */
  hear?(listener: (news: StoreNews) => void): void;
  execute(command: StoreCommand, answer: (result: StoreResult) => void): void;
  /** Runs a program, all of it or none. It may be made anew if it has to be repeated. */
  atomically<T>(make: () => Program<T>): Promise<T>;
  /** As in KeptStore. */
  takeApplications(applicationIds: readonly number[]): Promise<number>;
  /** The error for people of what `atomically` fails with. */
  errorOf(cause: unknown): KitError;
  close(): void | Promise<void>;
}

/** The store of a driver: what is the same for every database. */
export function createSqlStore(driver: SqlDriver, tables: KnownTables): KeptStore {
  const run = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw driver.errorOf(cause);
    }
  };
  const atomically = <T>(make: () => Program<T>) => run(driver.atomically(make));
  return {
    lasting: driver.lasting,
    ...(driver.lost && { lost: driver.lost }),
    hear: (listener) => driver.hear?.(listener),
    execute: (command, answer) => driver.execute(command, answer),
    close: () => driver.close(),
    restore: () => atomically(() => restored(tables)),
    save: (system) => atomically(() => saveSystem(tables, system)),
    keepList: (list, records) => atomically(() => kept(tables, list, records)),
    keepDoNotCall: () => atomically(() => keepDoNotCall(tables)),
    takeApplications: (applicationIds) => run(driver.takeApplications(applicationIds)),
    empty: () => atomically(() => emptyStore(tables)),
  };
}

function* restored(tables: KnownTables): Program<SavedSystem | undefined> {
  const system = yield* readSystem(tables);
  if (system === undefined) return undefined;
  for (const list of system.configuration.callingLists) yield* keepList(tables, list);
  yield* keepDoNotCall(tables);
  return system;
}

function* kept(tables: KnownTables, list: CallingList, records: readonly CallRecord[]): Program<void> {
  yield* keepList(tables, list);
  yield* insertRecords(tables, tableOf(tables, list.name), records, true);
}
