import type { KeptStore, OnTrouble } from './kept-store.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';

/** Where calling lists are kept: in memory, in a SQLite file, or in a PostgreSQL database. */
export type StoreLocation = 'memory' | `sqlite:${string}` | `${'postgres' | 'postgresql'}://${string}`;

/** The location in a text, if it is one. */
export function storeLocation(text: string): StoreLocation | undefined {
  return isStoreLocation(text) ? text : undefined;
}

function isStoreLocation(text: string): text is StoreLocation {
  return /^(memory|sqlite:.+|postgres(ql)?:\/\/.*)$/.test(text);
}

/** What only one of the databases has: PostgreSQL its lease, in milliseconds, and who is told when it fails by itself. */
export interface StoreOptions {
  readonly lease?: number | undefined;
  readonly onTrouble?: OnTrouble | undefined;
  /** SQLite: false if what is lost with the power can be made again. */
  readonly durable?: boolean;
}

/** Opens a store. Fails with a KitError of the database. */
export async function openStore(
  location: StoreLocation,
  { lease, onTrouble, durable = true }: StoreOptions = {},
): Promise<KeptStore> {
  if (location.startsWith('postgres')) {
    // Loaded on demand, because most references keep their lists in memory.
    const { createPostgresStore } = await import('./postgres/postgres-store.ts');
    return createPostgresStore({
      url: location,
      ...(lease !== undefined && { lease }),
      ...(onTrouble !== undefined && { onTrouble }),
    });
  }
  const file = location === 'memory' ? ':memory:' : location.slice('sqlite:'.length);
  return createSqliteStore({ file, durable });
}
