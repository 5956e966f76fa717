import { KitError } from '../../kernel/kit-error.ts';
import { namesOfKey, valueNamed } from '../../protocol/named-value.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { LiteralContext } from './literal-context.ts';
import { exactly, type Matcher } from './matcher.ts';
import { aboutUnixTimeIn, requestedTime, timeLiterals } from './time-literals.ts';

/** A value to be sent; `undefined` leaves the key out. */
type ToValue = (match: RegExpExecArray, context: LiteralContext) => KeyValue | undefined;
/** A literal may name one of the values of this key or column. */
type ToMatcher = (match: RegExpExecArray, context: LiteralContext, key: string | undefined) => Matcher;

/** Literals that stand for one value: may be sent, and matched exactly. */
const valueLiterals: readonly (readonly [RegExp, ToValue])[] = [
  [/^"(.*)"$/, ([, text]) => text ?? ''],
  [/^-?\d+(\.\d+)?$/, ([number]) => Number(number)],
  [/^absent$/, () => undefined],
  [/^\{.*\}$/, ([json]) => JSON.parse(json) as UserData], // The cell holds a nested list in its object form.
  [/^true$|^false$/, ([word]) => (word === 'true' ? 1 : 0)],
  [/^the application id$/, (_, context) => context.applicationId],
  [/^the backup's application id$/, (_, context) => context.backupApplicationId],
  [/^another application id$/, (_, context) => context.applicationId + 1],
  [/^the reference id$/, (_, context) => context.referenceId],
  [/^the handle$/, (_, context) => fromRecord(context.record, 'GSW_RECORD_HANDLE')],
  [
    /^(\w+)'s handle$/,
    ([, actor], context) => fromRecord(context.recordOf(actor ?? ''), 'GSW_RECORD_HANDLE'),
  ],
  [
    /^the handle of (\w+)$/,
    ([, phone], context) => fromRecord(context.recordWith(phone ?? ''), 'GSW_RECORD_HANDLE'),
  ],
  [/^(\w+)'s (\w+)$/, ([, actor, key], context) => fromRecord(context.recordOf(actor ?? ''), key ?? '')],
  [/^an unknown handle$/, () => 987654321],
  [/^the record's (\w+)$/, ([, key], context) => recordIn(context.record)[key ?? '']],
  [/^the first record's (\w+)$/, ([, key], context) => recordIn(context.firstRecord)[key ?? '']],
  [/^the chained record's (\w+)$/, ([, key], context) => recordIn(context.chainedRecord)[key ?? '']],
  [/^the script "(.+)"$/, ([, script], context) => context.scriptId(script ?? '')],
  ...timeLiterals,
];

/** The patterns of a text and of a number as the features write them. */
const writtenValues: ReadonlySet<RegExp> = new Set(valueLiterals.slice(0, 2).map(([pattern]) => pattern));

/** Literals that describe many values: they can only be matched. */
const matcherLiterals: readonly (readonly [RegExp, ToMatcher])[] = [
  [/^the requested time$/, (_, context) => requestedTime(context)],
  [
    /^about the Unix time in (\d+) minutes?$/,
    ([, minutes], context) => aboutUnixTimeIn(Number(minutes), context),
  ],
  [/^any$/, () => ({ description: 'any value', matches: (value) => value !== undefined })],
  [/^any Int$/, () => ({ description: 'any Int', matches: (value) => Number.isInteger(value) })],
  [/^any String$/, () => ({ description: 'any String', matches: (value) => typeof value === 'string' })],
  [/^any text$/, () => ({ description: 'a String that is not empty', matches: isText })],
  [/^empty$/, () => ({ description: 'empty (NULL)', matches: (value) => value === undefined })],
  [
    /^the record's (\w+), where both carry it$/,
    ([, key], context) => alike(recordIn(context.record)[key ?? '']),
  ],
  [/^at least (-?\d+)$/, ([, least]) => atLeast(Number(least))],
  [/^from (\d+) to (\d+)$/, ([, least, most]) => fromTo(Number(least), Number(most))],
  [/^not (.+)$/, ([, literal], context, key) => not(parseMatcher(literal ?? '', context, key))],
  [/^one of (.+)$/, ([, list], context, key) => oneOf(list ?? '', context, key)],
  [/^matching \/(.+)\/$/, ([, pattern]) => matching(pattern ?? '')],
];

/** The value that a cell or a step asks to send; by its name if the key's numbers have names (`Canceled`). */
export function parseValue(literal: string, context: LiteralContext, key?: string): KeyValue | undefined {
  const named = key === undefined ? undefined : valueNamed(key, literal);
  if (named !== undefined) return named;
  for (const [pattern, toValue] of valueLiterals) {
    const match = pattern.exec(literal);
    if (!match) continue;
    const value = toValue(match, context);
    const isWritten = writtenValues.has(pattern) && (typeof value === 'string' || typeof value === 'number');
    return isWritten ? (context.here?.(value, key) ?? value) : value;
  }
  throw unknownLiteral(literal, key);
}

/** The matcher that a cell asks for. */
export function parseMatcher(literal: string, context: LiteralContext, key?: string): Matcher {
  for (const [pattern, toMatcher] of matcherLiterals) {
    const match = pattern.exec(literal);
    if (match) return toMatcher(match, context, key);
  }
  return matcherOfValue(literal, context, key);
}

function matcherOfValue(literal: string, context: LiteralContext, key?: string): Matcher {
  const { here: _, ...asWritten } = context;
  const value = parseValue(literal, asWritten, key);
  const isWritten = typeof value === 'string' || typeof value === 'number';
  return (isWritten && context.known?.(value, key)) || exactly(parseValue(literal, context, key), key);
}

/** Whether a cell can be read for a key or column: a literal of the vocabulary, or the name of one of its values. */
export function isLiteral(cell: string, key: string): boolean {
  const [, negated] = /^not (.+)$/.exec(cell) ?? [];
  if (negated !== undefined) return isLiteral(negated, key);
  const [, list] = /^one of (.+)$/.exec(cell) ?? [];
  if (list !== undefined) return list.split(/\s*,\s*/).every((one) => isLiteral(one, key));
  const literals = [...valueLiterals, ...matcherLiterals];
  return valueNamed(key, cell) !== undefined || literals.some(([pattern]) => pattern.test(cell));
}

function fromRecord(record: UserData | undefined, key: string): KeyValue {
  const value = record?.[key];
  if (value !== undefined) return value;
  throw noRecord(key);
}

/** A record on a desktop, whose keys may be absent. */
function recordIn(record: UserData | undefined): UserData {
  if (record !== undefined) return record;
  throw noRecord('a key');
}

function noRecord(key: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `The case needs ${key} of a record, but no record was given.`,
  });
}

function isText(value: KeyValue | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

function atLeast(least: number): Matcher {
  return {
    description: `an Int of at least ${least}`,
    matches: (value) => typeof value === 'number' && Number.isInteger(value) && value >= least,
  };
}

function fromTo(least: number, most: number): Matcher {
  return {
    description: `an Int from ${least} to ${most}`,
    matches: (value) => typeof value === 'number' && atLeast(least).matches(value) && value <= most,
  };
}

/** Whatever may be absent on either side can only be compared if it is there on both. */
function alike(expected: KeyValue | undefined): Matcher {
  const same = exactly(expected);
  return {
    description: `absent or ${same.description}`,
    matches: (value) => value === undefined || expected === undefined || same.matches(value),
  };
}

function not(matcher: Matcher): Matcher {
  return { description: `not ${matcher.description}`, matches: (value) => !matcher.matches(value) };
}

function oneOf(list: string, context: LiteralContext, key: string | undefined): Matcher {
  const matchers = list.split(/\s*,\s*/).map((literal) => parseMatcher(literal, context, key));
  return {
    description: `one of ${matchers.map(({ description }) => description).join(', ')}`,
    matches: (value) => matchers.some((matcher) => matcher.matches(value)),
  };
}

function matching(pattern: string): Matcher {
  const expression = new RegExp(pattern);
  return {
    description: `a String matching /${pattern}/`,
    matches: (value) => typeof value === 'string' && expression.test(value),
  };
}

function unknownLiteral(literal: string, key: string | undefined): KitError {
  const names = key === undefined ? undefined : namesOfKey(key);
  return new KitError({
    code: 'FEATURE_LITERAL',
    message: `"${literal}" is not a literal of the step vocabulary${names ? `, nor a value of ${key}` : ''}.`,
    hint:
      names === undefined
        ? 'docs/contributor.md lists them: "text", 42, any Int, absent, the handle …'
        : `Its values are ${names.join(', ')}.`,
  });
}
