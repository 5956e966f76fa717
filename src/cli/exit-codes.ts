/** What a script may rely on (docs/qa.md). */
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
} as const;
