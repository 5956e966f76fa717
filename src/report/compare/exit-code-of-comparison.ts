import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import type { RunComparison } from './compare-runs.ts';

/** A gate for changes: what the profile of the later run knows does not close it; nor does what was wrong before. */
export function exitCodeOfComparison({ broken, notFollowed, notVerified }: RunComparison): ExitCode {
  if (broken.some(({ known }) => !known)) return exitCodes.failed;
  return [...notFollowed, ...notVerified].some(({ known }) => !known)
    ? exitCodes.inconclusive
    : exitCodes.passed;
}
