import type { KeyMismatch } from './case-record.ts';
import { clockText, differenceText } from './times/clock-text.ts';

/** How a key differs from what is expected. */
export type MismatchKind = 'missing' | 'unexpected' | 'type' | 'value';

const typed = /^(.*) \((Int|Float|String|list)(?:, [^()]*)?\)$/s;
const anyType = /\b(?:Int|Float|String|list)\b/;

export function mismatchKind({ expected, actual }: KeyMismatch): MismatchKind {
  if (actual === 'absent') return 'missing';
  if (expected === 'absent' || expected.startsWith('a key that ')) return 'unexpected';
  const type = typed.exec(actual)?.[2];
  const otherType =
    type !== undefined && anyType.test(expected) && !new RegExp(`\\b${type}\\b`).test(expected);
  return otherType ? 'type' : 'value';
}

/** The type that is due and the one that came: `["Int", "String"]`. */
export function typesOf({ expected, actual }: KeyMismatch): readonly [string, string] {
  return [anyType.exec(expected)?.[0] ?? '', typed.exec(actual)?.[2] ?? ''];
}

/** One key in a sentence with both values: `score: 1.5 is a Float; due is Int, String or list`. */
export function mismatchText(mismatch: KeyMismatch): string {
  const { key, expected, actual } = mismatch;
  switch (mismatchKind(mismatch)) {
    case 'missing':
      return `${key} is missing; due is ${expected}`;
    case 'unexpected':
      return expected === 'absent'
        ? `${key} must not be there; it is ${actual}`
        : `${key} is not ${expected}`;
    case 'type': {
      const [, value = actual, type = ''] = typed.exec(actual) ?? [];
      return `${key}: ${value} is ${type === 'Int' ? 'an' : 'a'} ${type}; due is ${expected}`;
    }
    case 'value':
      return `${key} is ${withClock(key, actual)}; due is ${withClock(key, expected)}${later(mismatch)}`;
  }
}

/** A value; if it is a time in seconds, with the clock time: `2114336700 (Int), which is 2036-12-31 11:45:00 UTC`. */
export function withClock(key: string, value: string): string {
  const clock = clockText(key, value);
  return clock === undefined ? value : `${value}, which is ${clock}`;
}

function later({ key, expected, actual }: KeyMismatch): string {
  const difference = differenceText(key, actual, expected);
  return difference === undefined ? '' : `, ${difference}`;
}

/** What is wrong with a message's keys: the first in a sentence, and how many more there are. */
export function mismatchesText(mismatches: readonly KeyMismatch[]): string {
  const [first, ...others] = mismatches;
  if (first === undefined) return 'no key differs';
  const more = others.length === 0 ? '' : ` (and ${others.length} more key${others.length === 1 ? '' : 's'})`;
  return `${mismatchText(first)}${more}`;
}
