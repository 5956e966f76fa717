import type { KeyValue } from './user-data.ts';

/** A value's type in the protocol's words. */
export function typeOfValue(value: KeyValue): 'Int' | 'Float' | 'String' | 'list' {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Int' : 'Float';
  return typeof value === 'string' ? 'String' : 'list';
}

/** A value as reports print it, with its type and, where it has one, its name: `"12" (String)`, `28 (Int, Unknown Call Result)`. */
export function valueText(value: KeyValue | undefined, names: Readonly<Record<string, string>> = {}): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return `${JSON.stringify(value)} (String)`;
  if (typeof value === 'object') return `${JSON.stringify(value)} (list)`;
  const name = Object.hasOwn(names, value) ? names[value] : undefined;
  return name === undefined ? `${value} (${typeOfValue(value)})` : `${value} (Int, ${name})`;
}
