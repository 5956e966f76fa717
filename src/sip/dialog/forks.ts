import { tagOf } from '../message/address.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import type { Hop } from '../transport/sip-transport.ts';
import type { AgentPorts } from './agent-ports.ts';
import { Dialog } from './dialog.ts';

/** An INVITE that was forked is answered by others too: each is acknowledged, and hung up (RFC 3261, section 13.2.2.4). */
export class Forks {
  readonly #ports: AgentPorts;
  readonly #invite: SipRequest;
  readonly #hop: Hop;
  /** The ACK of each, by its tag. */
  readonly #acks = new Map<string, Uint8Array>();

  constructor(ports: AgentPorts, invite: SipRequest, hop: Hop) {
    this.#ports = ports;
    this.#invite = invite;
    this.#hop = hop;
  }

  /** A 2xx of one of them; what comes again is only acknowledged again. */
  hangUp(response: SipResponse): void {
    const { layer, hopOf } = this.#ports;
    const tag = tagOf(response.headers.to) ?? '';
    const dialog = Dialog.ofCaller(this.#invite, response);
    const to = hopOf(dialog.nextUri) ?? this.#hop;
    const known = this.#acks.get(tag);
    if (known) {
      layer.resend(known, to);
      return;
    }
    this.#acks.set(tag, layer.acknowledge(dialog.ack(this.#invite.headers.cSeq.number), to));
    layer.request(dialog.request('BYE'), to, { answered: () => undefined, unanswered: () => undefined });
  }
}
