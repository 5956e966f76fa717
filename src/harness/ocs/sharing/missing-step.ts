import { KitError } from '../../../kernel/kit-error.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import type { TestAgent } from '../agents/test-agent.ts';

/** A step needs something that no step before has done; `before` is one that does it. */
export function missingStep(message: string, before: string): KitError {
  return new KitError({ code: 'FEATURE_NOTHING_HAPPENED', message, hint: `Put "${before}" before it.` });
}

/** The last request of an agent, which a step is about. */
export function lastRequestOf({ name, lastRequest }: TestAgent): SentRequest {
  if (lastRequest !== undefined) return lastRequest;
  throw missingStep(`A step is about the last request of ${name}, who has sent none.`, `${name} sends …`);
}
