import { type ExitCode, exitCodeOfVerdict, exitCodes } from '../../kernel/exit-codes.ts';
import type { RunResult } from '../run-result.ts';

/**
 * Exit code of a run: the worst result that the profile did not predict. A statement in the profile that is no longer
 * true fails a run that proved anything.
 */
export function exitCodeOfRun({ unexpected, stale }: Pick<RunResult, 'unexpected' | 'stale'>): ExitCode {
  const code = exitCodeOfVerdict[unexpected];
  return stale.length > 0 && code !== exitCodes.error ? exitCodes.failed : code;
}
