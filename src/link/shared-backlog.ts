/** A peer for which bytes wait. */
export interface WaitingPeer {
  /** Bytes that wait for it now. */
  readonly backlog: number;
  /** Closes its link: it takes too much of what all share. */
  giveUp(limit: number): void;
}

/** Fewer bytes are on their way, and nobody's fault. */
const worthCounting = 64 * 1024;

/**
 * What waits for all peers of a server that do not read. While it is more than the limit, the peer for which most waits is
 * given up, so that many slow readers take no more memory than a few.
 */
export class SharedBacklog {
  readonly #limit: number;
  readonly #slow = new Set<WaitingPeer>();

  /** `limit` is in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A peer is about to be sent more. */
  tell(peer: WaitingPeer): void {
    if (peer.backlog < worthCounting) {
      this.#slow.delete(peer);
      return;
    }
    this.#slow.add(peer);
    while (this.#total() > this.#limit) this.#giveUpSlowest();
  }

  /** A link has closed. */
  forget(peer: WaitingPeer): void {
    this.#slow.delete(peer);
  }

  #total(): number {
    let total = 0;
    for (const { backlog } of this.#slow) total += backlog;
    return total;
  }

  #giveUpSlowest(): void {
    let slowest: WaitingPeer | undefined;
    for (const peer of this.#slow) if (peer.backlog > (slowest?.backlog ?? -1)) slowest = peer;
    if (slowest === undefined) return;
    this.#slow.delete(slowest);
    slowest.giveUp(this.#limit);
  }
}
