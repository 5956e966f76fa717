import type { JsonObject } from '../../../kernel/json.ts';
import type {
  BadFrame,
  CloseReason,
  FrameConnection,
  SendOutcome,
} from '../../../link/frames/frame-connection.ts';
import type { Decoration } from '../../../reference/machines.ts';

/** What goes out instead of a frame: frames, bytes that are not frames, or the end of the connection. */
export type Outgoing = JsonObject | string | Uint8Array | 'close';

/** What a faulty server's end of a connection does; made for each, so that each has its own memory. */
export interface LinkDeviation {
  /** What leaves instead of a frame. */
  send?(frame: JsonObject): readonly Outgoing[];
  /** The answer to a bad frame; the right answer by default. */
  bad?(bad: BadFrame): 'close' | 'silence' | undefined;
  /** Milliseconds of real time after which a frame leaves; at once by default. */
  readonly later?: number;
}

/** Decorates the server's end of every connection of the link. */
export function faultyLink(deviation: () => LinkDeviation): Decoration {
  return { link: (right) => new FaultyConnection(right, deviation()) };
}

class FaultyConnection implements FrameConnection {
  readonly #right: FrameConnection;
  readonly #deviation: LinkDeviation;

  constructor(right: FrameConnection, deviation: LinkDeviation) {
    this.#right = right;
    this.#deviation = deviation;
  }

  get peer(): string {
    return this.#right.peer;
  }

  get dropped(): number {
    return this.#right.dropped;
  }

  get received(): number {
    return this.#right.received;
  }

  send(frame: JsonObject): SendOutcome {
    this.#later(() => this.#sendNow(frame));
    return 'sent';
  }

  #sendNow(frame: JsonObject): void {
    for (const one of this.#deviation.send?.(frame) ?? [frame]) {
      if (one === 'close') this.#right.close();
      else if (typeof one === 'string' || one instanceof Uint8Array) this.#right.sendRaw(one);
      else this.#right.send(one);
    }
  }

  /** In the order in which it was called: the end comes after all that was sent. */
  #later(act: () => void): void {
    const { later } = this.#deviation;
    if (later === undefined) act();
    else setTimeout(act, later);
  }

  sendRaw(payload: string | Uint8Array): void {
    this.#later(() => this.#right.sendRaw(payload));
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    this.#right.onFrame(listener);
  }

  onBadFrame(listener: (bad: BadFrame) => void): void {
    this.#right.onBadFrame((bad) => {
      const instead = this.#deviation.bad?.(bad);
      if (instead === undefined) listener(bad);
      else if (instead === 'close') this.#right.close();
    });
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#right.onClose(listener);
  }

  close(why?: CloseReason): void {
    this.#later(() => this.#right.close(why));
  }
}
