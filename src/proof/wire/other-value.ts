import { messageCatalog } from '../../protocol/catalog.generated.js';
import {
  callbackTypes,
  campaignModes,
  chainAttributes,
  mediaTypes,
  treatments,
} from '../../protocol/enumerations.generated.ts';
import { judgeUserData } from '../../protocol/judge-user-data.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';

/** Another value of a key that the message also allows; nothing if the message allows only this one. */
export function otherValue(message: string, userData: UserData, key: string): KeyValue | undefined {
  const value = userData[key];
  if (value === undefined || typeof value === 'object') return undefined;
  const near = typeof value === 'number' ? otherNumbers(value) : otherTexts(value);
  const candidates = [...near, ...examplesOf(key)];
  const wrongNow = judgeUserData(message, userData, 'strict').length;
  return candidates.find((candidate) => {
    if (candidate === value || typeof candidate !== typeof value) return false;
    return judgeUserData(message, { ...userData, [key]: candidate }, 'strict').length <= wrongNow;
  });
}

const otherNumbers = (value: number): readonly number[] => [value + 1, value - 1, value + 3600, value - 3600];

/** A text with another last digit, for numbers, dates and times; a longer one; one of a few. */
function otherTexts(value: string): readonly string[] {
  const digit = /\d(?=\D*$)/;
  return [
    ...(digit.test(value) ? [value.replace(digit, (last) => String((Number(last) + 1) % 10))] : []),
    `${value}x`,
    ...wordsOfKeys,
  ];
}

/** The words that the schemas allow for keys. */
const wordsOfKeys = [...chainAttributes, ...callbackTypes, ...campaignModes, ...mediaTypes, ...treatments];

const examples = new Map<string, readonly KeyValue[]>();

/** The values of a key in the examples of all messages. */
function examplesOf(key: string): readonly KeyValue[] {
  const known = examples.get(key);
  if (known !== undefined) return known;
  const values = Object.values(messageCatalog).flatMap(({ example }) =>
    // An example is user data: the generator checks it against its schema.
    Object.hasOwn(example, key) ? [(example as UserData)[key] ?? ''] : [],
  );
  examples.set(key, values);
  return values;
}
