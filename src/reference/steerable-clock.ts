import type { Clock } from '../kernel/clock.ts';
import { EventQueue } from '../kernel/event-queue.ts';

/** Start of virtual time after every reset: a Monday afternoon in UTC, daytime in most of the world. */
export const virtualStart = Date.parse('2030-03-04T15:00:00Z');

/** Longest delay that the runtime's own timer accepts. */
const longestDelay = 2 ** 31 - 1;

interface Timer {
  readonly name: string;
  readonly at: number;
  readonly ring: () => void;
  /** The runtime's timer, in real time only. */
  alarm?: NodeJS.Timeout;
}

/**
 * The reference's clock: real time until it is first restarted or advanced, and from then on virtual time, which moves
 * only when advanced.
 */
export class SteerableClock implements Clock {
  #virtualNow: number | undefined;
  #closed = false;
  readonly #timers = new Map<string, Timer>();
  /** The same in order of time, in virtual time only; those that were canceled or set again are still in it. */
  readonly #queue = new EventQueue<Timer>();

  now(): number {
    return this.#virtualNow ?? Date.now();
  }

  get isVirtual(): boolean {
    return this.#virtualNow !== undefined;
  }

  /** When the next timer falls due, in virtual time; infinite if there is none. */
  get nextDue(): number {
    for (let { first } = this.#queue; first !== undefined; first = this.#queue.first) {
      if (this.#timers.get(first.name) === first) return first.at;
      this.#queue.next();
    }
    return Number.POSITIVE_INFINITY;
  }

  setTimer(name: string, at: number, ring: () => void): void {
    this.cancelTimer(name);
    if (this.#closed) return;
    const timer: Timer = { name, at, ring };
    this.#timers.set(name, timer);
    if (this.isVirtual) this.#queue.plan(timer);
    else this.#arm(timer);
  }

  cancelTimer(name: string): void {
    clearTimeout(this.#timers.get(name)?.alarm);
    this.#timers.delete(name);
  }

  /** Drops every timer; time is virtual from now on, and starts at its fixed time. */
  restart(): void {
    this.stop();
    this.#virtualNow = virtualStart;
  }

  /** Drops every timer. */
  stop(): void {
    for (const name of [...this.#timers.keys()]) this.cancelTimer(name);
    this.#queue.clear();
  }

  /** Drops every timer, and sets none from now on: one that follows from a late answer would keep the process. */
  close(): void {
    this.stop();
    this.#closed = true;
  }

  /** Advances virtual time by some milliseconds, firing due timers on the way, each at its own time. */
  advance(ms: number): void {
    this.freeze();
    const target = this.now() + ms;
    while (this.#ringNext(target));
    this.#virtualNow = target;
  }

  /** The same; what a timer gives rise to is waited for before time goes on. */
  async advanceSettling(ms: number, settled: () => Promise<void> | undefined): Promise<void> {
    this.freeze();
    const target = this.now() + ms;
    while (this.#ringNext(target)) {
      const waiting = settled();
      if (waiting) await waiting; // most timers ask nothing of the database
    }
    this.#virtualNow = target;
  }

  /** Fires the next timer that is due at that time; false if there is none. */
  #ringNext(target: number): boolean {
    const timer = this.#takeDue(target);
    if (timer === undefined) return false;
    this.#timers.delete(timer.name);
    this.#virtualNow = Math.max(this.now(), timer.at);
    timer.ring();
    return true;
  }

  /** Stops real time where it is; its timers wait for virtual time from now on. */
  freeze(): void {
    if (this.isVirtual) return;
    this.#virtualNow = Date.now();
    for (const timer of this.#timers.values()) {
      clearTimeout(timer.alarm);
      this.#queue.plan(timer);
    }
  }

  /** Takes the earliest timer up to a time; of several at the same time, the one set first. */
  #takeDue(target: number): Timer | undefined {
    for (let { first } = this.#queue; first !== undefined && first.at <= target; first = this.#queue.first) {
      this.#queue.next();
      if (this.#timers.get(first.name) === first) return first;
    }
    return undefined;
  }

  #arm(timer: Timer): void {
    const delay = Math.max(0, timer.at - Date.now());
    timer.alarm = setTimeout(() => this.#alarm(timer), Math.min(delay, longestDelay));
  }

  #alarm(timer: Timer): void {
    if (timer.at > Date.now()) {
      this.#arm(timer);
      return;
    }
    this.#timers.delete(timer.name);
    timer.ring();
  }
}
