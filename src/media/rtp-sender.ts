import { encodeG711, type G711, payloadTypes } from './g711.ts';
import { encodeRtp } from './rtp-packet.ts';

/** Where a stream begins; a device chooses all three by chance (RFC 3550, section 5.1). */
export interface RtpBegin {
  readonly source: number;
  readonly sequence: number;
  readonly timestamp: number;
}

/** The packets of one stream: sequence numbers and timestamps go on from one to the next, and wrap round. */
export class RtpSender {
  readonly #codec: G711;
  readonly #source: number;
  #sequence: number;
  #timestamp: number;
  #marker = true;

  constructor(codec: G711, begin: RtpBegin) {
    this.#codec = codec;
    this.#source = begin.source;
    this.#sequence = begin.sequence;
    this.#timestamp = begin.timestamp;
  }

  /** The packet of the next samples: 160 of them are the usual 20 ms (RFC 3551, section 4.2). */
  next(samples: Int16Array): Uint8Array {
    const bytes = encodeRtp({
      payloadType: payloadTypes[this.#codec],
      sequence: this.#sequence,
      timestamp: this.#timestamp,
      source: this.#source,
      marker: this.#marker,
      contributors: [],
      payload: encodeG711(this.#codec, samples),
    });
    this.#sequence = (this.#sequence + 1) & 0xffff;
    this.#marker = false;
    this.#advance(samples.length);
    return bytes;
  }

  /** Sends nothing for some samples: time goes on, sequence numbers do not, and the next packet is marked. */
  pause(samples: number): void {
    this.#advance(samples);
    this.#marker = true;
  }

  #advance(samples: number): void {
    this.#timestamp = (this.#timestamp + samples) >>> 0;
  }
}
