import { type CaseNeeds, needsBy, type Unmet } from '../run/case-needs.ts';

/** What the steps need of an implementation: only where time passes, that it passes at our command. */
export const needsOfIm = needsBy([
  { words: /^(\d+) s pass$/, needs: ([, seconds]): Partial<CaseNeeds> => ({ seconds: Number(seconds) }) },
]);

/** Nothing keeps a case from being run. */
export const unmetByIm: Unmet = () => undefined;
