import type { JsonObject } from '../kernel/json.ts';
import type { CloseReason, FrameConnection, SendOutcome } from '../link/frames/frame-connection.ts';

/** Two ends of a link without wire: a frame arrives, as it is, before `send` returns. */
export function memoryLink(): readonly [FrameConnection, FrameConnection] {
  const [one, other] = [new MemoryEnd(), new MemoryEnd()];
  one.connect(other);
  other.connect(one);
  return [one, other];
}

class MemoryEnd implements FrameConnection {
  readonly peer = 'memory';
  readonly received = 0;
  dropped = 0;
  #other: MemoryEnd | undefined;
  readonly #onFrame: ((frame: JsonObject) => void)[] = [];
  readonly #onClose: ((why: CloseReason) => void)[] = [];
  #closed: CloseReason | undefined;

  connect(other: MemoryEnd): void {
    this.#other = other;
  }

  send(frame: JsonObject): SendOutcome {
    if (this.#closed !== undefined || this.#other === undefined) {
      this.dropped += 1;
      return 'closed';
    }
    for (const listener of this.#other.#onFrame) listener(frame);
    return 'sent';
  }

  sendRaw(): never {
    throw new Error('A link in memory carries frames only.');
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    this.#onFrame.push(listener);
  }

  onBadFrame(): void {
    // What is not bytes cannot be unreadable.
  }

  onClose(listener: (why: CloseReason) => void): void {
    if (this.#closed === undefined) this.#onClose.push(listener);
    else listener(this.#closed);
  }

  close(why: CloseReason = { kind: 'ended', sentence: 'The link was closed.' }): void {
    if (this.#closed !== undefined) return;
    this.#closed = why;
    for (const listener of this.#onClose) listener(why);
    this.#other?.close(why);
  }
}
