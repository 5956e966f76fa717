import type { MediaAddress } from '../../media/rtp-receiver.ts';
import type { MediaSocket } from '../../media/rtp-socket.ts';
import type { Call, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import type { Addressed } from '../machine/addresses.ts';
import type { NodePorts } from '../machine/node-ports.ts';

/** A session that it opens at the media server. */
export interface StrangersSession {
  /** The user part of the Request-URI, `msml=C`, and its parameters. */
  readonly user: string;
  readonly parameters: Readonly<Record<string, string | true>>;
  readonly sdp: string;
}

/** Somebody who takes part in no call: sends any datagram, SIP or not, and opens sessions of their own at the media server. */
export class Stranger implements AgentUser, CallUser {
  readonly agent: UserAgent;
  readonly #ports: NodePorts;
  #session: Call | undefined;
  #media: MediaSocket | undefined;

  constructor(ports: NodePorts) {
    this.#ports = ports;
    this.agent = new UserAgent(ports, { user: 'stranger', allow: ['INVITE'], supported: [] }, this);
  }

  /** The session that was opened last, once it is answered; undefined if it was refused, or is over. */
  get session(): Call | undefined {
    return this.#session?.dialog?.state === 'Confirmed' ? this.#session : undefined;
  }

  /** Where a participant is reached by SIP. */
  endOf(name: Addressed): Endpoint {
    return this.#ports.book.endOf(name);
  }

  /** Sends bytes as one datagram. */
  send(bytes: Uint8Array, to: Addressed): void {
    this.agent.layer.transport('UDP')?.send(bytes, this.#ports.book.endOf(to));
  }

  /** Opens a session at the media server; what becomes of it shows in the traffic. */
  open({ user, parameters, sdp }: StrangersSession): void {
    const { book } = this.#ports;
    const uri = book.uri('media server', user, parameters);
    const target = { uri, from: book.address('stranger', 'stranger'), body: sdpBody(sdp) };
    const calling = this.agent.call(target, this, {
      answered: () => calling?.invite.acknowledge(),
      refused: () => undefined,
    });
    this.#session = calling?.call;
  }

  /** Sends an INFO in the session. */
  inform(type: string, text: string): void {
    const over = { answered: () => undefined, unanswered: () => undefined };
    this.session?.request('INFO', { body: { type, text } }, over);
  }

  /** Ends the session, if there is one. */
  hangUp(): void {
    this.#session?.hangUp();
  }

  /** Sends media from a port of its own. */
  play(bytes: Uint8Array, to: MediaAddress): void {
    this.#media ??= this.#ports.openMedia({ received: () => undefined, failed: () => undefined });
    this.#media?.send(bytes, to);
  }

  called(_call: Call, invite: IncomingInvite): void {
    invite.refuse(486);
  }

  invited(invite: IncomingInvite): void {
    invite.refuse(488);
  }

  requested(transaction: ServerTransaction): void {
    transaction.respond(481, { tag: 'none' });
  }

  ended(): void {
    this.#session = undefined;
  }

  dropped(): void {}

  failed(): void {}
}
