import type { ExitCode } from './exit-codes.ts';
import { type Culprit, consequences, type KitErrorCode, type KitErrorKind, kitErrors } from './kit-errors.ts';

/** Codes whose hint is in the table. */
type HintedCode = {
  [Code in KitErrorCode]: (typeof kitErrors)[Code] extends { readonly hint: string } ? Code : never;
}[KitErrorCode];

interface Sentence<Code extends KitErrorCode> {
  /** Stable name (`LINK_CLOSED`) that scripts may look for. */
  readonly code: Code;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** Name of the message of the implementation that did not come, if that is why. */
  readonly awaited?: string;
  /** Why the other side is gone, in its own sentence. */
  readonly reason?: string;
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

/** Something other than a rule that was looked at went wrong: in the kit, its set-up, its environment, or round the product. */
export class KitError extends Error {
  readonly code: KitErrorCode;
  readonly hint: string;
  readonly awaited: string | undefined;
  readonly reason: string | undefined;

  constructor(text: KitErrorText, options?: ErrorOptions) {
    super(text.message, options);
    this.name = 'KitError';
    this.code = text.code;
    this.hint = hintOf(text);
    this.awaited = text.awaited;
    this.reason = text.reason;
  }

  /** Whose fault it is. */
  get culprit(): Culprit {
    return kitErrors[this.code].culprit;
  }

  /** Whether the implementation may have become unreachable by it. */
  get leavesInDoubt(): boolean {
    const kind: KitErrorKind = kitErrors[this.code];
    return kind.leavesInDoubt ?? kind.culprit === 'environment';
  }

  /** Exit code of a command that this error ends. */
  get exitCode(): ExitCode {
    return consequences[this.culprit].exitCode;
  }
}
