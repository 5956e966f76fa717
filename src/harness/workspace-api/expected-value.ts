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

const kinds: Readonly<Record<string, (value: JsonValue | undefined) => boolean>> = {
  'a text': (value) => typeof value === 'string' && value !== '',
  'a number': (value) => typeof value === 'number',
  'a list': (value) => Array.isArray(value),
  'an object': isJsonObject,
  'a list or an object': (value) => Array.isArray(value) || isJsonObject(value),
  'not 0 or 1': (value) => typeof value === 'number' && value !== 0 && value !== 1,
};

/** Reads a row of a table: JSON, `a text`, `a list`, `with "x"` (a list that has it), `the DN`. */
export function expectedValue(path: string, literal: string, dn: string): ExpectedValue {
  const kind = kinds[literal];
  if (kind !== undefined) return { path, literal, matches: kind };
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
