import type { ExitCode } from './exit-codes.ts';
import { type Culprit, exitCodeOfCulprit, type KitErrorCode, kitErrors } from './kit-errors.ts';

/** Codes whose hint is in the table. */
type HintedCode = {
  [Code in KitErrorCode]: (typeof kitErrors)[Code] extends { readonly hint: string } ? Code : never;
}[KitErrorCode];

interface Sentence<Code extends KitErrorCode> {
  /** Stable name (`LINK_CLOSED`) that scripts may look for. */
  readonly code: Code;
  /** One sentence that says what is wrong. */
  readonly message: string;
}

/** An error with its own hint for the reader. */
export interface OwnHintText extends Sentence<Exclude<KitErrorCode, HintedCode>> {
  readonly hint: string;
}

/** The text of an error of the kit itself; refusals of the protocol are never KitErrors. */
export type KitErrorText = OwnHintText | Sentence<HintedCode>;

function hintOf(text: KitErrorText): string {
  return 'hint' in text ? text.hint : kitErrors[text.code].hint;
}

/** The kit, its set-up or its environment is wrong, as opposed to the implementation under test. */
export class KitError extends Error {
  readonly code: KitErrorCode;
  readonly hint: string;

  constructor(text: KitErrorText, options?: ErrorOptions) {
    super(text.message, options);
    this.name = 'KitError';
    this.code = text.code;
    this.hint = hintOf(text);
  }

  /** Whose fault it is. */
  get culprit(): Culprit {
    return kitErrors[this.code].culprit;
  }

  /** Exit code of a command that this error ends. */
  get exitCode(): ExitCode {
    return exitCodeOfCulprit[this.culprit];
  }
}
