import type { Clock } from '../kernel/clock.ts';
import type { CloseReason } from '../link/frames/frame-connection.ts';
import type { Wire } from '../link/wires/wire.ts';
import { delayingWire, type Lateness } from './late-wire.ts';
import { PassingWire } from './passing-wire.ts';

/** Everything takes `ms` by the given clock, either way, in order. */
export function distantWire(below: Wire, lateness: Lateness): Wire {
  return new DistantWire(delayingWire(below, lateness), lateness);
}

class DistantWire extends PassingWire {
  readonly #lateness: Lateness;
  readonly #late: (() => void)[] = [];
  #timers = 0;

  constructor(below: Wire, lateness: Lateness) {
    super(below);
    this.#lateness = lateness;
  }

  override read(reader: (bytes: Uint8Array) => void): void {
    this.below.read((bytes) => this.#later(() => reader(bytes)));
  }

  /** After what was on its way: a connection that closes loses nothing that was sent before. */
  override onClose(listener: (why: CloseReason) => void): void {
    this.below.onClose((why) => this.#later(() => listener(why)));
  }

  /** Whichever timer rings first brings what came first: real timers for nearly the same moment may change places. */
  #later(happen: () => void): void {
    const { clock, name, ms } = this.#lateness;
    this.#timers += 1;
    this.#late.push(happen);
    clock.setTimer(`${name}, read:${this.#timers}`, clock.now() + ms, () => this.#late.shift()?.());
  }
}

/** The clock on the wall, for wires that are late in real time. */
export function wallClock(): Clock {
  const timers = new Map<string, NodeJS.Timeout>();
  const cancelTimer = (name: string): void => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  return {
    now: () => Date.now(),
    cancelTimer,
    setTimer(name, at, ring) {
      cancelTimer(name);
      const fire = (): void => {
        timers.delete(name);
        ring();
      };
      timers.set(name, setTimeout(fire, Math.max(0, at - Date.now())));
    },
  };
}
