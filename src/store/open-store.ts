import type { KeptStore } from './kept-store.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';

/** Where calling lists are kept: in memory, or in a SQLite file. */
export type StoreLocation = 'memory' | `sqlite:${string}`;

/** Opens a store. Fails with a KitError of the database. */
export async function openStore(location: StoreLocation): Promise<KeptStore> {
  return createSqliteStore({ file: location === 'memory' ? ':memory:' : location.slice('sqlite:'.length) });
}
