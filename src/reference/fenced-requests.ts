import type { TelephonyRequest } from '../switch/telephony-request.ts';

/**
 * Passes on the requests of one link in their order. RequestQueryAddress is a fence (docs/link.md): it waits for all that
 * was asked before, and what is asked after it waits as well.
 */
export class FencedRequests {
  readonly #settled: () => Promise<void> | undefined;
  readonly #passOn: (request: TelephonyRequest) => void;
  /** The fence that is not answered yet, and the requests after it. */
  #held: TelephonyRequest[] | undefined;

  /** `settled` gives something to wait for, or undefined if there is nothing. */
  constructor(settled: () => Promise<void> | undefined, passOn: (request: TelephonyRequest) => void) {
    this.#settled = settled;
    this.#passOn = passOn;
  }

  take(request: TelephonyRequest): void {
    if (this.#held !== undefined) {
      this.#held.push(request);
      return;
    }
    const settled = request.messageType === 'RequestQueryAddress' ? this.#settled() : undefined;
    if (settled === undefined) {
      this.#passOn(request);
      return;
    }
    this.#held = [request];
    void settled.then(() => this.#release());
  }

  /** The link is closed. */
  drop(): void {
    this.#held = undefined;
  }

  #release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const request of held) this.take(request);
  }
}
