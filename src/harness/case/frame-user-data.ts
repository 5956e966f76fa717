import type { KeyMismatch } from '../../kernel/case-record.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';

/** User data of a frame, as far as it can be read, and what is wrong with the rest. */
export interface ReadUserData {
  readonly userData: UserData;
  /** Values of a kind that user data does not hold, such as a Float. */
  readonly unreadable: readonly KeyMismatch[];
}

type ReadPair = { readonly pair?: readonly [string, KeyValue]; readonly unreadable?: KeyMismatch };

const holds = 'String, Int or list, which is all that user data hold';

/**
 * One value that cannot be read does not hide the others: only if it is known what a message is can its errors be
 * named.
 */
export function readUserData(frame: JsonObject): ReadUserData {
  const json = frame.userData;
  if (json === undefined) return { userData: {}, unreadable: [] };
  const decoded = decodeUserData(json, isJsonObject(json) ? 'object' : 'pairs');
  if ('userData' in decoded) return { userData: decoded.userData, unreadable: [] };
  if (isJsonObject(json)) return together(Object.entries(json).map(([key, value]) => readMember(key, value)));
  if (Array.isArray(json)) return together(json.map(readTypedPair));
  const actual = JSON.stringify(json).slice(0, 80);
  return { userData: {}, unreadable: [{ key: 'userData', expected: 'a list of keys and values', actual }] };
}

/** The keys of a frame's user data that can be read. */
export function userDataOf(frame: JsonObject): UserData {
  return readUserData(frame).userData;
}

/** If a key is repeated, the first one counts (ruling 26). */
function together(read: readonly ReadPair[]): ReadUserData {
  const first = new Map<string, KeyValue>();
  for (const { pair } of read) if (pair && !first.has(pair[0])) first.set(...pair);
  return {
    userData: Object.fromEntries(first),
    unreadable: read.flatMap(({ unreadable }) => unreadable ?? []),
  };
}

function readMember(key: string, value: JsonValue | undefined): ReadPair {
  if (value === undefined) return {};
  return readOne(key, value, decodeUserData(Object.fromEntries([[key, value]]), 'object'));
}

function readTypedPair(json: JsonValue, index: number): ReadPair {
  if (isJsonObject(json) && typeof json.key === 'string')
    return mistyped(json.key, json) ?? readOne(json.key, json.value ?? null, decodeUserData([json], 'pairs'));
  const actual = JSON.stringify(json).slice(0, 80);
  return { unreadable: { key: `userData[${index}]`, expected: 'a pair of key, type and value', actual } };
}

/** A pair whose value would do, had it the type that the pair names: it is kept, for only its type is wrong. */
function mistyped(key: string, { type, value }: JsonObject): ReadPair | undefined {
  const text = typeof value === 'string' && type === 'int';
  if (!text && !(typeof value === 'number' && Number.isSafeInteger(value) && type === 'str'))
    return undefined;
  const actual = `${JSON.stringify(value)}, but its type says ${type}`;
  return {
    pair: [key, value],
    unreadable: { key, expected: 'a value of the type that its pair names', actual },
  };
}

/** A number is kept even if it is not an Int, so that its key is not also called missing. */
function readOne(key: string, value: JsonValue, decoded: ReturnType<typeof decodeUserData>): ReadPair {
  if ('userData' in decoded) {
    const [pair] = Object.entries(decoded.userData);
    return pair ? { pair } : {};
  }
  if (typeof value !== 'number') {
    const actual = value === null || typeof value === 'boolean' ? String(value) : decoded.problem;
    return { unreadable: { key, expected: holds, actual } };
  }
  const actual = Number.isInteger(value) ? `${value}, beyond what an Int holds` : `${value} (Float)`;
  return { pair: [key, value], unreadable: { key, expected: holds, actual } };
}
