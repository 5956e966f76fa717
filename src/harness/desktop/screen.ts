import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { LiteralContext } from '../expect/literal-context.ts';
import { parseMatcher, parseValue } from '../expect/literals.ts';
import { renderValue } from '../expect/matcher.ts';

/** One row of what an agent should see: the place on the screen, and the value. */
export interface ScreenRow {
  /** `records[5550101].state`, `campaigns[Spring].mode`, `records.count`. */
  readonly path: string;
  /** What is expected there, as the table writes it; a handle by its number. */
  readonly literal: string;
  /** For readers of a failure. */
  readonly expected: string;
  matches(value: JsonValue | undefined): boolean;
}

/** A path names an item by one of these keys. */
const naming = ['name', 'handle', 'phone', 'group'] as const;

/** Reads a row of a table: the path, and a literal, `true`, `false`, `not false` or `nothing`. */
export function screenRow(path: string, literal: string, context: LiteralContext): ScreenRow {
  const place = path.replaceAll(
    /\[(the handle)\]/g,
    (_, handle) => `[${String(parseValue(handle, context))}]`,
  );
  if (literal === 'true' || literal === 'false') {
    return { path: place, literal, expected: literal, matches: (value) => value === (literal === 'true') };
  }
  // Something that may be missing, but is not false if it is there.
  if (literal === 'not false')
    return { path: place, literal, expected: 'true, or nothing', matches: (value) => value !== false };
  if (literal === 'nothing') {
    const nothing = (value: JsonValue | undefined) => value === undefined || value === null;
    return { path: place, literal, expected: 'nothing', matches: nothing };
  }
  const matcher = parseMatcher(literal, context);
  return {
    path: place,
    literal: literal === 'the handle' ? String(parseValue(literal, context)) : literal,
    expected: matcher.description,
    matches: (value) => matcher.matches(comparable(value)),
  };
}

/** The value at a place on the screen; nothing if there is no such place. */
export function lookAt(screen: JsonValue, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = screen;
  for (const [, key, selector] of path.matchAll(/([^.[\]]+)(?:\[([^\]]+)\])?(?:\.|$)/g)) {
    if (key === undefined) throw badPath(path);
    value = key === 'count' && Array.isArray(value) ? value.length : member(value, key);
    if (selector !== undefined) value = selected(value, selector);
  }
  return value;
}

/** A value of the screen as a failure shows it. */
export function renderScreenValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (isJsonObject(value)) return `on the screen${namesOf(value)}`; // The transcript has all of it.
  return typeof value === 'boolean' ? String(value) : renderValue(comparable(value));
}

/** What an item of a list is called: ` (handle 1, phone 5550101)`. */
function namesOf(item: JsonObject): string {
  const names = naming.filter((key) => item[key] !== undefined).map((key) => `${key} ${item[key]}`);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

/** Numbers, texts and objects are compared as user data is; a truth value is not one of them. */
function comparable(value: JsonValue | undefined): KeyValue | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return isJsonObject(value) || Array.isArray(value) ? JSON.stringify(value) : undefined;
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) ? value[key] : undefined;
}

function selected(value: JsonValue | undefined, selector: string): JsonValue | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.find((item: JsonValue) =>
    isJsonObject(item)
      ? naming.some((key) => item[key] !== undefined && String(item[key]) === selector)
      : item === selector,
  );
}

function badPath(path: string): KitError {
  return new KitError({
    code: 'FEATURE_SCREEN_PATH',
    message: `"${path}" is not a place on a screen.`,
    hint: 'Write names with periods between them, and [which one] after a list: records[5550101].state',
  });
}
