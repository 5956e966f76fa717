import type { Verdict } from '../kernel/verdict.ts';
import type { RunResult } from './run-result.ts';

/**
 * What a run's process ends with: 0 all that ran passed, 1 a failure, 3 nothing established, 4 the kit or
 * its set-up failed.
 */
export type ExitCode = 0 | 1 | 3 | 4;

const exitCodes = { none: 3, pass: 0, inconclusive: 3, fail: 1, error: 4 } as const satisfies Record<
  Verdict,
  ExitCode
>;

/** The exit code of a run; 0 needs at least one case that passed and none that did worse. */
export function exitCodeOf({ verdict }: Pick<RunResult, 'verdict'>): ExitCode {
  return exitCodes[verdict];
}
