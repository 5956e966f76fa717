import type { FrameConnection } from '../../../link/frames/frame-connection.ts';

/** In the busiest case one agent gets a few hundred frames. */
const mostFrames = 10_000;
const mostBytes = 64 * 1024 * 1024;

/** Counts what reaches one agent in one case. */
export class FloodGuard {
  readonly #connection: FrameConnection;
  #frames = 0;

  constructor(connection: FrameConnection) {
    this.#connection = connection;
  }

  /** Counts a frame; if there were more than any case calls for, says how many. */
  next(): string | undefined {
    this.#frames += 1;
    if (this.#frames > mostFrames) return `More than ${mostFrames} frames`;
    return this.#connection.received > mostBytes ? `More than ${mostBytes} bytes` : undefined;
  }
}
