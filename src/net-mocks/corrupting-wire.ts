import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/**
 * Changes one byte of what is written: the one at the offset, counted from the wire's beginning. The bits of the mask,
 * which are not all 0, are turned over, so that the byte is never what it was.
 */
export function corruptingWire(below: Wire, offset: number, mask: number): Wire {
  return new CorruptingWire(below, offset, mask);
}

class CorruptingWire extends PassingWire {
  readonly #offset: number;
  readonly #mask: number;
  #written = 0;

  constructor(below: Wire, offset: number, mask: number) {
    super(below);
    this.#offset = offset;
    this.#mask = mask;
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
    corrupted[at] = (corrupted[at] ?? 0) ^ this.#mask;
    this.below.write(corrupted);
  }
}
