import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/**
 * Changes one byte of what is written, at an offset counted from the beginning of the wire. The bits of the mask, which
 * must not be 0, are flipped, so that the byte always changes.
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
