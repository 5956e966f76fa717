import type { Clock } from '../../kernel/clock.ts';

/** Milliseconds between two looks: those between two packets of a telephone. */
const lookEvery = 20;

/** What a runtime's timer may be late on a machine that has nothing else to do. */
const usual = 5;

interface HeldUp {
  readonly from: number;
  readonly to: number;
}

/**
 * How late this process itself is: in real time, a busy machine holds up the packets that the kit sends, and its reading of
 * what it gets, which then is no fault of what is under test. A timer that is due with every packet shows it.
 */
export class OwnPace {
  readonly #clock: Clock;
  readonly #heldUp: HeldUp[] = [];
  #due: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#due = clock.now() + lookEvery;
    this.#wait();
  }

  /** By how many milliseconds this process was late at worst between two times; 0 if it was not. */
  worst(from: number, to: number): number {
    const present = { from: this.#due, to: this.#clock.now() };
    const touching = [...this.#heldUp, present].filter((one) => one.from <= to && one.to >= from);
    return touching.reduce((most, one) => Math.max(most, one.to - one.from - usual), 0);
  }

  stop(): void {
    this.#clock.cancelTimer(timer);
  }

  #wait(): void {
    this.#clock.setTimer(timer, this.#due, () => this.#look());
  }

  #look(): void {
    const now = this.#clock.now();
    if (now - this.#due > usual) this.#heldUp.push({ from: this.#due, to: now });
    this.#due = now + lookEvery;
    this.#wait();
  }
}

const timer = 'own pace';
