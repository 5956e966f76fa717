/**
 * The port for reading the time and setting timers. Times are Unix milliseconds. A timer is named after what it guards
 * (`offer:17`): setting it again replaces it, and a canceled one never fires.
 */
export interface Clock {
  now(): number;
  setTimer(name: string, at: number, ring: () => void): void;
  cancelTimer(name: string): void;
}
