import type { KeyValue, UserData } from '../../protocol/user-data.ts';

/** The value of a key that the message itself has. */
export function valueAt(userData: UserData, key: string): KeyValue | undefined {
  return Object.hasOwn(userData, key) ? userData[key] : undefined;
}

/** A String, or undefined if there is none. A number is converted to its digits (ruling 38). */
export function textAt(userData: UserData, key: string): string | undefined {
  const value = valueAt(userData, key);
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

/**
 * An Int, or undefined if there is none. A String of digits is accepted, because real servers confuse the two (ruling
 * 28).
 */
export function intAt(userData: UserData, key: string): number | undefined {
  const value = valueAt(userData, key);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
}
