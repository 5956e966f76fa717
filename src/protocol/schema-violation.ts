import { keyCatalog } from './catalog.generated.js';
import type { KeyEntry, KeyUse } from './catalog-entry.ts';
import type { KeyValue } from './user-data.ts';
import { typeOfValue, valueText } from './value-text.ts';

/** One thing that is wrong with one key. Values are printed with their type. */
export interface SchemaViolation {
  readonly key: string;
  readonly problem: 'missing' | 'type' | 'value' | 'unknown';
  readonly expected: string;
  readonly actual: string;
  /** True for what no document demands, and for keys that the lenient readings spare: worth a note, and not wrong. */
  readonly onlyNoted: boolean;
  /** The error code by which OCS refuses a request for this; absent if it ignores it. */
  readonly refusal?: number;
  /** What was probably meant: a key that is there and not listed, or one that is listed. */
  readonly hint?: string;
}

/** What is wrong with a key that is absent, or has a value that it must not have. */
export function violationOf(
  { key, definition, condition }: KeyUse,
  value: KeyValue | undefined,
  expected: string,
): SchemaViolation {
  const entry = keyCatalog[definition];
  const found = { key, actual: valueText(value, entry?.names), onlyNoted: false };
  if (value === undefined || entry?.absentAs?.includes(value)) {
    const due = condition === undefined ? expected : `${expected}; ${condition}`;
    return { ...found, problem: 'missing', expected: due, refusal: 102 };
  }
  const problem = entry?.types.some((allowed) => allowed === typeOfValue(value)) ? 'value' : 'type';
  const refusal = refusalOf(entry, problem, value);
  return { ...found, problem, expected, ...(refusal !== 'nothing' && { refusal }) };
}

/** A wrong type, and an empty text, are no wrong date (rulings 31 and 183). */
function refusalOf(entry: KeyEntry | undefined, problem: 'type' | 'value', value: KeyValue) {
  const refusedWith = entry?.refusedWith ?? 103;
  const unread = problem === 'type' || value === '';
  return unread && refusedWith !== 'nothing' ? 103 : refusedWith;
}
