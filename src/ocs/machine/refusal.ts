import type { ErrorCode, errorCodes } from '../../protocol/errors.generated.ts';

/** A request that is answered with an error event. */
export interface Refusal {
  readonly refused: ErrorCode;
  /** GSW_ERROR if it is not the code's name: 101 has sentences of its own (001, Error Names and Codes, note a). */
  readonly text?: string;
  /** GSW_ERROR_DESCRIPTION, if the error's name does not say enough. */
  readonly description?: string;
}

/** The sentences that an error has besides its name. */
type TextOf<Code extends ErrorCode> = (typeof errorCodes)[Code]['otherTexts'][number];

export function refuse<Code extends ErrorCode>(refused: Code, text?: TextOf<Code>): Refusal {
  return text === undefined ? { refused } : { refused, text };
}

/** Distinguishes a refusal from the result of a check that passed. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}
