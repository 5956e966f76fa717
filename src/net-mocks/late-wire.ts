import type { Clock } from '../kernel/clock.ts';
import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/** How late, by the given clock. The name separates the timers of several wires on one clock. */
export interface Lateness {
  readonly clock: Clock;
  readonly name: string;
  readonly ms: number;
}

/** Delivers each write `ms` later, in order. */
export function delayingWire(below: Wire, lateness: Lateness): Wire {
  return new LateWire(below, lateness, false);
}

/** Collects everything written within `ms` and delivers it in one write. */
export function joiningWire(below: Wire, lateness: Lateness): Wire {
  return new LateWire(below, lateness, true);
}

class LateWire extends PassingWire {
  readonly #lateness: Lateness;
  readonly #joins: boolean;
  #waiting: Uint8Array[] = [];
  #timers = 0;
  #ending = false;

  constructor(below: Wire, lateness: Lateness, joins: boolean) {
    super(below);
    this.#lateness = lateness;
    this.#joins = joins;
  }

  override get backlog(): number {
    return this.below.backlog + this.#waiting.reduce((sum, bytes) => sum + bytes.length, 0);
  }

  override write(bytes: string | Uint8Array): void {
    this.#waiting.push(toBytes(bytes));
    if (!this.#joins || this.#waiting.length === 1) this.#deliverLater();
  }

  /** What was written before still arrives, just as late. */
  override end(): void {
    this.#ending = true;
    if (this.#waiting.length === 0) this.below.end();
  }

  #deliverLater(): void {
    const { clock, name, ms } = this.#lateness;
    this.#timers += 1;
    clock.setTimer(`${name}:${this.#timers}`, clock.now() + ms, () => this.#deliver());
  }

  #deliver(): void {
    const due = this.#joins ? this.#waiting.splice(0) : this.#waiting.splice(0, 1);
    this.below.write(Buffer.concat(due));
    if (this.#ending && this.#waiting.length === 0) this.below.end();
  }
}
