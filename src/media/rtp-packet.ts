/** One RTP packet (RFC 3550, section 5.1). */
export interface RtpPacket {
  /** 0 to 127. */
  readonly payloadType: number;
  /** 0 to 65,535; wraps round. */
  readonly sequence: number;
  /** In samples, 32 bits; wraps round. */
  readonly timestamp: number;
  /** Synchronization source, 32 bits. */
  readonly source: number;
  /** The first packet after a silence. */
  readonly marker: boolean;
  readonly contributors: readonly number[];
  readonly payload: Uint8Array;
}

export type RtpRefusal =
  | 'too short'
  | 'wrong version'
  | 'contributors beyond the end'
  | 'extension beyond the end'
  | 'wrong padding';

export type RtpParse =
  | { readonly ok: true; readonly packet: RtpPacket }
  | { readonly ok: false; readonly why: RtpRefusal };

const headerLength = 12;

/** Reads a datagram as RTP. Header extensions are skipped (section 5.3.1), padding is cut off. */
export function parseRtp(bytes: Uint8Array): RtpParse {
  if (bytes.length < headerLength) return refused('too short');
  const first = byteAt(bytes, 0);
  const second = byteAt(bytes, 1);
  if (first >> 6 !== 2) return refused('wrong version');
  const contributorsEnd = headerLength + 4 * (first & 0x0f);
  if (contributorsEnd > bytes.length) return refused('contributors beyond the end');
  const from = first & 0x10 ? extensionEnd(bytes, contributorsEnd) : contributorsEnd;
  if (from > bytes.length) return refused('extension beyond the end');
  const to = first & 0x20 ? paddingBegin(bytes, from) : bytes.length;
  if (to === undefined) return refused('wrong padding');
  return {
    ok: true,
    packet: {
      payloadType: second & 0x7f,
      sequence: wordAt(bytes, 2),
      timestamp: longAt(bytes, 4),
      source: longAt(bytes, 8),
      marker: second >= 0x80,
      contributors: contributorsUntil(bytes, contributorsEnd),
      payload: bytes.subarray(from, to),
    },
  };
}

/** Whether a sound datagram is nothing but a header of the usual length and its payload, as `encodeRtp` would write it. */
export function isPlain(bytes: Uint8Array): boolean {
  return bytes[0] === 0x80;
}

// A view of every packet would cost more than all that is read from it.
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);
}

function longAt(bytes: Uint8Array, at: number): number {
  return ((wordAt(bytes, at) << 16) | wordAt(bytes, at + 2)) >>> 0;
}

const noContributors: readonly number[] = [];

function contributorsUntil(bytes: Uint8Array, end: number): readonly number[] {
  if (end === headerLength) return noContributors;
  return Array.from({ length: (end - headerLength) / 4 }, (_, n) => longAt(bytes, headerLength + 4 * n));
}

function refused(why: RtpRefusal): RtpParse {
  return { ok: false, why };
}

/** Where the header extension ends; beyond the packet if even its length is missing. */
function extensionEnd(bytes: Uint8Array, at: number): number {
  return at + 4 > bytes.length ? Infinity : at + 4 + 4 * wordAt(bytes, at + 2);
}

/** The last byte counts the bytes of padding, itself included. */
function paddingBegin(bytes: Uint8Array, from: number): number | undefined {
  const count = bytes.at(-1) ?? 0;
  return count === 0 || bytes.length - count < from ? undefined : bytes.length - count;
}

/** Writes a packet, without extension and padding. Numbers are cut to the width of their fields. */
export function encodeRtp(packet: RtpPacket): Uint8Array {
  const contributors = packet.contributors.slice(0, 15);
  const bytes = new Uint8Array(headerLength + 4 * contributors.length + packet.payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 0x80 | contributors.length);
  view.setUint8(1, (packet.marker ? 0x80 : 0) | (packet.payloadType & 0x7f));
  view.setUint16(2, packet.sequence);
  view.setUint32(4, packet.timestamp);
  view.setUint32(8, packet.source);
  for (const [n, contributor] of contributors.entries()) view.setUint32(headerLength + 4 * n, contributor);
  bytes.set(packet.payload, headerLength + 4 * contributors.length);
  return bytes;
}
