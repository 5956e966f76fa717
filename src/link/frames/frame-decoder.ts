import { isUtf8 } from 'node:buffer';
import { badFrame, type FrameSink, parseFrame } from './parse-frame.ts';

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into frames: one JSON object per line. Complete lines are decoded in place; only what follows
 * the last line end is copied and kept. A line beyond the limit is reported once and skipped to its end.
 */
export class FrameDecoder {
  readonly #sink: FrameSink;
  readonly #limit: number;
  /** Capacity for an unfinished line; doubled as it fills, so that single bytes cost no more than thousands. */
  #tail = Buffer.allocUnsafe(0);
  #tailLength = 0;
  #skipping = false;
  #stopped = false;

  constructor(sink: FrameSink, limit: number) {
    this.#sink = sink;
    this.#limit = limit;
  }

  /** Nothing more is handed over, not even the rest of the present chunk. */
  stop(): void {
    this.#stopped = true;
    this.#tail = Buffer.allocUnsafe(0);
    this.#tailLength = 0;
  }

  /** Takes the next bytes, which may be cut anywhere. */
  push(bytes: Uint8Array): void {
    if (this.#stopped) return;
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const from = this.#finishTail(chunk);
    const last = chunk.lastIndexOf(lineFeed);
    if (last >= from) this.#decode(chunk.subarray(from, last + 1));
    const rest = Math.max(from, last + 1);
    if (rest < chunk.length) this.#keep(chunk.subarray(rest));
  }

  /** Completes the kept line with the beginning of a chunk; says where the next line begins. */
  #finishTail(chunk: Buffer): number {
    if (this.#tailLength === 0 && !this.#skipping) return 0;
    const end = chunk.indexOf(lineFeed);
    if (end === -1) return 0;
    if (!this.#skipping) this.#keep(chunk.subarray(0, end + 1));
    if (this.#skipping) this.#skipping = false;
    else {
      const line = this.#tail.subarray(0, this.#tailLength);
      this.#tailLength = 0;
      this.#decode(line);
    }
    return end + 1;
  }

  #keep(part: Buffer): void {
    if (this.#skipping || this.#stopped) return;
    const length = this.#tailLength + part.length;
    // Two more for CR and LF, which do not count; the decoder looks again when the line is complete.
    if (length > this.#limit + 2) {
      this.#tooLong(part);
      return;
    }
    if (length > this.#tail.length) {
      const grown = Buffer.allocUnsafe(Math.max(length, 2 * this.#tail.length, 256));
      this.#tail.copy(grown, 0, 0, this.#tailLength);
      this.#tail = grown;
    }
    part.copy(this.#tail, this.#tailLength);
    this.#tailLength = length;
  }

  #tooLong(part: Buffer): void {
    const begin = this.#tailLength > 0 ? this.#tail.subarray(0, this.#tailLength) : part;
    const excerpt = begin.toString('utf8', 0, Math.min(begin.length, 400));
    this.#tailLength = 0;
    this.#skipping = true;
    this.#sink.bad(badFrame('too long', excerpt));
  }

  /** Decodes complete lines: all at once if they are sound, else one by one. */
  #decode(lines: Buffer): void {
    if (this.#stopped) return;
    if (lines.length > this.#limit || !isUtf8(lines)) {
      this.#decodeOneByOne(lines);
      return;
    }
    const text = lines.toString('utf8');
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      this.#line(text.slice(from, end));
      if (this.#stopped) return;
      from = end + 1;
    }
  }

  #decodeOneByOne(lines: Buffer): void {
    let from = 0;
    for (let end = lines.indexOf(lineFeed); end !== -1; end = lines.indexOf(lineFeed, from)) {
      const line = withoutCarriageReturn(lines.subarray(from, end));
      if (line.length > this.#limit) this.#sink.bad(badFrame('too long', line.toString('utf8', 0, 400)));
      else if (!isUtf8(line)) this.#sink.bad(badFrame('not UTF-8', line.toString('utf8', 0, 400)));
      else this.#line(line.toString('utf8'));
      if (this.#stopped) return;
      from = end + 1;
    }
  }

  #line(line: string): void {
    if (line === '' || line === '\r') return;
    parseFrame(line, this.#sink);
  }
}

function withoutCarriageReturn(line: Buffer): Buffer {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
