import type { SchemaViolation } from '../../protocol/validate.ts';

/** What a report notes of a message where no document demands what it breaks. */
export function violationNote(
  message: string,
  { key, problem, expected, actual, hint }: SchemaViolation,
): string {
  const is = problem === 'unknown' ? 'there' : actual;
  const meant = hint === undefined ? '.' : `; ${hint}`;
  return `${message}: ${key} is ${is}; due is ${expected}${meant}`;
}
