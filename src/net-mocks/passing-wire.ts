import type { CloseReason } from '../link/frames/frame-connection.ts';
import type { Wire } from '../link/wires/wire.ts';

/** A wire that passes everything on unchanged: the base of every faulty wire. */
export class PassingWire implements Wire {
  protected readonly below: Wire;

  constructor(below: Wire) {
    this.below = below;
  }

  get peer(): string {
    return this.below.peer;
  }

  get backlog(): number {
    return this.below.backlog;
  }

  write(bytes: string | Uint8Array): void {
    this.below.write(bytes);
  }

  read(reader: (bytes: Uint8Array) => void): void {
    this.below.read(reader);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.below.onClose(listener);
  }

  end(): void {
    this.below.end();
  }

  destroy(why: CloseReason): void {
    this.below.destroy(why);
  }
}
