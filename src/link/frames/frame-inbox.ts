import type { JsonObject } from '../../kernel/json.ts';
import type { BadFrame, CloseReason, FrameConnection } from './frame-connection.ts';

/** What has arrived on a connection, for tests: taken one by one; waits if there is none yet. */
export class FrameInbox {
  readonly bad: BadFrame[] = [];
  readonly closed: Promise<CloseReason>;
  readonly #frames: JsonObject[] = [];
  readonly #waiting: ((frame: JsonObject) => void)[] = [];

  constructor(connection: FrameConnection) {
    connection.onFrame((frame) => {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) this.#frames.push(frame);
      else waiting(frame);
    });
    connection.onBadFrame((bad) => this.bad.push(bad));
    this.closed = new Promise((resolve) => connection.onClose(resolve));
  }

  /** Frames that nobody has taken yet. */
  get size(): number {
    return this.#frames.length;
  }

  next(): Promise<JsonObject> {
    const frame = this.#frames.shift();
    if (frame !== undefined) return Promise.resolve(frame);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async take(count: number): Promise<JsonObject[]> {
    const frames: JsonObject[] = [];
    while (frames.length < count) frames.push(await this.next());
    return frames;
  }
}
