import { toBytes, type Wire } from '../link/wire.ts';
import { PassingWire } from './passing-wire.ts';

/** Changes one byte of what is written: the one at the offset, counted from the wire's beginning. */
export function corruptingWire(below: Wire, offset: number, byte: number): Wire {
  return new CorruptingWire(below, offset, byte);
}

class CorruptingWire extends PassingWire {
  readonly #offset: number;
  readonly #byte: number;
  #written = 0;

  constructor(below: Wire, offset: number, byte: number) {
    super(below);
    this.#offset = offset;
    this.#byte = byte;
  }

  override write(bytes: string | Uint8Array): void {
    const whole = toBytes(bytes);
    const at = this.#offset - this.#written;
    this.#written += whole.length;
    if (at < 0 || at >= whole.length) {
      this.below.write(whole);
      return;
    }
    const corrupted = Uint8Array.from(whole);
    corrupted[at] = this.#byte;
    this.below.write(corrupted);
  }
}
