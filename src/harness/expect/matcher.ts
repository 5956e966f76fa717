import { nameOfValue } from '../../protocol/named-value.ts';
import type { KeyValue } from '../../protocol/user-data.ts';

/** What a table's cell expects of a value; `undefined` is a missing key. */
export interface Matcher {
  /** For readers of a failure: `42 (Int)`. */
  readonly description: string;
  matches(value: KeyValue | undefined): boolean;
  /** The only value that matches, if there is one. */
  readonly only?: string | number;
}

/** A value for the reader, with its type, never blank. */
export function renderValue(value: KeyValue | undefined | null): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'empty (NULL)';
  if (typeof value === 'number') return `${value} (${Number.isInteger(value) ? 'Int' : 'Float'})`;
  if (typeof value === 'string') return `"${value}" (String)`;
  return `${JSON.stringify(value)} (list)`;
}

/** The same, with the name of a number that has one under this key or in this column: `2 (Int, Retrieved)`. */
export function renderNamed(value: KeyValue | undefined | null, key: string | undefined): string {
  const name = key === undefined ? undefined : nameOfValue(key, value);
  return name === undefined ? renderValue(value) : `${value} (Int, ${name.replaceAll(/ ?\([^)]*\)/g, '')})`;
}

/** Exactly this value, with its type: an Int is not a String (ruling 28). */
export function exactly(expected: KeyValue | undefined, key?: string): Matcher {
  const only = typeof expected === 'string' || typeof expected === 'number' ? { only: expected } : {};
  return { description: renderNamed(expected, key), matches: (value) => value === expected, ...only };
}
