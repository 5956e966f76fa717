import type { Verdict } from './verdict.ts';

/** What a command ends with, and a script may rely on (docs/qa.md). */
export const exitCodes = {
  /** Everything that ran passed, and something ran. */
  passed: 0,
  /** At least one case failed. */
  failed: 1,
  /** Nothing failed, but a case was inconclusive, or nothing applicable ran. */
  inconclusive: 3,
  /** The harness, the set-up or the environment failed: there is no verdict on the implementation. */
  error: 4,
  /** The command was called wrongly. */
  usage: 64,
  /** Interrupted by SIGINT: 128 and the number of the signal, as shells count. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a run ends with by its verdict; 0 needs at least one case that passed and none that did worse. */
export const exitCodeOfVerdict = {
  none: exitCodes.inconclusive,
  pass: exitCodes.passed,
  inconclusive: exitCodes.inconclusive,
  fail: exitCodes.failed,
  error: exitCodes.error,
} as const satisfies Readonly<Record<Verdict, ExitCode>>;
