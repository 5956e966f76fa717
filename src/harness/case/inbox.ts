/** Messages that have arrived and that no step has looked at yet, found by filter, not by order. */
export class Inbox<Message> {
  readonly #messages: Message[] = [];
  readonly #waiting = new Set<(message: Message) => void>();
  #lastTaken: Message | undefined;

  put(message: Message): void {
    this.#messages.push(message);
    for (const wake of [...this.#waiting]) wake(message);
  }

  get unread(): readonly Message[] {
    return this.#messages;
  }

  /** The message that a step took last. */
  get lastTaken(): Message | undefined {
    return this.#lastTaken;
  }

  find(wanted: (message: Message) => boolean): Message | undefined {
    return this.#messages.find(wanted);
  }

  take(message: Message): void {
    this.#lastTaken = message;
    const at = this.#messages.indexOf(message);
    if (at >= 0) this.#messages.splice(at, 1);
  }

  takeAll(): readonly Message[] {
    return this.#messages.splice(0);
  }

  /** Settles when a wanted message is there; `abandon` gives up the wait and settles with nothing. */
  wait(wanted: (message: Message) => boolean): {
    arrival: Promise<Message | undefined>;
    abandon: () => void;
  } {
    let abandon = (): void => undefined;
    const arrival = new Promise<Message | undefined>((resolve) => {
      const settle = (message: Message | undefined): void => {
        this.#waiting.delete(look);
        resolve(message);
      };
      // Only the new one is looked at: each costs the same, no matter how many have arrived.
      const look = (message: Message): void => {
        if (wanted(message)) settle(message);
      };
      this.#waiting.add(look);
      abandon = () => settle(undefined);
      const here = this.find(wanted);
      if (here !== undefined) settle(here);
    });
    return { arrival, abandon };
  }
}
