import { encodeG711, payloadTypes } from '../../media/g711.ts';
import { encodeRtp } from '../../media/rtp-packet.ts';
import type { MediaAddress } from '../../media/rtp-receiver.ts';
import type { MediaSocket } from '../../media/rtp-socket.ts';
import { SequenceWindow } from '../../media/sequence-window.ts';
import { type Tone, ToneSource } from '../../media/tone-source.ts';
import type { NodePorts } from '../../recording/machine/node-ports.ts';

const samplesPerPacket = 160;
export const packetTime = 20;

/** Twenty milliseconds of a tone, a whole number of waves, so that all packets of a stream sound the same. */
export function packetOf(tone: Tone): Uint8Array {
  return encodeG711('PCMU', new ToneSource(tone).next(samplesPerPacket));
}

/** The media of one side of a call: sends its tone, and counts what it hears and misses. */
export class BenchStream {
  readonly socket: MediaSocket | undefined;
  readonly #payload: Uint8Array;
  #remote: MediaAddress | undefined;
  #heard = new SequenceWindow();
  #sent = 0;
  #lost = 0;
  #received = 0;
  /** When the next packet is due, in milliseconds of `performance.now`. */
  due = 0;

  constructor(ports: NodePorts, payload: Uint8Array) {
    this.#payload = payload;
    this.socket = ports.openMedia({
      received: (bytes, from) => this.#receive(bytes, from),
      failed: () => undefined,
    });
  }

  /** Packets that never came, though later ones did, and those that came. */
  get lost(): number {
    return this.#lost + this.#heard.lost;
  }

  get received(): number {
    return this.#received;
  }

  /** From now on media goes there, and comes from there: gaps are counted anew, since packets on their way miss their end. */
  use(remote: MediaAddress): void {
    if (this.#remote?.port === remote.port && this.#remote.address === remote.address) return;
    if (this.#remote === undefined) this.due = performance.now() + Math.random() * packetTime;
    this.#remote = remote;
    this.#lost += this.#heard.lost;
    this.#heard = new SequenceWindow();
  }

  /** Sends every packet that is due. */
  sendDue(now: number): void {
    if (this.#remote === undefined) return;
    for (; this.due <= now; this.due += packetTime) {
      this.socket?.send(this.#next(), this.#remote);
      this.#sent += 1;
    }
  }

  close(): void {
    this.#remote = undefined;
    void this.socket?.close();
  }

  #next(): Uint8Array {
    return encodeRtp({
      payloadType: payloadTypes.PCMU,
      sequence: this.#sent & 0xffff,
      timestamp: this.#sent * samplesPerPacket,
      source: this.socket?.local.port ?? 0,
      marker: this.#sent === 0,
      contributors: [],
      payload: this.#payload,
    });
  }

  #receive(bytes: Uint8Array, from: MediaAddress): void {
    if (from.port !== this.#remote?.port || bytes.length < 4) return;
    this.#received += 1;
    this.#heard.take(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0));
  }
}
