import type { Clock } from './clock.ts';

/** Real time. Its timers do not keep the process: a server does that by what it listens on. */
export class RealClock implements Clock {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  now(): number {
    return Date.now();
  }

  setTimer(name: string, at: number, ring: () => void): void {
    this.cancelTimer(name);
    const alarm = () => {
      this.#timers.delete(name);
      ring();
    };
    this.#timers.set(name, setTimeout(alarm, Math.max(0, at - this.now())).unref());
  }

  cancelTimer(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  /** Drops every timer. */
  stop(): void {
    for (const name of [...this.#timers.keys()]) this.cancelTimer(name);
  }
}
