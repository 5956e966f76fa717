import {
  type CaseNeeds,
  capabilitiesCalled,
  needsBy,
  type StepNeeds,
  type Unmet,
} from '../run/case-needs.ts';
import { methodsMissing } from '../run/control-client.ts';

const always = (needs: Partial<CaseNeeds>) => () => needs;

/** Steps that are about the voice call of an agent. That an agent talks to a customer is not, if nothing follows from it. */
const voiceSteps: readonly StepNeeds[] = [
  { words: /^\w+ talks to a customer$/, needs: always({ capabilities: ['customer'] }) },
  { words: /^the customer hangs up$/, needs: always({ capabilities: ['customer'], parts: ['telephony'] }) },
  { words: /^\w+ talks to the customer$|^\w+ ends the call$/, needs: always({ parts: ['telephony'] }) },
  {
    words: /^the voice call of |'s instant message and voice call /,
    needs: always({ parts: ['telephony'] }),
  },
  {
    words:
      /^\w+ (sends the call to|transfers the call to|transfers a call that|adds the voice DN|is offered the voice DN)/,
    needs: always({ parts: ['telephony', 'escalation'] }),
  },
];

/** What the steps need of an implementation: that time passes at our command, customers, and what the call is used for. */
export const needsOfIm = needsBy([
  { words: /^(\d+) s pass$/, needs: ([, seconds]): Partial<CaseNeeds> => ({ seconds: Number(seconds) }) },
  ...voiceSteps,
]);

/**
 * A case is not run if the implementation does not offer what it calls; the embedded reference offers all. A system without
 * telephony needs no customers: its agents send instant messages without a call.
 */
export const unmetByIm: Unmet = (needs, offered, { supports }) => {
  const called = capabilitiesCalled(needs).filter(
    (method) => method !== 'customer' || supports?.telephony !== false,
  );
  const missing = called.filter((method) => offered?.includes(method) === false);
  return missing.length === 0 ? undefined : methodsMissing(missing);
};
