import { nearest } from '../kernel/nearest.ts';
import type { KeyUse } from './catalog-entry.ts';
import { contradictions } from './contradictions.ts';
import { type Judge, judges } from './message-judges.ts';
import { type SchemaViolation, violationOf } from './schema-violation.ts';
import { unlistedKeys, wrongCustomValues } from './unlisted-keys.ts';
import type { UserData } from './user-data.ts';
import type { Validator, ValidatorError } from './validators.generated.js';

export type { SchemaViolation } from './schema-violation.ts';

/**
 * How strictly a message is read. `strict`: as the documents print it, with every key listed, and as the rulings
 * complete them. `lenient`: three things are only noted: breaches of what only a ruling demands, unlisted keys, and
 * keys that a delivered record lacks but real systems are known to leave out (ruling 93). Types and ranges from the
 * documents are the same in both. `coercing` is lenient, after Ints and Strings were converted to each other if
 * necessary (`coerceUserData`, ruling 28).
 */
export type Reading = 'strict' | 'lenient' | 'coercing';

const none: readonly never[] = [];

/** Everything that is wrong with a message of the catalog: one violation per key, in the order of its table. */
export function judgeUserData(
  name: string,
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  const judge = judges(name);
  const errors = errorsOf(judge.validator, userData);
  const notes = judge.notes === undefined ? none : errorsOf(judge.notes, userData);
  const contradicted = contradictions(judge, userData);
  const sound = errors.length === 0 && notes.length === 0 && contradicted.size === 0;
  if (sound && !hasForeignKey(judge, userData)) return none;
  const wrong = wrongKeys(judge, userData, errors, contradicted, reading);
  const noted = notedKeys(judge, userData, notes, reading);
  return [
    ...inTableOrder(judge, [...noted, ...wrong]),
    ...wrongCustomValues(judge, userData, reading),
    ...unlistedKeys(judge, userData, reading),
  ];
}

function errorsOf(validator: Validator, userData: UserData): readonly ValidatorError[] {
  return validator(userData) ? none : (validator.errors ?? none);
}

/** Whether a key has to be looked at because the table does not list it. */
function hasForeignKey({ uses, openKeys }: Judge, userData: UserData): boolean {
  if (openKeys) return false;
  for (const key in userData) if (!uses.has(key)) return true;
  return false;
}

function wrongKeys(
  { uses, leniently }: Judge,
  userData: UserData,
  errors: readonly ValidatorError[],
  contradicted: ReadonlyMap<string, string>,
  reading: Reading,
): readonly SchemaViolation[] {
  const wrong = new Set([...errors.map(keyOf), ...contradicted.keys()]);
  const due = [...uses.values()].filter(({ key }) => wrong.has(key));
  return firstOfAlternatives(due, userData).map((use) => {
    const found = violationOf(use, userData[use.key], contradicted.get(use.key) ?? use.expected);
    if (found.problem !== 'missing') return found;
    const spared = reading !== 'strict' && !leniently(use.key);
    return { ...found, ...misspelling(use.key, uses, userData), ...(spared && { onlyNoted: true }) };
  });
}

/** A key that is not in the table and may be a misspelling of the missing one. */
function misspelling(
  missing: string,
  uses: Judge['uses'],
  userData: UserData,
): Pick<SchemaViolation, 'hint'> {
  const strangers = Object.keys(userData).filter((key) => !uses.has(key));
  const meant = nearest(missing, strangers);
  return meant === undefined ? {} : { hint: `${meant} is there: did you mean ${missing}?` };
}

function notedKeys(
  { uses }: Judge,
  userData: UserData,
  notes: readonly ValidatorError[],
  reading: Reading,
): readonly SchemaViolation[] {
  const noted = new Set(notes.map(keyOf));
  return [...uses.values()]
    .filter(({ key }) => noted.has(key))
    .map((use) => ({
      ...violationOf(use, userData[use.key], use.noted ?? use.expected),
      onlyNoted: reading !== 'strict',
    }));
}

/** One violation per key: the last one. */
function inTableOrder({ uses }: Judge, violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  const byKey = new Map(violations.map((violation) => [violation.key, violation]));
  return [...uses.keys()].flatMap((key) => byKey.get(key) ?? []);
}

/** The key that a validator's error is about; empty for an error that sums up others. */
function keyOf({ instancePath, params }: ValidatorError): string {
  return instancePath === '' ? (params.missingProperty ?? '') : instancePath.slice(1);
}

/** If one of several keys must be there, the first one stands for all. */
function firstOfAlternatives(uses: readonly KeyUse[], userData: UserData): readonly KeyUse[] {
  const seen = new Set<string>();
  return uses.filter(({ key, condition }) => {
    if (userData[key] !== undefined || condition === undefined || !condition.startsWith('one of '))
      return true;
    return !seen.has(condition) && seen.add(condition);
  });
}
