import { isJsonObject, type JsonValue } from '../../kernel/json.ts';

/** A key and its value for readers: with the type, and never blank. */
export interface KeyText {
  readonly key: string;
  readonly value: string;
}

/**
 * A value with its type as Genesys names it: `12 (Int)`, `"x" (String)`, `true (Boolean)`; `nothing` for an absent
 * value.
 */
export function valueText(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `${JSON.stringify(value)} (String)`;
  if (typeof value === 'number') return `${value} (${Number.isInteger(value) ? 'Int' : 'Number'})`;
  if (typeof value === 'boolean') return `${value} (Boolean)`;
  if (value === null) return 'null';
  return JSON.stringify(value);
}

/** A key with its value, one line each; nested keys follow, indented. */
export function nested(key: string, value: JsonValue, indent: string): KeyText[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject)) {
    return value.flatMap((item, index) => nested(`${key}[${index}]`, item, indent));
  }
  if (!isJsonObject(value) || Object.keys(value).length === 0)
    return [{ key: indent + key, value: valueText(value) }];
  const inner = Object.entries(value).flatMap(([name, item]) => nested(name, item ?? null, `${indent}  `));
  return [{ key: indent + key, value: '' }, ...inner];
}
