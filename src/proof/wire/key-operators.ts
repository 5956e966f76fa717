import { keyCatalog } from '../../protocol/catalog.generated.js';
import { judges } from '../../protocol/message-judges.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { without } from '../operators/ocs/faulty-ocs.ts';
import { otherValue } from './other-value.ts';

/** Changes one key of a message; nothing if it cannot be changed in this way. */
export type KeyOperator = (message: string, userData: UserData, key: string) => UserData | undefined;

/** The operators on each key of each message. */
export const keyOperators = {
  missing: (_, userData, key) => (Object.hasOwn(userData, key) ? without(userData, key) : undefined),
  /** Also for a key that the message may have but the reference leaves out. */
  'wrong-type': (message, userData, key) => ({ ...userData, [key]: wrongType(message, userData[key], key) }),
  'other-value': (message, userData, key) => {
    const other = otherValue(message, userData, key);
    return other === undefined ? undefined : { ...userData, [key]: other };
  },
} as const satisfies Readonly<Record<string, KeyOperator>>;

/** An Int as a String, a String as an Int, and a list if both are allowed. */
function wrongType(message: string, value: KeyValue | undefined, key: string): KeyValue {
  const types = keyCatalog[judges(message).uses.get(key)?.definition ?? key]?.types ?? ['Int', 'String'];
  if (types.length > 1) return { value: value ?? 7 };
  if (types[0] === 'String') return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 7;
  return value === undefined || typeof value === 'object' ? 'seven' : String(value);
}
