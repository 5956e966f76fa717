import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { openLink } from '../link/open-link.ts';

/** A desktop that only asks OCS and waits for its answers. */
export class LoadDesktop {
  readonly #connection: FrameConnection;
  readonly #dn: string;
  readonly #waiting = new Map<unknown, (userData: JsonObject | undefined) => void>();
  #references = 0;
  #closed = false;

  private constructor(connection: FrameConnection, dn: string) {
    this.#connection = connection;
    this.#dn = dn;
    connection.onFrame(({ messageType, referenceId, userData }) => {
      if (messageType !== 'EventUserEvent') this.#answer(`link ${String(referenceId)}`, {});
      else if (isJsonObject(userData)) this.#answer(userData.GSW_REFERENCE_ID, userData);
    });
    connection.onClose(() => {
      this.#closed = true;
      for (const key of [...this.#waiting.keys()]) this.#answer(key, undefined);
    });
  }

  /** Connects, and logs the agent in. */
  static async logIn(url: string, thisDN: string, agentId: string): Promise<LoadDesktop> {
    const desktop = new LoadDesktop(await openLink(url), thisDN);
    await desktop.#tell('RequestRegisterClient', { clientName: 'load', protocolVersion: '1.0' });
    await desktop.#tell('RequestRegisterAddress', { thisDN });
    await desktop.#tell('RequestAgentLogin', { thisDN, agentId });
    return desktop;
  }

  /** OCS's answer to a request; undefined if the link was closed first. */
  ask(request: JsonObject): Promise<JsonObject | undefined> {
    this.#references += 1;
    const reference = this.#references;
    const userData = { ...request, GSW_REFERENCE_ID: reference };
    return this.#send(reference, 'RequestDistributeUserEvent', { thisDN: this.#dn, userData });
  }

  close(): void {
    this.#connection.close();
  }

  #tell(messageType: string, fields: JsonObject): Promise<JsonObject | undefined> {
    this.#references += 1;
    const referenceId = this.#references;
    return this.#send(`link ${referenceId}`, messageType, { referenceId, ...fields });
  }

  #send(key: unknown, messageType: string, fields: JsonObject): Promise<JsonObject | undefined> {
    if (this.#closed) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.set(key, resolve);
      this.#connection.send({ messageType, ...fields });
    });
  }

  #answer(key: unknown, userData: JsonObject | undefined): void {
    this.#waiting.get(key)?.(userData);
    this.#waiting.delete(key);
  }
}
