/** How samples are stored in a WAV file. */
export type WavCoding = 'PCM' | 'PCMA' | 'PCMU';

export interface WavFormat {
  readonly coding: WavCoding;
  readonly channels: number;
  /** Samples of each channel in a second. */
  readonly rate: number;
}

/** Length of the header that this kit writes: RIFF, fmt and data, and nothing between. */
export const wavHeaderLength = 44;

/** Format tags of the three codings (registered in RFC 2361, appendix A). */
export const formatTags = { PCM: 1, PCMA: 6, PCMU: 7 } as const satisfies Readonly<Record<WavCoding, number>>;

export function bytesPerSample(coding: WavCoding): number {
  return coding === 'PCM' ? 2 : 1;
}

/** Bytes of one sample of all channels. */
export function frameLength({ coding, channels }: WavFormat): number {
  return channels * bytesPerSample(coding);
}

/** The header of a file with that many bytes of samples; while a file grows, it says 0. */
export function wavHeader(format: WavFormat, length: number): Uint8Array {
  const bytes = Buffer.alloc(wavHeaderLength);
  const frame = frameLength(format);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(wavHeaderLength - 8 + length, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(formatTags[format.coding], 20);
  bytes.writeUInt16LE(format.channels, 22);
  bytes.writeUInt32LE(format.rate, 24);
  bytes.writeUInt32LE(format.rate * frame, 28);
  bytes.writeUInt16LE(frame, 32);
  bytes.writeUInt16LE(8 * bytesPerSample(format.coding), 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(length, 40);
  return bytes;
}
