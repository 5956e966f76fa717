import { messageSession, sessionType } from '../../../reference/instant-messages/message-session.ts';
import type { Call, CallUser } from '../../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../../sip/dialog/incoming-invite.ts';
import { type AgentUser, UserAgent } from '../../../sip/dialog/user-agent.ts';
import type { ServerTransaction } from '../../../sip/transaction/server-transaction.ts';
import type { Endpoint } from '../../../sip/transport/sip-transport.ts';
import type { ImNetwork } from './im-network.ts';

/** A knowledge worker's client that speaks SIP: it takes every instant message that comes. */
export interface WorkerPhone {
  /** A text in the dialog that it is in. */
  write(text: string): Promise<void>;
  hangUp(): Promise<void>;
  close(): Promise<void>;
}

/** The kit's own client at an address. */
export async function openKitPhone(end: Endpoint, network: ImNetwork): Promise<WorkerPhone> {
  const phone = new KitPhone(end, network);
  const transport = await network.open(end, phone.agent.layer);
  phone.agent.layer.attach(transport);
  return {
    write: async (text) => phone.write(text),
    hangUp: async () => phone.hangUp(),
    close: () => {
      phone.agent.layer.abandon();
      return transport.close();
    },
  };
}

class KitPhone implements AgentUser, CallUser {
  readonly agent: UserAgent;
  readonly #session: string;
  #call: Call | undefined;

  constructor(end: Endpoint, { environment }: ImNetwork) {
    this.agent = new UserAgent(
      environment,
      { user: 'worker', allow: ['INVITE', 'MESSAGE'], supported: [] },
      this,
    );
    this.#session = messageSession({ host: end.address, port: end.port });
  }

  write(text: string): void {
    const user = { answered: () => undefined, unanswered: () => undefined };
    this.#call?.request('MESSAGE', { body: { type: 'text/plain', text } }, user);
  }

  hangUp(): void {
    this.#call?.hangUp();
  }

  called(call: Call, invite: IncomingInvite): void {
    this.#call = call;
    call.user = this;
    this.invited(invite);
  }

  invited(invite: IncomingInvite): void {
    invite.answer({ body: { type: sessionType, text: this.#session } });
  }

  requested(transaction: ServerTransaction): void {
    transaction.respond(this.#call ? 200 : 481, { tag: 'none' });
  }

  ended(): void {
    this.#call = undefined;
  }

  dropped(): void {}

  failed(): void {}
}
