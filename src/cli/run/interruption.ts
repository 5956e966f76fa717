import { exitCodes } from '../../kernel/exit-codes.ts';

/** A signal by which a run is interrupted. */
export type Signal = 'SIGINT' | 'SIGTERM';

export const exitCodeOfSignal = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

/** A second signal within so many milliseconds is the same one: npx and the terminal both pass it on to the command. */
const sameSignalMs = 250;

/** Handles signals: the first ends the run in order, the second ends the process at once. */
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

  /** Calls back when the run is interrupted; at once if it has been already. */
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
    // The processes that the run has started end with this one: the code that starts them takes care of that.
    if (performance.now() - this.#first.at > sameSignalMs) process.exit(exitCodeOfSignal[signal]);
  }
}

/** Why a case was not played. */
export function interruptedBy(signal: Signal): string {
  return `The run was interrupted by ${signal}.`;
}
