import type { Verdict } from './verdict.ts';

/** Exit codes of commands, which scripts may rely on (docs/qa.md). */
export const exitCodes = {
  /** At least one case ran, and all that ran passed. */
  passed: 0,
  /** At least one case failed. */
  failed: 1,
  /** Nothing failed, but a case was inconclusive, or nothing applicable ran. */
  inconclusive: 3,
  /** The harness, the set-up or the environment failed: there is no verdict on the implementation. */
  error: 4,
  /** The command was called wrongly. */
  usage: 64,
  /** Interrupted by SIGINT: 128 plus the number of the signal, as in shells. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Exit code of a run by its verdict; 0 requires at least one case that passed and none with a worse verdict. */
export const exitCodeOfVerdict = {
  none: exitCodes.inconclusive,
  pass: exitCodes.passed,
  inconclusive: exitCodes.inconclusive,
  fail: exitCodes.failed,
  error: exitCodes.error,
} as const satisfies Readonly<Record<Verdict, ExitCode>>;
