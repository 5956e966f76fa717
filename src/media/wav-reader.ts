import { decodeG711 } from './g711.ts';
import { bytesPerSample, formatTags, frameLength, type WavCoding, type WavFormat } from './wav-header.ts';

export interface WavContent extends WavFormat {
  /** The samples of each channel. */
  readonly samples: readonly Int16Array[];
  /** Whether the lengths in the header are those of the file: not so while it grows, or after its writer was killed. */
  readonly exact: boolean;
}

export type WavRefusal =
  | 'not a RIFF WAVE file'
  | 'no fmt chunk before the data'
  | 'a fmt chunk that is too short'
  | 'a coding other than 16-bit PCM, A-law and mu-law'
  | 'no channel, or a frame of the wrong length'
  | 'no data chunk';

export type WavParse =
  | { readonly ok: true; readonly wav: WavContent }
  | { readonly ok: false; readonly why: WavRefusal };

interface Chunk {
  readonly name: string;
  /** As the header says. */
  readonly length: number;
  readonly bytes: Buffer;
}

/** Reads a whole WAV file, from any writer: further chunks are skipped, and what is cut off at the end is not there. */
export function parseWav(file: Uint8Array): WavParse {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    return { ok: false, why: 'not a RIFF WAVE file' };
  let format: WavFormat | undefined;
  for (const chunk of chunksOf(bytes)) {
    if (chunk.name === 'fmt ') {
      const read = formatOf(chunk.bytes);
      if (typeof read === 'string') return { ok: false, why: read };
      format = read;
    } else if (chunk.name === 'data') {
      if (format === undefined) return { ok: false, why: 'no fmt chunk before the data' };
      return { ok: true, wav: contentOf(format, chunk, bytes) };
    }
  }
  return { ok: false, why: 'no data chunk' };
}

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    yield {
      name: bytes.toString('latin1', at, at + 4),
      length,
      bytes: bytes.subarray(at + 8, at + 8 + length),
    };
    at += 8 + length + (length % 2);
  }
}

/** A tag of 0xFFFE means that the real one begins the GUID at the end of an extended fmt chunk. */
function formatOf(bytes: Buffer): WavFormat | WavRefusal {
  if (bytes.length < 16) return 'a fmt chunk that is too short';
  const extended = bytes.readUInt16LE(0) === 0xfffe && bytes.length >= 26;
  const coding = codingOf(bytes.readUInt16LE(extended ? 24 : 0), bytes.readUInt16LE(14));
  if (coding === undefined) return 'a coding other than 16-bit PCM, A-law and mu-law';
  const format = { coding, channels: bytes.readUInt16LE(2), rate: bytes.readUInt32LE(4) };
  const isSound = format.channels > 0 && bytes.readUInt16LE(12) === frameLength(format);
  return isSound ? format : 'no channel, or a frame of the wrong length';
}

function codingOf(tag: number, bits: number): WavCoding | undefined {
  const codings: readonly WavCoding[] = ['PCM', 'PCMA', 'PCMU'];
  return codings.find((one) => formatTags[one] === tag && 8 * bytesPerSample(one) === bits);
}

function contentOf(format: WavFormat, chunk: Chunk, file: Buffer): WavContent {
  // A header that says 0 before the end of the file was never finished: what follows is the samples.
  const begin = chunk.bytes.byteOffset - file.byteOffset;
  const unfinished = chunk.length === 0 && begin < file.length;
  const data = unfinished ? file.subarray(begin) : chunk.bytes;
  const frames = Math.floor(data.length / frameLength(format));
  const riffEnd = 8 + file.readUInt32LE(4);
  const exact = riffEnd === file.length && chunk.length === frames * frameLength(format) && !unfinished;
  return { ...format, exact, samples: channelsOf(format, data, frames) };
}

function channelsOf({ coding, channels }: WavFormat, data: Buffer, frames: number): readonly Int16Array[] {
  const width = bytesPerSample(coding);
  const all =
    coding === 'PCM'
      ? Int16Array.from({ length: frames * channels }, (_, n) => data.readInt16LE(n * width))
      : decodeG711(coding, data.subarray(0, frames * channels));
  return Array.from({ length: channels }, (_, channel) =>
    Int16Array.from({ length: frames }, (__, n) => all[n * channels + channel] ?? 0),
  );
}
