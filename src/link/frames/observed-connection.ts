import type { JsonObject } from '../../kernel/json.ts';
import type { BadFrame, CloseReason, FrameConnection, SendOutcome } from './frame-connection.ts';

/** Sees every frame on a connection before its receiver does. */
export interface FrameObserver {
  /** Another connection has been opened. */
  opened(): void;
  /** A frame of the peer. */
  sent(frame: JsonObject): void;
  /** A frame to the peer. */
  delivered(frame: JsonObject): void;
  /** Something from the peer that is not a frame. */
  sentBad(bad: BadFrame): void;
  closed(why: CloseReason): void;
}

/** The server's end of a connection, with an observer. */
export class ObservedConnection implements FrameConnection {
  readonly #right: FrameConnection;
  readonly #observer: FrameObserver;

  /** The server has to take the connection in the same turn: reading begins here. */
  constructor(right: FrameConnection, observer: FrameObserver) {
    this.#right = right;
    this.#observer = observer;
    observer.opened();
    right.onFrame((frame) => observer.sent(frame));
    right.onBadFrame((bad) => observer.sentBad(bad));
    right.onClose((why) => observer.closed(why));
  }

  get peer(): string {
    return this.#right.peer;
  }

  get received(): number {
    return this.#right.received;
  }

  get dropped(): number {
    return this.#right.dropped;
  }

  send(frame: JsonObject): SendOutcome {
    const outcome = this.#right.send(frame);
    if (outcome === 'sent') this.#observer.delivered(frame);
    return outcome;
  }

  sendRaw(payload: string | Uint8Array): void {
    this.#right.sendRaw(payload);
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    this.#right.onFrame(listener);
  }

  onBadFrame(listener: (bad: BadFrame) => void): void {
    this.#right.onBadFrame(listener);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#right.onClose(listener);
  }

  close(why?: CloseReason): void {
    this.#right.close(why);
  }
}
