import type { Call, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import { audioIn } from '../machine/session-description.ts';
import type { BridgedStream } from './bridged-stream.ts';
import type { MediaChoices, SessionFacts } from './media-choices.ts';

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
  readonly #choices: () => MediaChoices;
  #offersAsked = 0;
  /** What it says about itself instead of the truth, if anything. */
  described: (sdp: string) => string = (sdp) => sdp;

  constructor(
    { dn, number }: SessionFacts,
    call: Call,
    stream: BridgedStream,
    user: SessionUser,
    choices: () => MediaChoices,
  ) {
    this.dn = dn;
    this.number = number;
    this.call = call;
    this.stream = stream;
    this.#user = user;
    this.#choices = choices;
    call.user = this;
  }

  /** The tag that names its connection in MSML. */
  get tag(): string {
    return this.call.localTag;
  }

  invited(invite: IncomingInvite): void {
    const offer = bodyText(invite.request);
    const { codecs, provisional } = this.#choices();
    const early = provisional();
    if (early !== undefined) invite.ring(early);
    if (offer === '') {
      this.#offer(invite);
      return;
    }
    const answer = this.stream.description.answer(offer, codecs());
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

  #offer(invite: IncomingInvite): void {
    const { codecs, refusesOffer } = this.#choices();
    // The first INVITE of a session can meet no other one.
    if (this.stream.remote) this.#offersAsked += 1;
    const refusal = this.#offersAsked === 0 ? undefined : refusesOffer(this.#offersAsked);
    if (refusal !== undefined) {
      invite.refuse(refusal);
      return;
    }
    invite.user = { acknowledged: (ack) => this.#use(bodyText(ack)) };
    invite.answer({ body: sdpBody(this.described(this.stream.description.offer(codecs()))) });
  }

  #use(sdp: string): void {
    const audio = audioIn(sdp);
    if (audio) this.stream.use(audio);
  }
}
