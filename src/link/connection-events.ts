import type { JsonObject } from '../kernel/json.ts';
import type { BadFrame } from './frames/frame-connection.ts';
import type { FrameSink } from './frames/parse-frame.ts';

/** The listeners of one connection, and how many events they have received. */
export class ConnectionEvents implements FrameSink {
  readonly #frameListeners: ((frame: JsonObject) => void)[] = [];
  readonly #badListeners: ((bad: BadFrame) => void)[] = [];

  frame(frame: JsonObject): void {
    for (const listener of this.#frameListeners) listener(frame);
  }

  bad(bad: BadFrame): void {
    for (const listener of this.#badListeners) listener(bad);
  }

  /** Adds a listener and says whether it is the first. */
  addFrameListener(listener: (frame: JsonObject) => void): boolean {
    return this.#frameListeners.push(listener) === 1;
  }

  addBadListener(listener: (bad: BadFrame) => void): void {
    this.#badListeners.push(listener);
  }
}
