import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection, SendOutcome } from '../../link/frames/frame-connection.ts';
import { type FrameObserver, ObservedConnection } from '../../link/frames/observed-connection.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import { inForm, withCalls } from './calls/client-form.ts';

export type { FrameObserver } from '../../link/frames/observed-connection.ts';

/** The calls at a DN that the harness plays, as EventAddressInfo reports calls. */
export type PlayedCalls = (dn: string) => readonly JsonObject[];

const noCalls: PlayedCalls = () => [];

/** A connection of the desktop on the server side, with an observer and with the calls that the harness plays. */
export class TappedConnection extends ObservedConnection {
  readonly #played: PlayedCalls;
  #form: UserDataForm = 'object';

  /** The server has to take the connection in the same turn: reading begins here. */
  constructor(right: FrameConnection, observer: FrameObserver, played: PlayedCalls = noCalls) {
    super(right, observer);
    this.#played = played;
    right.onFrame((frame) => this.#noteForm(frame));
  }

  override send(frame: JsonObject): SendOutcome {
    return super.send(frame.messageType === 'EventAddressInfo' ? this.#withPlayed(frame) : frame);
  }

  /** Sends a frame that the harness has made up, in the form that the desktop has asked for. */
  tell(frame: JsonObject): void {
    this.send(inForm(frame, this.#form));
  }

  #noteForm({ messageType, userDataForm }: JsonObject): void {
    if (messageType === 'RequestRegisterClient') this.#form = userDataForm === 'pairs' ? 'pairs' : 'object';
  }

  /** The switch does not know the calls that the harness plays. */
  #withPlayed(frame: JsonObject): JsonObject {
    const more = this.#played(String(frame.thisDN));
    return more.length === 0 ? frame : withCalls(frame, more, this.#form);
  }
}
