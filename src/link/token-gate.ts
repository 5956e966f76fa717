import type { FrameConnection } from './frames/frame-connection.ts';
import { wrongTokens } from './link-limits.ts';
import { constantTimeEquals } from './listener-security.ts';

/** Judges the tokens that come over one link, and closes it after a few wrong ones, so that nobody tries them all. */
export class TokenGate {
  readonly #connection: FrameConnection;
  readonly #expected: string | undefined;
  #wrong = 0;

  /** Without an expected token, every one is right. */
  constructor(connection: FrameConnection, expected: string | undefined) {
    this.#connection = connection;
    this.#expected = expected;
  }

  accepts(given: unknown): boolean {
    if (this.#expected === undefined) return true;
    if (this.#wrong < wrongTokens && typeof given === 'string' && constantTimeEquals(this.#expected, given))
      return true;
    this.#wrong += 1;
    if (this.#wrong === wrongTokens) setImmediate(() => this.#close()); // after the answer
    return false;
  }

  #close(): void {
    this.#connection.close({ kind: 'refused', sentence: `${wrongTokens} missing or wrong tokens.` });
  }
}
