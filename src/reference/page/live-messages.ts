import type { TraceSink } from '../trace/trace-links.ts';
import type { TracedMessage } from '../trace/traced-message.ts';

/** How many messages a page that is opened later still gets. */
const kept = 200;

/** Takes every message, numbered from 1. */
export type MessageListener = (message: TracedMessage, number: number) => void;

/** What has passed since a page was opened first, for pages that show it; before that, nothing is put into words. */
export class LiveMessages implements TraceSink {
  #wanted = false;
  #last = 0;
  readonly #recent: TracedMessage[] = [];
  readonly #listeners = new Set<MessageListener>();

  get wanted(): boolean {
    return this.#wanted;
  }

  take(message: TracedMessage): void {
    this.#last += 1;
    this.#recent.push(message);
    if (this.#recent.length > kept) this.#recent.shift();
    for (const listener of this.#listeners) listener(message, this.#last);
  }

  /** Begins with recent messages after that number. Gives what ends it. */
  listen(listener: MessageListener, after = 0): () => void {
    this.#wanted = true;
    const first = this.#last - this.#recent.length + 1;
    this.#recent.forEach((message, index) => {
      if (first + index > after) listener(message, first + index);
    });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
