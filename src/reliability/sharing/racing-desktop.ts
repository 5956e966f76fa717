import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { openLink } from '../../link/open-link.ts';

/** What one desktop has sent and received, with the observer's count. */
export interface Observed {
  readonly sentAt: number;
  /** Everything that answers the request. */
  readonly answers: { readonly at: number; readonly userData: JsonObject }[];
}

/** Counts what is sent and received by all desktops of a race. */
export class Observer {
  #count = 0;
  #watchers: (() => void)[] = [];

  next(): number {
    this.#count += 1;
    for (const watcher of this.#watchers.splice(0)) watcher();
    return this.#count;
  }

  /** Until something else is sent or received. */
  change(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }
}

/** A desktop on a socket of its own, which sends without waiting for answers. */
export class RacingDesktop {
  readonly dn: string;
  readonly #connection: FrameConnection;
  readonly #observer: Observer;
  readonly #asked = new Map<unknown, Observed>();
  readonly #links = new Map<unknown, () => void>();
  #references = 0;

  private constructor(connection: FrameConnection, dn: string, observer: Observer) {
    this.#connection = connection;
    this.#observer = observer;
    this.dn = dn;
    connection.onFrame(({ messageType, referenceId, userData }) => {
      if (messageType === 'EventUserEvent' && isJsonObject(userData)) this.#receive(userData);
      else this.#links.get(referenceId)?.();
    });
  }

  /** Connects, and logs the agent in. */
  static async logIn(
    url: string,
    thisDN: string,
    agentId: string,
    observer: Observer,
  ): Promise<RacingDesktop> {
    const desktop = new RacingDesktop(await openLink(url), thisDN, observer);
    await desktop.#tell('RequestRegisterClient', { clientName: 'race', protocolVersion: '1.0' });
    await desktop.#tell('RequestRegisterAddress', { thisDN });
    await desktop.#tell('RequestAgentLogin', { thisDN, agentId });
    return desktop;
  }

  /** Sends a request; what answers it is collected. */
  send(request: JsonObject): Observed {
    this.#references += 1;
    const userData = { ...request, GSW_APPLICATION_ID: 134, GSW_REFERENCE_ID: this.#references };
    const observed: Observed = { sentAt: this.#observer.next(), answers: [] };
    this.#asked.set(this.#references, observed);
    this.#connection.send({ messageType: 'RequestDistributeUserEvent', thisDN: this.dn, userData });
    return observed;
  }

  /** Until everything that answers earlier requests has come: the fence of the link. */
  fence(): Promise<void> {
    return this.#tell('RequestQueryAddress', { thisDN: this.dn });
  }

  close(): void {
    this.#connection.close();
  }

  #receive(userData: JsonObject): void {
    const at = this.#observer.next();
    this.#asked.get(userData.GSW_REFERENCE_ID)?.answers.push({ at, userData });
  }

  #tell(messageType: string, fields: JsonObject): Promise<void> {
    this.#references += 1;
    const referenceId = this.#references;
    return new Promise((resolve) => {
      this.#links.set(referenceId, resolve);
      this.#connection.send({ messageType, referenceId, ...fields });
    });
  }
}
