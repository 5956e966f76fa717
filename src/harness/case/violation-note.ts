import type { SchemaViolation } from '../../protocol/validate.ts';

/** What a report notes about a message that breaks what no document demands. */
export function violationNote(
  message: string,
  { key, problem, expected, actual, hint }: SchemaViolation,
): string {
  const is = problem === 'unknown' ? 'there' : actual;
  const meant = hint === undefined ? '.' : `; ${hint}`;
  return `${message}: ${key} is ${is}; due is ${expected}${meant}`;
}
