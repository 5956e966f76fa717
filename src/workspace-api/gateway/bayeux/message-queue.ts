import type { JsonObject } from '../../../kernel/json.ts';

/** How much may wait for one client. */
export interface QueueLimits {
  readonly messages: number;
  readonly characters: number;
}

/** Messages that wait, in their order, and no more than is allowed. */
export class MessageQueue {
  readonly #limits: QueueLimits;
  #messages: { readonly message: JsonObject; readonly length: number }[] = [];
  #characters = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  get isOverfull(): boolean {
    return this.#messages.length > this.#limits.messages || this.#characters > this.#limits.characters;
  }

  push(message: JsonObject): void {
    const { length } = JSON.stringify(message);
    this.#messages.push({ message, length });
    this.#characters += length;
  }

  /** Forgets the oldest until the rest is allowed. */
  trim(): void {
    while (this.isOverfull) this.#characters -= this.#messages.shift()?.length ?? 0;
  }

  /** Takes out all that a subscription is for, or simply all. */
  take(isWanted: (message: JsonObject) => boolean = () => true): readonly JsonObject[] {
    const wanted = this.#messages.filter(({ message }) => isWanted(message));
    this.#messages = this.#messages.filter((one) => !wanted.includes(one));
    this.#characters = this.#messages.reduce((sum, { length }) => sum + length, 0);
    return wanted.map(({ message }) => message);
  }
}
