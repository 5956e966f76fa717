import { codecOf, decodeG711, type G711, samplesPerSecond } from './g711.ts';
import { parseRtp, type RtpPacket, type RtpRefusal } from './rtp-packet.ts';
import { SequenceWindow } from './sequence-window.ts';

/** A transport address from which media comes. */
export interface MediaAddress {
  readonly address: string;
  readonly port: number;
}

/** What was negotiated for a stream. */
export interface ExpectedMedia {
  /** The other side's address in its last SDP; packets from elsewhere are dropped (recording.md, section 6). */
  readonly from: MediaAddress;
  readonly codecs: readonly G711[];
}

export type RtpDrop =
  | RtpRefusal
  | 'foreign source'
  | 'payload type not negotiated'
  | 'duplicate'
  | 'out of sequence';

export type RtpReceived =
  | {
      readonly kind: 'audio';
      readonly codec: G711;
      readonly samples: Int16Array;
      /** Where its first sample belongs, in whole samples on the receiver's time line. */
      readonly position: number;
      readonly packet: RtpPacket;
      /** The packet as it came. */
      readonly datagram: Uint8Array;
    }
  | { readonly kind: 'dropped'; readonly why: RtpDrop };

export interface RtpStatistics {
  readonly received: number;
  readonly lost: number;
  readonly outOfOrder: number;
  readonly dropped: Readonly<Partial<Record<RtpDrop, number>>>;
  /** Interarrival jitter in samples (RFC 3550, section 6.4.1). */
  readonly jitter: number;
}

/** The furthest that timestamps may lead away from the time of arrival (recording.md, "Bad input"): ten seconds. */
export const longestJump = 10 * samplesPerSecond;

interface Stream {
  readonly source: number;
  readonly sequences: SequenceWindow;
  /** Where the last timestamp is on the time line. */
  lastPosition: number;
  lastTimestamp: number;
  lastTransit: number | undefined;
}

/**
 * One incoming stream of a media session. Packets are placed by their timestamps, so that loss, reordering and jitter of
 * the network change nothing in what is placed. The time of arrival decides only where a stream begins: the first one,
 * one with a new synchronization source or from another sender, and one whose timestamps jump by more than ten seconds.
 */
export class RtpReceiver {
  readonly #furthest: number;
  #expected: ExpectedMedia;
  #stream: Stream | undefined;
  #received = 0;
  #lostBefore = 0;
  #outOfOrder = 0;
  #jitter = 0;
  readonly #dropped: Partial<Record<RtpDrop, number>> = {};

  /** `furthest` is the furthest that timestamps may lead away from the time of arrival, in samples. */
  constructor(expected: ExpectedMedia, furthest = longestJump) {
    this.#expected = expected;
    this.#furthest = furthest;
  }

  /** From a re-INVITE on, media comes from here. Another sender is another stream, even if it has the same source number. */
  expect(expected: ExpectedMedia): void {
    const { address, port } = this.#expected.from;
    if (expected.from.address !== address || expected.from.port !== port) this.#endStream();
    this.#expected = expected;
  }

  get statistics(): RtpStatistics {
    return {
      received: this.#received,
      lost: this.#lostBefore + (this.#stream?.sequences.lost ?? 0),
      outOfOrder: this.#outOfOrder,
      dropped: { ...this.#dropped },
      jitter: this.#jitter,
    };
  }

  /** Takes a datagram; `now` is the time of its arrival on the receiver's time line, in samples. */
  receive(bytes: Uint8Array, from: MediaAddress, now: number): RtpReceived {
    const expected = this.#expected.from;
    if (from.address !== expected.address || from.port !== expected.port) return this.#drop('foreign source');
    const parsed = parseRtp(bytes);
    if (!parsed.ok) return this.#drop(parsed.why);
    const codec = codecOf(parsed.packet.payloadType);
    if (codec === undefined || !this.#expected.codecs.includes(codec))
      return this.#drop('payload type not negotiated');
    return this.#place(parsed.packet, codec, now, bytes);
  }

  #place(packet: RtpPacket, codec: G711, now: number, datagram: Uint8Array): RtpReceived {
    const stream = this.#streamOf(packet, now);
    const place = stream.sequences.take(packet.sequence);
    if (place === 'duplicate' || place === 'out of sequence') return this.#drop(place);
    if (place === 'late') this.#outOfOrder += 1;
    this.#received += 1;
    const position = this.#positionOf(stream, packet, now);
    this.#measureJitter(stream, now - position);
    return { kind: 'audio', codec, samples: decodeG711(codec, packet.payload), position, packet, datagram };
  }

  #streamOf(packet: RtpPacket, now: number): Stream {
    if (this.#stream?.source === packet.source) return this.#stream;
    this.#endStream();
    this.#stream = {
      source: packet.source,
      sequences: new SequenceWindow(),
      lastPosition: Math.round(now),
      lastTimestamp: packet.timestamp,
      lastTransit: undefined,
    };
    return this.#stream;
  }

  #endStream(): void {
    this.#lostBefore += this.#stream?.sequences.lost ?? 0;
    this.#stream = undefined;
  }

  /** The way from the last timestamp to this one is at most half a round, forward or back. */
  #positionOf(stream: Stream, packet: RtpPacket, now: number): number {
    const position = stream.lastPosition + ((packet.timestamp - stream.lastTimestamp) | 0);
    const jumped = Math.abs(position - now) > this.#furthest;
    stream.lastPosition = jumped ? Math.round(now) : position;
    stream.lastTimestamp = packet.timestamp;
    if (jumped) stream.lastTransit = undefined;
    return stream.lastPosition;
  }

  #measureJitter(stream: Stream, transit: number): void {
    const difference = Math.abs(transit - (stream.lastTransit ?? transit));
    this.#jitter += (difference - this.#jitter) / 16;
    stream.lastTransit = transit;
  }

  #drop(why: RtpDrop): RtpReceived {
    this.#dropped[why] = (this.#dropped[why] ?? 0) + 1;
    return { kind: 'dropped', why };
  }
}
