import type { KeyValue } from '../../protocol/user-data.ts';

/** What a table's cell expects of a value; `undefined` is a missing key. */
export interface Matcher {
  /** For readers of a failure: `42 (Int)`. */
  readonly description: string;
  matches(value: KeyValue | undefined): boolean;
}

/** A value for the reader, with its type, never blank. */
export function renderValue(value: KeyValue | undefined | null): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'empty (NULL)';
  if (typeof value === 'number') return `${value} (${Number.isInteger(value) ? 'Int' : 'Float'})`;
  if (typeof value === 'string') return `"${value}" (String)`;
  return `${JSON.stringify(value)} (list)`;
}

/** Exactly this value, with its type: an Int is not a String (ruling 28). */
export function exactly(expected: KeyValue | undefined): Matcher {
  return { description: renderValue(expected), matches: (value) => value === expected };
}
