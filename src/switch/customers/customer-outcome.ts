import type { GivenCustomerOutcome } from '../../protocol/control.generated.ts';
import { callResult } from '../../protocol/enumerations.generated.ts';
import type { CallState } from '../machine/call.ts';

/** The outcome of a call to a customer. */
interface Outcome {
  /** `answers` at once, is `busy`, gets a `tone` from the network instead, or just `rings`. */
  readonly line: 'answers' | 'busy' | 'tone' | 'rings';
  /** What the network detects, by the name of the call result (domain facts 1.1). */
  readonly detected: CallState;
}

/**
 * What customers do when called, by the name that `customers.behave` uses. Somebody else who answers is a live answer for
 * the network; a modem is detected like a fax.
 */
export const customerOutcomes = {
  answer: { line: 'answers', detected: 'Answer' },
  wrongParty: { line: 'answers', detected: 'Answer' },
  abandons: { line: 'answers', detected: 'Answer' },
  answeringMachine: { line: 'answers', detected: 'AnsweringMachineDetected' },
  fax: { line: 'answers', detected: 'FaxDetected' },
  modem: { line: 'answers', detected: 'FaxDetected' },
  pager: { line: 'answers', detected: 'PagerDetected' },
  silence: { line: 'answers', detected: 'Silence' },
  busy: { line: 'busy', detected: 'Busy' },
  noAnswer: { line: 'rings', detected: 'NoAnswer' },
  sit: { line: 'tone', detected: 'SITDetected' },
  sitInvalidNumber: { line: 'tone', detected: 'SITInvalidNumber' },
  sitVacantCode: { line: 'tone', detected: 'SITVCVacantCode' },
  sitIntercept: { line: 'tone', detected: 'SITICIntercept' },
  sitUnknown: { line: 'tone', detected: 'SITUnknown' },
  sitNoCircuit: { line: 'tone', detected: 'SITNCNoCircuit' },
  sitReorder: { line: 'tone', detected: 'SITROReorder' },
  allTrunksBusy: { line: 'tone', detected: 'AllTrunksBusy' },
  nuTone: { line: 'tone', detected: 'NUTone' },
  noDialTone: { line: 'tone', detected: 'NoDialTone' },
  noProgress: { line: 'tone', detected: 'NoProgress' },
  noRingBackTone: { line: 'tone', detected: 'NoRingBackTone' },
} as const satisfies Record<GivenCustomerOutcome, Outcome>;

export type CustomerOutcome = GivenCustomerOutcome;

/** How long an agent's unanswered call rings, in milliseconds. */
export const ringingTime = 20_000;

/** After how many milliseconds in a queue, or ringing at an agent, a customer who `abandons` hangs up. */
export const shortPatience = 1_000;

/** How an event says what was detected. That a person answered is nothing special to T-Server. */
export function toldAs(detected: CallState): { readonly callState: CallState; readonly callResult: number } {
  return { callState: detected === 'Answer' ? 'Ok' : detected, callResult: callResult[detected] };
}
