import { chanceOf } from '../../kernel/chance.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CallState } from '../machine/call.ts';

/** How well answering machines are told from people. */
export interface DetectionSetUp {
  /** Part of the test calls that are detected wrongly. */
  readonly wrongRate: number;
  /** The same seed gives the same mistakes. */
  readonly seed?: number;
}

/** Says what answered a call, given what really did. */
export type Detection = (answered: CallState, userData: UserData) => CallState;

const mistakes: Readonly<Partial<Record<CallState, CallState>>> = {
  Answer: 'AnsweringMachineDetected',
  AnsweringMachineDetected: 'Answer',
};

/**
 * Call progress detection. It is always right, except about calls that OCS has selected to test it: those carry
 * GSW_CALL_RESULT_FEEDBACK (001, Reserved Record Keys), and some of them are taken for an answering machine though a person
 * answers, or the other way round.
 */
export function detectionOf({ wrongRate, seed = 1 }: DetectionSetUp): Detection {
  const chance = chanceOf(seed);
  return (answered, userData) => {
    const mistake = mistakes[answered];
    const isTest = userData.GSW_CALL_RESULT_FEEDBACK !== undefined;
    return isTest && mistake !== undefined && chance() < wrongRate ? mistake : answered;
  };
}
