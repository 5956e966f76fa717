import { EventEmitter, once } from 'node:events';
import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import type { UserDataForm } from '../link/frames/cti-frames.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { validateFrame } from '../link/frames/validate-frame.ts';
import { openLink } from '../link/open-link.ts';

/** A client of the CTI link for tests: collects what it receives, and waits for it with a fence. */
export class DesktopProbe {
  readonly connection: FrameConnection;
  readonly closed: Promise<string>;
  /** Schema violations in the received frames. */
  readonly problems: string[] = [];
  #received: JsonObject[] = [];
  readonly #answers = new Map<unknown, (frame: JsonObject) => void>();
  readonly #events = new EventEmitter();
  #lastReference = 0;

  constructor(connection: FrameConnection, form?: UserDataForm) {
    this.connection = connection;
    this.closed = new Promise((resolve) => connection.onClose((why) => resolve(why.sentence)));
    connection.onFrame((frame) => {
      this.problems.push(...validateFrame(frame, form).problems);
      if (isJsonObject(frame.userData))
        this.#events.emit(String(frame.userData.GSW_USER_EVENT), frame.userData);
      const waiting = this.#answers.get(frame.referenceId);
      if (waiting === undefined) this.#received.push(frame);
      else {
        this.#answers.delete(frame.referenceId);
        waiting(frame);
      }
    });
  }

  /** Connects and registers the client. */
  static async open(url: string, userDataForm: UserDataForm = 'object'): Promise<DesktopProbe> {
    const probe = new DesktopProbe(await openLink(url), userDataForm);
    const registration = { clientName: 'probe', protocolVersion: '1.0', userDataForm };
    await probe.ask('RequestRegisterClient', registration);
    return probe;
  }

  /** Connects, registers a DN and logs an agent in there; the messages received for that are dropped. */
  static async logIn(
    url: string,
    thisDN: string,
    agentId: string,
    form?: UserDataForm,
  ): Promise<DesktopProbe> {
    const probe = await DesktopProbe.open(url, form);
    await probe.ask('RequestRegisterAddress', { thisDN });
    await probe.ask('RequestAgentLogin', { thisDN, agentId });
    await probe.afterFence();
    return probe;
  }

  /** Sends a request and waits for the answer with its reference id. */
  ask(messageType: string, fields: JsonObject = {}): Promise<JsonObject> {
    this.#lastReference += 1;
    const referenceId = this.#lastReference;
    return new Promise((resolve) => {
      this.#answers.set(referenceId, resolve);
      this.connection.send({ messageType, referenceId, ...fields });
    });
  }

  /** Sends a user event of the desktop protocol, and returns what came back for it, without EventACK. */
  async say(thisDN: string, userData: JsonObject): Promise<readonly JsonObject[]> {
    await this.ask('RequestDistributeUserEvent', { thisDN, userData });
    return this.afterFence();
  }

  /** The user data of the next event of that name. */
  async next(event: string): Promise<JsonObject> {
    const [userData]: unknown[] = await once(this.#events, event);
    return isJsonObject(userData) ? userData : {};
  }

  /** Everything received since the last call, complete because a fence follows it. */
  async afterFence(): Promise<readonly JsonObject[]> {
    await this.ask('RequestQueryAddress', { thisDN: 'fence' });
    return this.#received.splice(0);
  }

  close(): void {
    this.connection.close();
  }
}
