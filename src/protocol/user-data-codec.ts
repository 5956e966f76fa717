import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import type { KeyValue, UserData } from './user-data.ts';

/** How JSON writes a key-value list: an object, or an array of typed pairs that keeps order and repeated keys. */
export type UserDataForm = 'object' | 'pairs';

/** User data that was read, or one sentence that says why it could not be. */
export type DecodedUserData = { readonly userData: UserData } | { readonly problem: string };

/** Lists within lists, beyond which user data is refused. */
export const maximumNesting = 16;

type DecodedValue = { readonly value: KeyValue } | { readonly problem: string };

/**
 * Reads user data from JSON: an Int is a whole number that JavaScript holds exactly, a String a string, a list is
 * nested. Anything else is a problem that names the key. Of repeated keys the first counts (ruling 26); an object's were
 * already one when it was parsed.
 */
export function decodeUserData(json: JsonValue, form: UserDataForm): DecodedUserData {
  const decoded = form === 'object' ? decodeObject(json, 'userData', 1) : decodePairs(json, 'userData', 1);
  // A list's value is a list.
  return 'problem' in decoded ? decoded : { userData: decoded.value as UserData };
}

/** Writes user data as JSON. */
export function encodeUserData(userData: UserData, form: UserDataForm): JsonValue {
  return form === 'object' ? userData : encodePairs(userData);
}

function decodeObject(json: JsonValue | undefined, path: string, depth: number): DecodedValue {
  if (!isJsonObject(json)) return { problem: `${path} is ${describe(json)}, not a list of keys and values.` };
  if (depth > maximumNesting) return tooDeep(path);
  for (const key of Object.keys(json)) {
    const value = json[key];
    if (typeof value === 'string' || Number.isSafeInteger(value)) continue;
    const decoded = decodeObjectValue(value, `${path}.${key}`, depth);
    if ('problem' in decoded) return decoded;
  }
  // Every value was just found to be an Int, a String or a list of such.
  return { value: json as UserData };
}

function decodeObjectValue(value: JsonValue | undefined, path: string, depth: number): DecodedValue {
  if (isJsonObject(value)) return decodeObject(value, path, depth + 1);
  return { problem: `${path} is ${describe(value)}, not an Int, a String or a list.` };
}

function decodePairs(json: JsonValue | undefined, path: string, depth: number): DecodedValue {
  if (!Array.isArray(json)) return { problem: `${path} is ${describe(json)}, not an array of pairs.` };
  if (depth > maximumNesting) return tooDeep(path);
  const values = new Map<string, KeyValue>();
  for (const [index, pair] of json.entries()) {
    if (!isJsonObject(pair) || typeof pair.key !== 'string') {
      return { problem: `${path}[${index}] is not a pair {key, type, value} with a key that is text.` };
    }
    const decoded = decodePairValue(pair, `${path}.${pair.key}`, depth);
    if ('problem' in decoded) return decoded;
    if (!values.has(pair.key)) values.set(pair.key, decoded.value);
  }
  // Defines each key as the object's own, `__proto__` too.
  return { value: Object.fromEntries(values) };
}

function decodePairValue({ type, value }: JsonObject, path: string, depth: number): DecodedValue {
  switch (type) {
    case 'str':
      return typeof value === 'string' ? { value } : wrong(path, value, 'str');
    case 'int':
      return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : wrong(path, value, 'int');
    case 'kvlist':
      return decodePairs(value, path, depth + 1);
    default:
      return { problem: `${path} has the type ${describe(type)}, not str, int or kvlist.` };
  }
}

function encodePairs(userData: UserData): readonly JsonValue[] {
  return Object.entries(userData).map(([key, value]) => {
    if (typeof value === 'number') return { key, type: 'int', value };
    if (typeof value === 'string') return { key, type: 'str', value };
    return { key, type: 'kvlist', value: encodePairs(value) };
  });
}

function wrong(path: string, value: JsonValue | undefined, type: string): DecodedValue {
  return { problem: `${path} is ${describe(value)}, but its type says ${type}.` };
}

function tooDeep(path: string): DecodedValue {
  return { problem: `${path} is nested deeper than ${maximumNesting} lists.` };
}

function describe(value: JsonValue | undefined): string {
  if (value === undefined) return 'absent';
  if (Array.isArray(value)) return 'an array';
  if (isJsonObject(value)) return 'an object';
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    return `${value}, beyond what is exact,`;
  return JSON.stringify(value).slice(0, 80);
}
