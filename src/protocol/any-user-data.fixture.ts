import fc from 'fast-check';
import type { KeyValue, UserData } from './user-data.ts';

const key = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('GSW_PHONE', 'GSW_RECORD_HANDLE', 'GSW_CALL_RESULT', 'customer_name'),
  },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', "it's", 'a\tb', ''),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom("'", '\\u0041', '\\', 'a\r\nb', '\u2028'),
);

// JSON has no negative zero.
const whole = fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value));

/** Any user data that a link can carry, for property tests. */
export const anyUserData: fc.Arbitrary<UserData> = fc.letrec<{ list: UserData; value: KeyValue }>((tie) => ({
  list: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  value: fc.oneof({ maxDepth: 3, depthIdentifier: 'list' }, text, whole, tie('list')),
})).list;
