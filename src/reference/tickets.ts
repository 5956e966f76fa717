import type { UserData } from '../protocol/user-data.ts';

/** Outcome of a command that a control method gave to a machine. */
export interface Outcome {
  /** Why it was refused, in a sentence. */
  readonly refused?: string;
  readonly connId?: string;
  readonly answer?: UserData;
}

/** Commands that were given to a machine under a number, and whose outcome has not come yet. */
export class Tickets {
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #last = 0;

  /** Gives a command under a new number; resolves with its outcome. */
  ask(submit: (ticket: number) => void): Promise<Outcome> {
    this.#last += 1;
    const ticket = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(ticket, resolve);
      submit(ticket);
    });
  }

  answer(ticket: number, outcome: Outcome): void {
    this.#waiting.get(ticket)?.(outcome);
    this.#waiting.delete(ticket);
  }

  /** All commands that wait are refused. */
  refuseAll(refused: string): void {
    for (const settle of this.#waiting.values()) settle({ refused });
    this.#waiting.clear();
  }
}
