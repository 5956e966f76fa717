import { exitCodes } from '../../kernel/exit-codes.ts';

/** A signal by which a run is interrupted. */
export type Signal = 'SIGINT' | 'SIGTERM';

export const exitCodeOfSignal = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

/** So soon after the first, a signal is the same one: npx and terminals both pass it on to the command. */
const sameSignalMs = 250;

/** Hears signals: the first ends the run in order, the second the process at once. */
export class Interruption {
  readonly #listeners = new Set<(signal: Signal) => void>();
  readonly #heard = (signal: Signal): void => this.#hear(signal);
  #first: { readonly signal: Signal; readonly at: number } | undefined;

  constructor() {
    process.on('SIGINT', this.#heard).on('SIGTERM', this.#heard);
  }

  /** The signal that interrupts the run. */
  get signal(): Signal | undefined {
    return this.#first?.signal;
  }

  /** Calls back when the run is interrupted; at once where it has been. */
  onSignal(listener: (signal: Signal) => void): void {
    this.#listeners.add(listener);
    if (this.#first) listener(this.#first.signal);
  }

  #hear(signal: Signal): void {
    if (!this.#first) {
      this.#first = { signal, at: performance.now() };
      for (const listener of this.#listeners) listener(signal);
      return;
    }
    // What the run has started ends with the process: whoever started it has seen to that.
    if (performance.now() - this.#first.at > sameSignalMs) process.exit(exitCodeOfSignal[signal]);
  }
}

/** Why a case was not played. */
export function interruptedBy(signal: Signal): string {
  return `The run was interrupted by ${signal}.`;
}
