import type { ExitCode } from './exit-codes.ts';
import { type Culprit, exitCodeOfCulprit, type KitErrorCode, kitErrors } from './kit-errors.ts';

/** Codes whose hint the table gives. */
type HintedCode = {
  [Code in KitErrorCode]: (typeof kitErrors)[Code] extends { readonly hint: string } ? Code : never;
}[KitErrorCode];

interface Sentence<Code extends KitErrorCode> {
  /** Stable name, `LINK_CLOSED`: what a script may look for. */
  readonly code: Code;
  /** One sentence that says what is wrong. */
  readonly message: string;
}

/** An error that says itself what the reader can do about it. */
export interface OwnHintText extends Sentence<Exclude<KitErrorCode, HintedCode>> {
  readonly hint: string;
}

/** What every error of the kit itself says: never used for a refusal that the protocol knows. */
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

  /** What a command ends with that this error ends. */
  get exitCode(): ExitCode {
    return exitCodeOfCulprit[this.culprit];
  }
}
