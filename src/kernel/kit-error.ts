/** What every error of the kit itself says: never used for a refusal that the protocol knows. */
export interface KitErrorText {
  /** Stable name, `LINK_CLOSED`: what a script may look for. */
  readonly code: string;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint: string;
}

/** The kit, its set-up or its environment is wrong, as opposed to the implementation under test. */
export class KitError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(text: KitErrorText, options?: ErrorOptions) {
    super(text.message, options);
    this.name = 'KitError';
    this.code = text.code;
    this.hint = text.hint;
  }
}
