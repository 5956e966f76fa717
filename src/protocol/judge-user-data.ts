import { keyCatalogue } from './catalogue.generated.js';
import type { KeyUse } from './catalogue-entry.ts';
import { type Judge, judges } from './message-judges.ts';
import type { KeyValue, UserData } from './user-data.ts';
import type { ValidatorError } from './validators.generated.js';
import { typeOfValue, valueText } from './value-text.ts';

/**
 * How closely a message is read. `strict`: as the documents print it, every key listed. `lenient`: a key that the
 * message does not list is only noted, and a record on its way out needs no more keys than are seen on live wires
 * (ruling 93). Types and ranges are the same in both.
 */
export type Reading = 'strict' | 'lenient';

/** One thing that is wrong with one key. Values are printed with their type. */
export interface SchemaViolation {
  readonly key: string;
  readonly problem: 'missing' | 'type' | 'value' | 'unknown';
  readonly expected: string;
  readonly actual: string;
  /** True in the lenient reading for a key that the message does not list: worth a note, and not wrong. */
  readonly onlyNoted: boolean;
  /** The error code by which OCS refuses a request for this; absent where it takes no notice of it. */
  readonly refusal?: number;
}

const none: readonly SchemaViolation[] = [];

/** Everything that is wrong with a message of the catalogue: one violation a key, in the order of its table. */
export function judgeUserData(
  name: string,
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  const judge = judges(name);
  const valid = judge.validator(userData);
  const errors = valid ? undefined : judge.validator.errors;
  if (valid && isInOrder(judge, userData) && !hasUnlistedKey(judge, userData)) return none;
  return [...wrongKeys(judge, userData, errors ?? [], reading), ...unlistedKeys(judge, userData, reading)];
}

function isInOrder({ ordered }: Judge, userData: UserData): boolean {
  for (const [smaller, greater] of ordered)
    if (isReversed(userData[smaller], userData[greater])) return false;
  return true;
}

/** Whether two Ints of which the second must be greater are not so. */
function isReversed(smaller: KeyValue | undefined, greater: KeyValue | undefined): boolean {
  return typeof smaller === 'number' && typeof greater === 'number' && greater <= smaller;
}

function hasUnlistedKey(judge: Judge, userData: UserData): boolean {
  for (const key in userData) if (!isListed(judge, key)) return true;
  return false;
}

function isListed({ uses, customFields, openKeys }: Judge, key: string): boolean {
  return uses.has(key) || openKeys || (customFields && !key.startsWith('GSW_'));
}

function wrongKeys(
  judge: Judge,
  userData: UserData,
  errors: readonly ValidatorError[],
  reading: Reading,
): readonly SchemaViolation[] {
  const wrong = new Set(errors.map(keyOf));
  for (const [smaller, greater] of judge.ordered) {
    if (isReversed(userData[smaller], userData[greater])) wrong.add(greater);
  }
  const uses = [...judge.uses.values()].filter(({ key }) => wrong.has(key));
  return firstOfAlternatives(uses, userData)
    .map((use) => violation(use, userData[use.key]))
    .filter(({ key, problem }) => problem !== 'missing' || reading === 'strict' || judge.leniently(key));
}

/** The key that a validator's error is about; empty for one that sums up others. */
function keyOf({ instancePath, params }: ValidatorError): string {
  return instancePath === '' ? (params.missingProperty ?? '') : instancePath.slice(1);
}

/** Of keys of which one must be there, the first stands for all. */
function firstOfAlternatives(uses: readonly KeyUse[], userData: UserData): readonly KeyUse[] {
  const seen = new Set<string>();
  return uses.filter(({ key, condition }) => {
    if (userData[key] !== undefined || condition === undefined || !condition.startsWith('one of '))
      return true;
    return !seen.has(condition) && seen.add(condition);
  });
}

function violation(use: KeyUse, value: KeyValue | undefined): SchemaViolation {
  const entry = keyCatalogue[use.definition];
  const names = entry?.names;
  if (value === undefined) {
    const expected = use.condition === undefined ? use.expected : `${use.expected}; ${use.condition}`;
    return { key: use.key, problem: 'missing', expected, actual: 'absent', onlyNoted: false, refusal: 102 };
  }
  const type = typeOfValue(value);
  const problem = entry?.types.some((allowed) => allowed === type) ? 'value' : 'type';
  const refusedWith = entry?.refusedWith ?? 103;
  const refusal = problem === 'type' && refusedWith !== 'nothing' ? 103 : refusedWith;
  return {
    key: use.key,
    problem,
    expected: use.expected,
    actual: valueText(value, names),
    onlyNoted: false,
    ...(refusal !== 'nothing' && { refusal }),
  };
}

function unlistedKeys(judge: Judge, userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return Object.keys(userData)
    .filter((key) => !isListed(judge, key))
    .map((key) => ({
      key,
      problem: 'unknown',
      expected: `a key that ${judge.name} lists`,
      actual: valueText(userData[key]),
      onlyNoted: reading === 'lenient',
    }));
}
