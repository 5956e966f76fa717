import type { Call, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import { audioIn } from '../machine/session-description.ts';
import { type BridgedStream, serverCodecs } from './bridged-stream.ts';

/** Who has the sessions of a media server. */
export interface SessionUser {
  requested(session: MediaSession, transaction: ServerTransaction): void;
  ended(session: MediaSession): void;
}

/** One SIP session at the media server, with its stream; it answers offers, and makes its own when it gets none. */
export class MediaSession implements CallUser {
  readonly dn: string;
  readonly call: Call;
  readonly stream: BridgedStream;
  readonly number: 1 | 2;
  readonly #user: SessionUser;
  /** What it says about itself instead of the truth, if anything. */
  described: (sdp: string) => string = (sdp) => sdp;

  constructor(dn: string, number: 1 | 2, call: Call, stream: BridgedStream, user: SessionUser) {
    this.dn = dn;
    this.number = number;
    this.call = call;
    this.stream = stream;
    this.#user = user;
    call.user = this;
  }

  /** The tag that names its connection in MSML. */
  get tag(): string {
    return this.call.localTag;
  }

  invited(invite: IncomingInvite): void {
    const offer = bodyText(invite.request);
    if (offer === '') {
      invite.user = { acknowledged: (ack) => this.#use(bodyText(ack)) };
      invite.answer({ body: sdpBody(this.described(this.stream.description.offer(serverCodecs))) });
      return;
    }
    const answer = this.stream.description.answer(offer, serverCodecs);
    if (!answer.ok) {
      invite.refuse(answer.status);
      return;
    }
    this.stream.use({ ...answer.audio, codecs: [answer.codec] });
    invite.answer({ body: sdpBody(this.described(answer.text)) });
  }

  requested(transaction: ServerTransaction): void {
    this.#user.requested(this, transaction);
  }

  ended(): void {
    this.stream.close();
    this.#user.ended(this);
  }

  #use(sdp: string): void {
    const audio = audioIn(sdp);
    if (audio) this.stream.use(audio);
  }
}
