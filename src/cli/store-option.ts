import { usageError } from '../kernel/usage-error.ts';
import { type StoreLocation, storeLocation } from '../reference/store-location.ts';

/** The value of --store. */
export function storeOf(text: string): StoreLocation {
  const location = storeLocation(text);
  if (location !== undefined) return location;
  throw usageError(
    'The value of --store names no store.',
    'Give memory, sqlite: and the path of a file, or postgres://user@host:5432/database.',
  );
}
