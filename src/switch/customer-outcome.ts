import { callResult } from '../protocol/enumerations.generated.ts';
import type { CallState } from './call.ts';

/** The outcome of a call to a customer. */
interface Outcome {
  /** `answers` at once, is `busy`, or just `rings`. */
  readonly line: 'answers' | 'busy' | 'rings';
  /** GSW_CALL_RESULT detected by the network (domain facts 1.1). */
  readonly callResult: number;
  /** The same as the event's `callState`. */
  readonly callState: CallState;
}

/** What customers do when called, by the name that `customers.behave` uses. */
export const customerOutcomes = {
  answer: { line: 'answers', callResult: callResult.Answer, callState: 'Ok' },
  answeringMachine: {
    line: 'answers',
    callResult: callResult.AnsweringMachineDetected,
    callState: 'AnsweringMachineDetected',
  },
  fax: { line: 'answers', callResult: callResult.FaxDetected, callState: 'FaxDetected' },
  busy: { line: 'busy', callResult: callResult.Busy, callState: 'Busy' },
  noAnswer: { line: 'rings', callResult: callResult.NoAnswer, callState: 'NoAnswer' },
} as const satisfies Record<string, Outcome>;

export type CustomerOutcome = keyof typeof customerOutcomes;

/** How long an unanswered call rings, in milliseconds. */
export const ringingTime = 20_000;
