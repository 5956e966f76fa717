import type { NodePorts } from '../../recording/machine/node-ports.ts';
import { audioIn, SelfDescription } from '../../recording/machine/session-description.ts';
import type { Call, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import { BenchStream } from './bench-stream.ts';

const codecs = ['PCMU'] as const;

/** One side of one call: answers every offer, and makes one where it gets none. */
export class BenchLeg implements CallUser {
  readonly stream: BenchStream;
  readonly #description: SelfDescription;
  #isOver = false;
  call: Call | undefined;
  /** Milliseconds from its INVITE to the answer, for the side that calls. */
  answeredAfter: number | undefined;

  constructor(ports: NodePorts, payload: Uint8Array) {
    this.stream = new BenchStream(ports, payload);
    const local = this.stream.socket?.local ?? { address: '127.0.0.1', port: 9 };
    this.#description = new SelfDescription(local, ports.ids.next('sdp session'));
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  offer(): string {
    return this.#description.offer(codecs);
  }

  use(sdp: string): void {
    const audio = audioIn(sdp);
    if (audio) this.stream.use(audio);
  }

  invited(invite: IncomingInvite): void {
    const offer = bodyText(invite.request);
    if (offer === '') {
      invite.user = { acknowledged: (ack) => this.use(bodyText(ack)) };
      invite.answer({ body: sdpBody(this.offer()) });
      return;
    }
    const answer = this.#description.answer(offer, codecs);
    if (!answer.ok) {
      invite.refuse(answer.status);
      return;
    }
    invite.answer({ body: sdpBody(answer.text) });
    this.stream.use(answer.audio);
  }

  requested(transaction: ServerTransaction): void {
    transaction.respond(200, { tag: this.call?.localTag ?? '' });
  }

  ended(): void {
    this.#isOver = true;
    this.stream.close();
  }
}
