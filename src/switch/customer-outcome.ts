import { callResult } from '../protocol/enumerations.generated.ts';
import type { CallState } from './call.ts';

/** What becomes of a call to a customer. */
interface Outcome {
  /** `answers` at once, is `busy`, or just `rings`. */
  readonly line: 'answers' | 'busy' | 'rings';
  /** GSW_CALL_RESULT that the network detects (domain facts 1.1). */
  readonly callResult: number;
  /** The same in the words of the event's `callState`. */
  readonly callState: CallState;
}

/** How customers behave when called, by the name that `customers.behave` uses. */
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

/** How long a call that nobody answers rings, in milliseconds. */
export const ringingTime = 20_000;
