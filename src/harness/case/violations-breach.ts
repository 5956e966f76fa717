import type { KeyMismatch } from '../../kernel/case-record.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { Breach } from './case-run.ts';

/** A key that is wrong, and what was probably meant. */
interface Violation extends KeyMismatch {
  readonly hint?: string;
}

/** A message with wrong keys: the sentence names the first one with both values; the list has all of them. */
export function violationsBreach(
  expected: string,
  violations: readonly Violation[],
  message: number,
): Breach {
  const keys = violations.map(({ key, expected: due, actual }) => ({ key, expected: due, actual }));
  const hint = violations.find((violation) => violation.hint !== undefined)?.hint;
  return {
    expected,
    actual: mismatchesText(keys),
    keys,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
