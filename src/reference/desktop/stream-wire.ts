import type { Readable, Writable } from 'node:stream';
import type { CloseReason } from '../../link/frames/frame-connection.ts';
import { Once } from '../../link/once.ts';
import type { Wire } from '../../link/wires/wire.ts';

/** A pair of streams as a wire, for an upper tester over standard input and output. */
export class StreamWire implements Wire {
  readonly peer = 'stdio';
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #closed = new Once<CloseReason>();

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
    const broken = (error: Error) =>
      this.#closed.happen({ kind: 'failed', sentence: `The streams broke: ${error.message}.` });
    input.on('error', broken);
    output.on('error', broken);
    const ended = () => this.#closed.happen({ kind: 'ended', sentence: 'The input ended.' });
    input.once('end', ended);
    input.once('close', ended);
  }

  get backlog(): number {
    return this.#output.writableLength;
  }

  write(bytes: string | Uint8Array): void {
    if (!this.#closed.happened && this.#output.writable) this.#output.write(bytes);
  }

  read(reader: (bytes: Uint8Array) => void): void {
    this.#input.on('data', reader);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#closed.add(listener);
  }

  /** The streams belong to the process, so they are not closed, only no longer used. */
  end(): void {
    this.destroy({ kind: 'ended', sentence: 'This side closed the link.' });
  }

  destroy(why: CloseReason): void {
    this.#input.pause();
    this.#closed.happen(why);
  }
}
