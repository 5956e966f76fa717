import type { KeyMismatch } from '../../kernel/case-record.ts';
import { isJsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';

/** What a table of a feature expects at a place of an answer or a notification. */
export interface ExpectedValue {
  /** `dn.agentState`. */
  readonly path: string;
  /** As the table writes it. */
  readonly literal: string;
  matches(value: JsonValue | undefined): boolean;
}

/** Rows of a table: a place, and what is expected there. */
export type Rows = readonly (readonly [path: string, literal: string])[];

const kinds: Readonly<Record<string, (value: JsonValue | undefined) => boolean>> = {
  'a text': (value) => typeof value === 'string' && value !== '',
  'a number': (value) => typeof value === 'number',
  'a list': (value) => Array.isArray(value),
  'an object': isJsonObject,
  'a list or an object': (value) => Array.isArray(value) || isJsonObject(value),
  'a list, if there': (value) => value === undefined || Array.isArray(value),
};

/** Kinds of values that are written with JSON after them. */
const kindsWith: readonly (readonly [
  words: RegExp,
  matches: (value: JsonValue | undefined, due: JsonValue) => boolean,
])[] = [
  [/^not (.+)$/, (value, due) => value !== undefined && value !== due],
  [/^one of (.+)$/, (value, due) => Array.isArray(due) && due.some((one) => one === value)],
  [/^containing (.+)$/, (value, due) => Array.isArray(value) && value.some((one) => hasAll(one, due))],
  [/^the pairs (.+)$/, (value, due) => Array.isArray(value) && hasPairs(value, due)],
];

/**
 * Reads a row of a table: JSON, `a text`, `a list`, `with "x"` (a list that has it), `containing {…}` (a list of objects, one
 * with these values), `the pairs {"key": "value"}` (pairs: each key once, null not at all), `not "x"`, `one of […]`, `the DN`.
 */
export function expectedValue(path: string, literal: string, dn: string): ExpectedValue {
  const kind = kinds[literal];
  if (kind !== undefined) return { path, literal, matches: kind };
  for (const [words, matches] of kindsWith) {
    const written = words.exec(literal)?.[1];
    if (written === undefined) continue;
    const due = parsed(written);
    return { path, literal, matches: (value) => matches(value, due) };
  }
  if (literal === 'the DN') return { path, literal: JSON.stringify(dn), matches: (value) => value === dn };
  const item = /^with (.+)$/.exec(literal)?.[1];
  const due = parsed(item ?? literal);
  const isDue = (value: JsonValue | undefined) => JSON.stringify(value) === JSON.stringify(due);
  return {
    path,
    literal,
    matches: (value) => (item === undefined ? isDue(value) : Array.isArray(value) && value.some(isDue)),
  };
}

/** Whether an object has all values of another. */
function hasAll(value: JsonValue, due: JsonValue): boolean {
  return isJsonObject(value) && isJsonObject(due) && Object.keys(due).every((key) => value[key] === due[key]);
}

/** Whether each key is in a list of pairs once, with its value as text; a key that is null is not in it. */
function hasPairs(pairs: readonly JsonValue[], due: JsonValue): boolean {
  const valuesOf = (key: string) => pairs.filter(isJsonObject).filter((pair) => pair.key === key);
  return Object.entries(isJsonObject(due) ? due : {}).every(([key, value]) => {
    const found = valuesOf(key).map((pair) => String(pair.value));
    return value === null ? found.length === 0 : found.length === 1 && found[0] === value;
  });
}

/** Reads the rows of a table. */
export function expectedRows(dn: string, rows: Rows): readonly ExpectedValue[] {
  return rows.map(([path, literal]) => expectedValue(path, literal, dn));
}

/** What is wrong, for a report. */
export function mismatches(
  wrong: readonly ExpectedValue[],
  whole: JsonValue | undefined,
): readonly KeyMismatch[] {
  return wrong.map(({ path, literal }) => {
    const value = valueAt(whole, path);
    return { key: path, expected: literal, actual: value === undefined ? 'nothing' : JSON.stringify(value) };
  });
}

/** The value at a place; nothing if there is no such place. */
export function valueAt(whole: JsonValue | undefined, path: string): JsonValue | undefined {
  return path
    .split('.')
    .reduce<JsonValue | undefined>((value, key) => (isJsonObject(value) ? value[key] : undefined), whole);
}

function parsed(literal: string): JsonValue {
  try {
    return JSON.parse(literal);
  } catch (cause) {
    throw new KitError(
      {
        code: 'FEATURE_LITERAL',
        message: `A table expects ${literal}, which is not JSON, and no kind of value.`,
        hint: `Write JSON, "the DN", or one of ${Object.keys(kinds).join(', ')}.`,
      },
      { cause },
    );
  }
}
