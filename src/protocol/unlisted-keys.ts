import { nearest } from '../kernel/nearest.ts';
import type { Reading } from './judge-user-data.ts';
import type { Judge } from './message-judges.ts';
import type { SchemaViolation } from './schema-violation.ts';
import type { UserData } from './user-data.ts';
import { typeOfValue, valueText } from './value-text.ts';

function isListed({ uses, customFields, openKeys }: Judge, key: string): boolean {
  return uses.has(key) || openKeys || (customFields && isCustom(key));
}

function isCustom(key: string): boolean {
  return !key.startsWith('GSW_');
}

/**
 * Keys that a message does not list. One without the reserved prefix, and one that a document prints in this message,
 * misspelled, are only noted even in the strict reading (ruling 18).
 */
export function unlistedKeys(judge: Judge, userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return Object.keys(userData)
    .filter((key) => !isListed(judge, key))
    .map((key) => {
      const spelled = [...judge.uses.values()].find((use) => letters(use.key) === letters(key));
      const absent = [...judge.uses.keys()].filter((listed) => userData[listed] === undefined);
      const meant = spelled?.key ?? nearest(key, absent);
      return {
        key,
        problem: 'unknown',
        expected: `a key that ${judge.name} lists`,
        actual: valueText(userData[key]),
        onlyNoted: reading !== 'strict' || isCustom(key) || spelled?.printedAs === key,
        ...(meant !== undefined && { hint: `did you mean ${meant}?` }),
      };
    });
}

/** What two spellings of a key have in common, whatever case, blanks and underscores they have (rulings 17 and 18). */
function letters(key: string): string {
  return key.replaceAll(/[\s_]/g, '').toLowerCase();
}

/**
 * Custom fields come as Int or String (001, Custom Data Formats). Of what a desktop sends the documents say only that it
 * should be so.
 */
export function wrongCustomValues(
  { customFields, openKeys, uses, isRequest }: Judge,
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  if (!customFields || openKeys) return [];
  return Object.entries(userData)
    .filter(([key, value]) => isCustom(key) && !uses.has(key) && !isPlain(typeOfValue(value)))
    .map(([key, value]) => ({
      key,
      problem: 'type',
      expected: 'Int or String, as a custom field is sent',
      actual: valueText(value),
      onlyNoted: isRequest && reading !== 'strict',
    }));
}

function isPlain(type: ReturnType<typeof typeOfValue>): boolean {
  return type === 'Int' || type === 'String';
}
