import { encodeG711, samplesPerSecond } from '../../../media/g711.ts';
import { encodeRtp, parseRtp, type RtpPacket } from '../../../media/rtp-packet.ts';
import { deviceTones } from '../../../media/tone-source.ts';

type Spoil = (packet: Uint8Array) => readonly Uint8Array[];

/** Sends each packet as it is, and a wrong one after it, which has the next number and the same time. */
function besides(wrong: (packet: RtpPacket, sound: Uint8Array) => Uint8Array): () => Spoil {
  return () =>
    changing((packet) => {
      const { sequence } = packet;
      const sound = encodeRtp({ ...packet, sequence: 2 * sequence });
      return [sound, wrong({ ...packet, sequence: 2 * sequence + 1 }, sound)];
    });
}

function changing(change: (packet: RtpPacket) => readonly Uint8Array[]): Spoil {
  return (bytes) => {
    const parsed = parseRtp(bytes);
    return parsed.ok ? change(parsed.packet) : [bytes];
  };
}

/** Bits of the first byte of a header (RFC 3550, section 5.1). */
const [paddingBit, extensionBit] = [0x20, 0x10];

function withFirstByte(bytes: Uint8Array, change: (first: number) => number): Uint8Array {
  // A Buffer's own slice would share its memory.
  const changed = Uint8Array.from(bytes);
  changed[0] = change(changed[0] ?? 0);
  return changed;
}

const silence = new Uint8Array(160).fill(0xff);
const quiet = (packet: RtpPacket): Uint8Array => encodeRtp({ ...packet, payload: silence });

/** The same packet with the tone of D3, which then is heard if it is taken. */
export function otherTone(packet: RtpPacket): RtpPacket {
  const { frequency, amplitude } = deviceTones.D3;
  const step = (2 * Math.PI * frequency) / samplesPerSecond;
  // A second has a whole number of waves: within it, the time of the packet says where in the tone it is.
  const first = packet.timestamp % samplesPerSecond;
  const samples = Int16Array.from({ length: packet.payload.length }, (_, n) =>
    Math.round(amplitude * Math.sin(step * (first + n))),
  );
  return { ...packet, payload: encodeG711('PCMU', samples) };
}

function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

/** Packets that are no RTP: nobody can hear anything in them. */
const noRtp: Readonly<Record<string, () => Spoil>> = {
  'empty datagrams': besides(() => new Uint8Array()),
  'less than a header': besides((_, sound) => sound.subarray(0, 8)),
  'packets of version 0': besides((packet) => withFirstByte(quiet(packet), (first) => first & 0x3f)),
  'packets of version 3': besides((packet) => withFirstByte(quiet(packet), (first) => first | 0xc0)),
  'a text': besides(() => Buffer.from('GET / HTTP/1.1\r\n\r\n')),
};

/** Packets that are RTP, and have something in them that is not to be played. */
const notToBePlayed: Readonly<Record<string, () => Spoil>> = {
  'another payload type': besides((packet) => encodeRtp({ ...otherTone(packet), payloadType: 18 })),
  'contributors beyond the end': besides((packet) =>
    withFirstByte(
      encodeRtp({ ...otherTone(packet), payload: otherTone(packet).payload.subarray(0, 40) }),
      (first) => first | 0x0f,
    ),
  ),
  'an extension beyond the end': besides((packet) =>
    withFirstByte(
      inserted(encodeRtp(otherTone(packet)), 12, Uint8Array.of(0, 0, 0xff, 0xff)),
      (first) => first | extensionBit,
    ),
  ),
  'padding beyond the end': besides((packet) =>
    withFirstByte(
      Buffer.concat([encodeRtp(otherTone(packet)).subarray(0, -1), Uint8Array.of(250)]),
      (first) => first | paddingBit,
    ),
  ),
};

/** Packets that have more than a header and a payload, as they may. */
const lawful: Readonly<Record<string, () => Spoil>> = {
  contributors: () => changing((packet) => [encodeRtp({ ...packet, contributors: [1, 2, 3] })]),
  'an extension': () => (bytes) => [
    withFirstByte(
      inserted(bytes, 12, Uint8Array.of(0xbe, 0xde, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8)),
      (first) => first | extensionBit,
    ),
  ],
  padding: () => (bytes) => [
    withFirstByte(Buffer.concat([bytes, Uint8Array.of(0, 0, 0, 4)]), (first) => first | paddingBit),
  ],
};

/** What a network or a device does to a stream that is sound. */
const unsteady: Readonly<Record<string, () => Spoil>> = {
  'every tenth packet lost': () => {
    let count = 0;
    return (bytes) => {
      count += 1;
      return count % 10 === 0 ? [] : [bytes];
    };
  },
  'every packet twice': () => (bytes) => [bytes, bytes],
  'packets in reverse': () => {
    let held: Uint8Array | undefined;
    return (bytes) => {
      const before = held;
      held = before ? undefined : bytes;
      return before ? [bytes, before] : [];
    };
  },
  'another source': () => changing((packet) => [encodeRtp({ ...packet, source: packet.source ^ 0x5555 })]),
  'a clock that is 5 s ahead': () => jumping(5),
  'a clock that is 20 s ahead': () => jumping(20),
  'a clock that is 5 s behind': () => jumping(-5),
};

function jumping(seconds: number): Spoil {
  return changing((packet) => [
    encodeRtp({ ...packet, timestamp: (packet.timestamp + seconds * samplesPerSecond) >>> 0 }),
  ]);
}

/** What a device sends instead of its media, by the names that features give it; each is made anew for a case. */
export const mediaDisturbances: Readonly<Record<string, () => Spoil>> = {
  nothing: () => () => [],
  ...noRtp,
  ...notToBePlayed,
  ...lawful,
  ...unsteady,
};
