import type { JsonObject } from '../../kernel/json.ts';
import type {
  BadFrame,
  CloseReason,
  FrameConnection,
  SendOutcome,
} from '../../link/frames/frame-connection.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { inForm, withCalls } from './calls/client-form.ts';

/** Sees every frame on a connection before its receiver does. */
export interface FrameObserver {
  /** Another connection has been opened. */
  opened(): void;
  /** A frame of the desktop. */
  sent(frame: JsonObject): void;
  /** A frame to the desktop. */
  delivered(frame: JsonObject): void;
  /** Something from the desktop that is not a frame. */
  sentBad(bad: BadFrame): void;
  closed(why: CloseReason): void;
}

/** The calls at a DN that the harness plays, as EventAddressInfo reports calls. */
export type PlayedCalls = (dn: string) => readonly JsonObject[];

const noCalls: PlayedCalls = () => [];

/** A connection on the server side with an observer. */
export class TappedConnection implements FrameConnection {
  readonly #right: FrameConnection;
  readonly #observer: FrameObserver;
  readonly #played: PlayedCalls;
  #form: UserDataForm = 'object';

  /** The server has to take the connection in the same turn: reading begins here. */
  constructor(right: FrameConnection, observer: FrameObserver, played: PlayedCalls = noCalls) {
    this.#right = right;
    this.#observer = observer;
    this.#played = played;
    observer.opened();
    right.onFrame((frame) => this.#hear(frame));
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
    const whole = frame.messageType === 'EventAddressInfo' ? this.#withPlayed(frame) : frame;
    const outcome = this.#right.send(whole);
    if (outcome === 'sent') this.#observer.delivered(whole);
    return outcome;
  }

  /** Sends a frame that the harness has made up, in the form that the desktop has asked for. */
  tell(frame: JsonObject): void {
    this.send(inForm(frame, this.#form));
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

  #hear(frame: JsonObject): void {
    if (frame.messageType === 'RequestRegisterClient')
      this.#form = frame.userDataForm === 'pairs' ? 'pairs' : 'object';
    this.#observer.sent(frame);
  }

  /** The switch does not know the calls that the harness plays. */
  #withPlayed(frame: JsonObject): JsonObject {
    const more = this.#played(String(frame.thisDN));
    return more.length === 0 ? frame : withCalls(frame, more, this.#form);
  }
}
