/** The two codecs of G.711, by their names in SDP (RFC 3551, sections 4.5.14 and 6). */
export type G711 = 'PCMU' | 'PCMA';

/** Samples of one channel in a second; G.711 knows no other rate. */
export const samplesPerSecond = 8000;

/** Static RTP payload types (RFC 3551, table 4). */
export const payloadTypes = { PCMU: 0, PCMA: 8 } as const satisfies Readonly<Record<G711, number>>;

/** The codec of a static payload type; undefined for every other one. */
export function codecOf(payloadType: number): G711 | undefined {
  if (payloadType === payloadTypes.PCMU) return 'PCMU';
  return payloadType === payloadTypes.PCMA ? 'PCMA' : undefined;
}

/** What mu-law adds to a magnitude before it looks for the segment, and the greatest magnitude that then fits. */
const bias = 132;
const clip = 32635;

/** The number of the segment: magnitudes below 256 are in the first, and each further one is twice as wide. */
function segmentOf(magnitude: number): number {
  return Math.max(0, 24 - Math.clz32(magnitude));
}

/** ITU-T G.711, table 2: sign, segment and step, all bits inverted. */
function muLawOf(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(sample), clip) + bias;
  const segment = segmentOf(magnitude);
  const step = (magnitude >> (segment + 3)) & 0x0f;
  return ~(sign | (segment << 4) | step) & 0xff;
}

function fromMuLaw(code: number): number {
  const bits = ~code & 0xff;
  const segment = (bits >> 4) & 0x07;
  const magnitude = ((((bits & 0x0f) << 3) + bias) << segment) - bias;
  return bits & 0x80 ? -magnitude : magnitude;
}

/** ITU-T G.711, table 1: sign, segment and step, every other bit inverted. The sign bit is set for what is not negative. */
function aLawOf(sample: number): number {
  const sign = sample < 0 ? 0 : 0x80;
  const magnitude = sample < 0 ? ~sample : sample;
  const segment = segmentOf(magnitude);
  const step = (magnitude >> (segment === 0 ? 4 : segment + 3)) & 0x0f;
  return (sign | (segment << 4) | step) ^ 0x55;
}

function fromALaw(code: number): number {
  const bits = code ^ 0x55;
  const segment = (bits >> 4) & 0x07;
  const step = ((bits & 0x0f) << 4) + 8;
  const magnitude = segment === 0 ? step : (step + 0x100) << (segment - 1);
  return bits & 0x80 ? magnitude : -magnitude;
}

interface Tables {
  /** The code of each 16-bit sample, from the least to the greatest. */
  readonly codes: Uint8Array;
  /** The sample of each code. */
  readonly samples: Int16Array;
}

function tablesOf(codeOf: (sample: number) => number, sampleOf: (code: number) => number): Tables {
  return {
    codes: Uint8Array.from({ length: 65536 }, (_, n) => codeOf(n - 32768)),
    samples: Int16Array.from({ length: 256 }, (_, code) => sampleOf(code)),
  };
}

const tables: Readonly<Record<G711, Tables>> = {
  PCMU: tablesOf(muLawOf, fromMuLaw),
  PCMA: tablesOf(aLawOf, fromALaw),
};

/** 16-bit linear samples as G.711, a byte a sample. */
export function encodeG711(codec: G711, samples: Int16Array): Uint8Array {
  const { codes } = tables[codec];
  const bytes = new Uint8Array(samples.length);
  for (let n = 0; n < samples.length; n += 1) bytes[n] = codes[(samples[n] ?? 0) + 32768] ?? 0;
  return bytes;
}

/** G.711 as 16-bit linear samples; every byte is a sample, so nothing is refused. */
export function decodeG711(codec: G711, bytes: Uint8Array): Int16Array {
  const { samples } = tables[codec];
  const linear = new Int16Array(bytes.length);
  for (let n = 0; n < bytes.length; n += 1) linear[n] = samples[bytes[n] ?? 0] ?? 0;
  return linear;
}
