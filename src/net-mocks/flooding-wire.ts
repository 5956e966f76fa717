import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/** Writes the same bytes many times, in one write, before the first regular write. */
export function floodingWire(below: Wire, flood: string, times: number): Wire {
  return new FloodingWire(below, toBytes(flood), times);
}

class FloodingWire extends PassingWire {
  readonly #flood: Uint8Array;
  #times: number;

  constructor(below: Wire, flood: Uint8Array, times: number) {
    super(below);
    this.#flood = flood;
    this.#times = times;
  }

  override write(bytes: string | Uint8Array): void {
    for (; this.#times > 0; this.#times -= 1) this.below.write(this.#flood);
    this.below.write(bytes);
  }
}
