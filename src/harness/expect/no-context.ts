import type { LiteralContext } from './literals.ts';

/** Nothing has happened that a literal could refer to. */
export const noContext: LiteralContext = {
  applicationId: 0,
  now: 0,
  referenceId: undefined,
  record: undefined,
  recordOf: () => undefined,
  recordWith: () => undefined,
  scriptId: () => 0,
};
