/**
 * Whether OCS may leave a request unanswered: never, always, unless preview dialing mode is started where it has to
 * be, or when the chain was asked for before (rulings 15, 25, 80, 129).
 */
export type Silence = 'never' | 'always' | 'unless-preview-started' | 'repeated';

/** What is true of all requests of a kind, as their schema says. */
export interface RequestTraits {
  /** Whether it ends the work on the record that it names by its handle (001, Event Responses; ruling 105). */
  readonly final: boolean;
  /** Whether more than one answer may come (ruling 24). */
  readonly severalAnswers: boolean;
  readonly mayBeSilent: Silence;
}

/** Where the kit takes a key from when it composes a request: the record on the desktop, else the test bed or a value. */
export type KeyOrigin = { readonly record?: true } & (
  | { readonly from: 'applicationId' | 'campaign' | 'callingList' }
  | { readonly value: string | number }
);

/** Keys that a composed request has beside the required ones, with a record on the desktop and without. */
export interface AlsoComposed {
  readonly withRecord: readonly string[];
  readonly withoutRecord: readonly string[];
}
