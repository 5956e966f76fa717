/**
 * The port through which everything here learns the time and sets timers. Times are Unix milliseconds.
 * A timer is named after what it guards (`offer:17`), so that setting it again replaces it and one that was
 * cancelled never rings.
 */
export interface Clock {
  now(): number;
  setTimer(name: string, at: number, ring: () => void): void;
  cancelTimer(name: string): void;
}
