import type { RecordingFault } from '../../fault.ts';
import { hearing, withByte } from '../../operators/recording/at-the-wire.ts';

/** Bits of the first byte of an RTP header (RFC 3550, section 5.1). */
const [version2, paddingBit, extensionBit, contributorsBits] = [0x80, 0x20, 0x10, 0x0f];
const unusualBits = paddingBit | extensionBit | contributorsBits;

const numberAt = (bytes: Uint8Array, at: number, length: 2 | 4): number =>
  bytes.length < at + length ? 0 : Buffer.from(bytes).readUIntBE(at, length);

/** Hears nothing from the first packet on that is no RTP. */
function deafAfterTheFirst(isWrong: (bytes: Uint8Array) => boolean) {
  return hearing(() => {
    let isDeaf = false;
    return (bytes) => {
      isDeaf ||= isWrong(bytes);
      return isDeaf ? undefined : bytes;
    };
  });
}

/** Hears a packet only if its field goes on from the one before it of the same source. */
function hearingOnlyIf(
  field: (bytes: Uint8Array) => number,
  goesOn: (now: number, before: number) => boolean,
) {
  return hearing(() => {
    const last = new Map<number, number>();
    return (bytes) => {
      const source = numberAt(bytes, 8, 4);
      const now = field(bytes);
      const before = last.get(source);
      if (before !== undefined && !goesOn(now, before)) return undefined;
      last.set(source, now);
      return bytes;
    };
  });
}

/** What the media server makes of packets that are no RTP, unusual, or late. */
export const badMediaFaults: readonly RecordingFault[] = [
  {
    name: 'deaf-after-short-packets',
    does: 'hears nothing more after a packet that is shorter than a header',
    breaks: ['RBI-20'],
    decoration: deafAfterTheFirst((bytes) => bytes.length < 12),
  },
  {
    name: 'any-version-of-rtp',
    does: 'plays packets of other versions',
    breaks: ['RBI-20'],
    decoration: hearing(() => (bytes) => withByte(bytes, 0, (first) => (first & 0x3f) | version2)),
  },
  {
    name: 'any-payload-type',
    does: 'plays packets of any payload type as if they were PCMU',
    breaks: ['RBI-21'],
    decoration: hearing(() => (bytes) => withByte(bytes, 1, (second) => second & 0x80)),
  },
  {
    name: 'padding-and-extensions-played',
    does: 'plays what follows the first twelve bytes of a packet, no matter what it is',
    breaks: ['RBI-21'],
    decoration: hearing(() => (bytes) => withByte(bytes, 0, (first) => first & ~unusualBits)),
  },
  {
    name: 'unusual-packets-dropped',
    does: 'drops packets with contributors, an extension or padding',
    breaks: ['RBI-22'],
    decoration: hearing(() => (bytes) => ((bytes[0] ?? 0) & unusualBits ? undefined : bytes)),
  },
  {
    name: 'deaf-after-late-packets',
    does: 'hears nothing more of a source once a packet of it has come after its successor',
    breaks: ['RBI-23'],
    decoration: hearing(() => {
      const highest = new Map<number, number>();
      const deafTo = new Set<number>();
      return (bytes) => {
        const [source, now] = [numberAt(bytes, 8, 4), numberAt(bytes, 2, 2)];
        if (((now - (highest.get(source) ?? now)) & 0xffff) >= 0x8000) deafTo.add(source);
        highest.set(source, now);
        return deafTo.has(source) ? undefined : bytes;
      };
    }),
  },
  {
    name: 'deaf-to-clocks-that-jump',
    does: 'drops a packet whose time is more than a second away from that of the packet before it',
    breaks: ['RBI-23', 'RBI-24'],
    decoration: hearingOnlyIf(
      (bytes) => numberAt(bytes, 4, 4),
      (now, before) => Math.abs((now - before) | 0) < 8000,
    ),
  },
  {
    name: 'deaf-after-unusual-packets',
    does: 'hears nothing more after a packet with contributors, an extension or padding',
    breaks: ['RBI-22'],
    decoration: deafAfterTheFirst((bytes) => bytes.length >= 12 && ((bytes[0] ?? 0) & unusualBits) !== 0),
  },
];
