import { answersTo, isRequestName } from '../../protocol/message-names.generated.ts';
import type { Breach } from './case-run.ts';

/** What a breach says if a message was due and nothing came: the same defect, no matter which rule waited for it. */
export function doesNotCome(awaited: string): Pick<Breach, 'awaited' | 'defect'> {
  return { awaited, defect: `${awaited} does not come` };
}

/** What a breach says if a request gets no answer at all. */
export function noAnswerTo(request: string | undefined): Pick<Breach, 'awaited' | 'defect'> {
  const awaited = answerDueTo(request);
  return awaited === undefined ? {} : doesNotCome(awaited);
}

/** The message that a request should bring if all is well. */
export function answerDueTo(request: string | undefined): string | undefined {
  return isRequestName(request) ? answersTo[request][0] : undefined;
}
