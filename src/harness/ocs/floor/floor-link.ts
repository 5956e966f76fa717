import type { JsonObject } from '../../../kernel/json.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import { bounded } from '../../case/deadline.ts';
import type { OcsRun } from '../ocs-run.ts';

/** The telephones of a floor have DNs of their own. */
const anybody = { agentId: '', dn: '' };

/**
 * One link for all telephones of a floor, and for the queue of its calls if it is watched, so that what T-Server shows
 * comes in its order. Nothing of it is kept in the transcript: a floor says in an hour what cases say in a day.
 */
export class FloorLink {
  readonly #connection: FrameConnection;
  readonly #patience: number;
  #references = 0;
  #fence: { readonly referenceId: number; readonly passed: () => void } | undefined;

  private constructor(connection: FrameConnection, patience: number) {
    this.#connection = connection;
    this.#patience = patience;
  }

  static async open({ system, profile }: OcsRun, hear: (frame: JsonObject) => void): Promise<FloorLink> {
    const connection = await system.openCti(anybody);
    const link = new FloorLink(connection, profile.patience.answer);
    connection.onFrame((frame) => {
      if (frame.messageType !== 'EventAddressInfo') hear(frame);
      else if (frame.referenceId === link.#fence?.referenceId) link.#fence?.passed();
    });
    const token = system.token === undefined ? {} : { token: system.token };
    link.ask('RequestRegisterClient', { clientName: 'ocs-tck floor', protocolVersion: '1.0', ...token });
    return link;
  }

  ask(messageType: string, fields: JsonObject): void {
    this.#references += 1;
    this.#connection.send({ messageType, referenceId: this.#references, ...fields });
  }

  /**
   * Everything that was asked before has been processed, and what it led to has been heard. Any DN will do; the answer is
   * short if it has no calls.
   */
  async fence(thisDN: string): Promise<void> {
    const passed = new Promise<void>((resolve) => {
      this.#fence = { referenceId: this.#references + 1, passed: resolve };
    });
    this.ask('RequestQueryAddress', { thisDN });
    await bounded(passed, this.#patience, 'EventAddressInfo');
  }

  /** How many requests have been sent. */
  get asked(): number {
    return this.#references;
  }

  close(): void {
    this.#connection.close();
  }
}
