import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/** How much passes before the cut. */
export type CutAfter = { readonly bytes: number } | { readonly frames: number };

/** Lets this much pass, then breaks the connection. */
export function cuttingWire(below: Wire, after: CutAfter): Wire {
  return new CuttingWire(below, after);
}

class CuttingWire extends PassingWire {
  readonly #after: CutAfter;
  #passed = 0;
  #cut = false;

  constructor(below: Wire, after: CutAfter) {
    super(below);
    this.#after = after;
  }

  override write(bytes: string | Uint8Array): void {
    if (this.#cut) return;
    const whole = toBytes(bytes);
    const length = this.#lengthThatPasses(whole);
    this.below.write(whole.subarray(0, length));
    if (length === whole.length && !this.#isSpent()) return;
    this.#cut = true;
    this.below.destroy({ kind: 'failed', sentence: 'The wire was cut on purpose.' });
  }

  #isSpent(): boolean {
    return this.#passed >= ('bytes' in this.#after ? this.#after.bytes : this.#after.frames);
  }

  #lengthThatPasses(bytes: Uint8Array): number {
    if ('bytes' in this.#after) {
      const length = Math.min(bytes.length, this.#after.bytes - this.#passed);
      this.#passed += length;
      return length;
    }
    let length = 0;
    while (this.#passed < this.#after.frames) {
      const end = bytes.indexOf(lineFeed, length);
      if (end === -1) return bytes.length;
      length = end + 1;
      this.#passed += 1;
    }
    return length;
  }
}

const lineFeed = 0x0a;
