import type { Clock } from '../../kernel/clock.ts';
import type { MediaAddress } from '../../media/rtp-receiver.ts';
import type { MediaSocket, MediaUser } from '../../media/rtp-socket.ts';

/** Who sees every datagram when it is sent. */
export type MediaListener = (bytes: Uint8Array, from: MediaAddress, to: MediaAddress) => void;

/** A media network in memory, in the time of a clock: each datagram arrives after a millisecond, if anybody listens there. */
export class MemoryMedia {
  readonly #clock: Clock;
  readonly #sees: MediaListener;
  readonly #open = new Map<string, MediaUser>();
  readonly #nextPort = new Map<string, number>();
  #sent = 0;

  constructor(clock: Clock, sees: MediaListener) {
    this.#clock = clock;
    this.#sees = sees;
  }

  /** Even ports from 40,000, each used once (RFC 3550, section 11). */
  open(address: string, user: MediaUser): MediaSocket {
    const port = this.#nextPort.get(address) ?? 40_000;
    this.#nextPort.set(address, port + 2);
    const local = { address, port };
    this.#open.set(keyOf(local), user);
    return {
      local,
      send: (bytes, to) => this.#carry(bytes, local, to),
      close: async () => void this.#open.delete(keyOf(local)),
    };
  }

  #carry(bytes: Uint8Array, from: MediaAddress, to: MediaAddress): void {
    this.#sees(bytes, from, to);
    this.#sent += 1;
    this.#clock.setTimer(`media under way:${this.#sent}`, this.#clock.now() + 1, () =>
      this.#open.get(keyOf(to))?.received(bytes, from),
    );
  }
}

function keyOf({ address, port }: MediaAddress): string {
  return `${address} ${port}`;
}
