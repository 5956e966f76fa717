import { endianness } from 'node:os';
import { frameLength, type WavFormat, wavHeader, wavHeaderLength } from './wav-header.ts';

/** Where a file is written: a port, so that a full disk can be had without one. */
export interface WavTarget {
  /** Writes at a position of the file; rejects if the disk refuses. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Everything is on the disk, and the file has its own name; rejects if not. */
  finish(): Promise<void>;
  /** Closes without finishing; what was written stays under its temporary name. Never rejects. */
  abandon(): Promise<void>;
}

export type WavEnd =
  | { readonly ok: true; readonly bytes: number; readonly frames: number }
  | { readonly ok: false; readonly why: string };

/** Bytes that are collected before they are written: half a second of stereo. */
const pieceLength = 16_384;

/** Bytes that may wait for the disk; beyond them it is slower than the recording, which then fails. */
const mostWaiting = 4 * 1024 * 1024;

/**
 * Writes a WAV file as its samples come, in bounded memory. The header says 0 until the end, when it is fixed; a file
 * whose writer was killed keeps all but the last half second, and `recoverWav` fixes it. A disk that refuses ends the file, not the
 * call: `append` does nothing from then on, `onFailure` is called once, and `close` says why.
 */
export class WavWriter {
  readonly #target: WavTarget;
  readonly #format: WavFormat;
  readonly #onFailure: (why: string) => void;
  #piece = new Int16Array(pieceLength / 2);
  #filled = 0;
  #length = 0;
  #waiting = 0;
  #failure: string | undefined;
  #writes: Promise<void>;
  #end: Promise<WavEnd> | undefined;

  constructor(
    target: WavTarget,
    format: WavFormat & { readonly coding: 'PCM' },
    onFailure: (why: string) => void,
  ) {
    this.#target = target;
    this.#format = format;
    this.#onFailure = onFailure;
    this.#writes = this.#attempt(() => target.write(wavHeader(format, 0), 0));
  }

  /** Samples of all channels by turns. */
  append(samples: Int16Array): void {
    let rest = samples;
    while (rest.length > 0 && this.#failure === undefined && this.#end === undefined) {
      const fitting = rest.subarray(0, this.#piece.length - this.#filled);
      this.#piece.set(fitting, this.#filled);
      this.#filled += fitting.length;
      rest = rest.subarray(fitting.length);
      if (this.#filled === this.#piece.length) this.#flush();
    }
  }

  /** Writes what is left, fixes the header, and gives the file its name. Never rejects. */
  close(): Promise<WavEnd> {
    this.#end ??= this.#finish();
    return this.#end;
  }

  async #finish(): Promise<WavEnd> {
    if (this.#failure === undefined) this.#flush();
    await this.#writes;
    await this.#attempt(() => this.#target.write(wavHeader(this.#format, this.#length), 0));
    await this.#attempt(() => this.#target.finish());
    if (this.#failure === undefined)
      return {
        ok: true,
        bytes: wavHeaderLength + this.#length,
        frames: this.#length / frameLength(this.#format),
      };
    await this.#target.abandon();
    return { ok: false, why: this.#failure };
  }

  #flush(): void {
    const piece = littleEndian(this.#piece.subarray(0, this.#filled));
    if (piece.length === 0) return;
    const position = wavHeaderLength + this.#length;
    this.#piece = new Int16Array(pieceLength / 2);
    this.#filled = 0;
    this.#length += piece.length;
    this.#waiting += piece.length;
    if (this.#waiting > mostWaiting) {
      this.#fail('The disk is slower than the recording.');
      return;
    }
    const before = this.#writes;
    this.#writes = this.#attempt(async () => {
      await before;
      if (this.#failure === undefined) await this.#target.write(piece, position);
      this.#waiting -= piece.length;
    });
  }

  async #attempt(write: () => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) return;
    try {
      await write();
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #fail(why: string): void {
    if (this.#failure !== undefined) return;
    this.#failure = why;
    this.#onFailure(why);
  }
}

/** The bytes of samples as a WAV file has them. */
function littleEndian(samples: Int16Array): Uint8Array {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  return endianness() === 'LE' ? bytes : bytes.swap16();
}
