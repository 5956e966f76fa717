import type { FrameConnection } from '../../../link/frames/frame-connection.ts';

/** The busiest case brings one agent some hundreds of frames. */
const mostFrames = 10_000;
const mostBytes = 64 * 1024 * 1024;

/** Counts what reaches one agent in one case. */
export class FloodGuard {
  readonly #connection: FrameConnection;
  #frames = 0;

  constructor(connection: FrameConnection) {
    this.#connection = connection;
  }

  /** Counts a frame; says how much there was where it is more than any case can bring. */
  next(): string | undefined {
    this.#frames += 1;
    if (this.#frames > mostFrames) return `More than ${mostFrames} frames`;
    return this.#connection.received > mostBytes ? `More than ${mostBytes} bytes` : undefined;
  }
}
