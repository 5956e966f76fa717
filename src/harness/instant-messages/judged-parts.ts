import { readStep } from '../../corpus/read-step.ts';
import type { Sut } from '../../instant-messages/sut.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import { outcomesIn } from '../case/outcomes-in.ts';

/** The part of a system that is under test alone, beside the kit's own. */
export type JudgedPart = Exclude<Sut, 'whole'>;

type Part = JudgedPart | 'SIP Server';

/** Outcomes that not every part can bring about, each with the one that can; of any other outcome, each can be the cause. */
const doneBy: readonly (readonly [RegExp, Part])[] = [
  // What a presence means, and who may still answer a preview.
  [/^the emulated agent of |^the reason why /, 'connector'],
  [/^\w+ is told that the answer is refused/, 'connector'],
  // Who takes the call is named to the agent when the instant message is routed.
  [/^\w+ is offered the voice DN/, 'strategy'],
  // Texts, connection ids, and refusals of what desktops ask for.
  [/^\w+ reads |^the instant message of \w+ has ended/, 'SIP Server'],
  [/^the last request of |^their request is refused|connection ids of their own$/, 'SIP Server'],
  [/^the call has not come to the routing point|^the call of \w+ has ended/, 'SIP Server'],
];

/** Outcomes of the voice call: SIP Server's alone, unless the call has been to the routing point. */
const ofVoiceCall =
  /^\w+ talks to the customer|^\w+ is no longer in the call|^the voice call of |^\w+ has the call again|^(the|no) call rings at/;
const toRoutingPoint = /^\w+ sends the call to the routing point/;

/** Why a case is not run if one part is under test, and only others, which are the kit's, could break it. */
export function unmetByPart(underTest: JudgedPart, steps: readonly string[]): NotRun | undefined {
  const isRouted = steps.some((step) => toRoutingPoint.test(readStep(step).text));
  const causes = outcomesIn(steps).map(
    (outcome) =>
      doneBy.find(([words]) => words.test(outcome))?.[1] ??
      (ofVoiceCall.test(outcome) && !isRouted ? 'SIP Server' : 'any'),
  );
  if (causes.length === 0 || causes.includes('any') || causes.includes(underTest)) return undefined;
  const others = [...new Set(causes)].map((one) => (one === 'SIP Server' ? one : `the ${one}`));
  return {
    reason: `It is about ${others.join(' and ')}, which the kit plays.`,
    missing: [],
    by: 'not claimed',
  };
}
