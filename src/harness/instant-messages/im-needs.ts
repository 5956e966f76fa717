import { type CaseNeeds, capabilitiesCalled, needsBy, type Unmet } from '../run/case-needs.ts';
import { methodsMissing } from '../run/control-client.ts';

/** What the steps need of an implementation: only where time passes, that it passes at our command. */
export const needsOfIm = needsBy([
  { words: /^(\d+) s pass$/, needs: ([, seconds]): Partial<CaseNeeds> => ({ seconds: Number(seconds) }) },
]);

/** A case in which time passes is not run if the implementation offers no clock; the embedded reference has one. */
export const unmetByIm: Unmet = (needs, offered) => {
  const missing = capabilitiesCalled(needs).filter((method) => offered?.includes(method) === false);
  return missing.length === 0 ? undefined : methodsMissing(missing);
};
