import type { Clock } from './clock.ts';
import { EventQueue } from './event-queue.ts';

interface Timer {
  readonly name: string;
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that stands still until it is advanced, for what needs no time but its own. */
export class VirtualClock implements Clock {
  readonly #timers = new Map<string, Timer>();
  readonly #queue = new EventQueue<Timer>();
  #now: number;

  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Timers that are set and have not rung. */
  get waiting(): number {
    return this.#timers.size;
  }

  setTimer(name: string, at: number, ring: () => void): void {
    const timer = { name, at, ring };
    this.#timers.set(name, timer);
    this.#queue.plan(timer);
  }

  cancelTimer(name: string): void {
    this.#timers.delete(name);
  }

  /** Advances by some milliseconds; due timers ring on the way, each at its own time. */
  advance(ms: number): void {
    const target = this.#now + ms;
    for (let { first } = this.#queue; first !== undefined && first.at <= target; first = this.#queue.first) {
      this.#queue.next();
      if (this.#timers.get(first.name) !== first) continue;
      this.#timers.delete(first.name);
      this.#now = Math.max(this.#now, first.at);
      first.ring();
    }
    this.#now = target;
  }
}
