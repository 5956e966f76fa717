import { deviceTones } from '../../media/tone-source.ts';
import type { Call, CallEnd, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import type { OutgoingInviteUser } from '../../sip/dialog/outgoing-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { bodyText, type SipMessage } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import { audioIn, SelfDescription } from '../machine/session-description.ts';
import { type DeviceBehavior, usualBehavior } from './device-behavior.ts';
import { DeviceStream } from './device-stream.ts';

export const deviceNames = ['D1', 'D2', 'D3'] as const;
export type DeviceName = (typeof deviceNames)[number];

/**
 * A telephone: it calls by way of SIP Server, rings and answers, follows every re-INVITE, and plays a tone of its own. It has
 * one call at a time.
 */
export class Device implements AgentUser, CallUser, OutgoingInviteUser {
  readonly name: DeviceName;
  readonly agent: UserAgent;
  readonly behavior: DeviceBehavior = usualBehavior();
  readonly #ports: NodePorts;
  #call: Call | undefined;
  #stream: DeviceStream | undefined;
  #description: SelfDescription | undefined;
  #acknowledge: ((sdp: string) => void) | undefined;

  constructor(name: DeviceName, ports: NodePorts) {
    this.name = name;
    this.#ports = ports;
    const options = { user: name, allow: ['INVITE', 'INFO', 'NOTIFY'], supported: ['replaces'] };
    this.agent = new UserAgent(ports, options, this);
  }

  /** The call that it is in; undefined if it is in none. */
  get call(): Call | undefined {
    return this.#call;
  }

  /** What it has heard in its present call, or in the last one. */
  get heard() {
    return this.#stream?.heard;
  }

  /** Calls a DN. */
  dial(dn: string): void {
    const { book } = this.#ports;
    const from = book.address('SIP Server', this.name);
    const offer = this.#open().offer(this.behavior.codecs);
    const target = { uri: book.uri('SIP Server', dn), from, body: sdpBody(offer) };
    const calling = this.agent.call(target, this, this);
    this.#acknowledge = (sdp) => {
      this.#use(sdp);
      calling?.invite.acknowledge();
    };
    this.#call = calling?.call;
  }

  hangUp(): void {
    this.#call?.hangUp();
  }

  /** Asks SIP Server by REFER to transfer the call (RFC 3515). */
  refer(dn: string): void {
    const referTo = this.#ports.book.address('SIP Server', dn);
    const over = { answered: () => undefined, unanswered: () => undefined };
    this.#call?.request('REFER', { headers: { referTo } }, over);
  }

  /** Asks for its media to go on in another way: on hold, or as before. */
  invite(change: (sdp: string) => string): void {
    const offer = change(this.#describe());
    const invite = this.#call?.invite(
      { body: sdpBody(offer) },
      {
        answered: (response) => {
          this.#use(bodyText(response));
          invite?.acknowledge();
        },
        refused: () => undefined,
      },
    );
  }

  /** Sends a request of its call out of turn: a late INFO, or an INVITE even if it has one to answer. */
  sendOutOfTurn(method: 'INFO' | 'INVITE'): void {
    const call = this.#call;
    const body = method === 'INVITE' ? { body: sdpBody(this.#describe()) } : {};
    const request = call?.dialog?.request(method, body);
    if (call === undefined || request === undefined) return;
    const { headers } = request;
    const own =
      method === 'INVITE' ? { contact: [this.agent.contactFor(call.hop)] } : { cSeq: { number: 0, method } };
    const over = { answered: () => undefined, unanswered: () => undefined };
    this.agent.layer.request({ ...request, headers: { ...headers, ...own } }, call.hop, over);
  }

  called(call: Call, invite: IncomingInvite): void {
    const { refusesCalls, answersAfter } = this.behavior;
    if (this.#call) {
      invite.refuse(486);
      return;
    }
    this.#call = call;
    call.user = this;
    if (refusesCalls) {
      invite.refuse(refusesCalls);
      return;
    }
    invite.ring();
    if (refusesCalls === 0) return;
    const { clock } = this.#ports;
    const name = `answer:${this.name}:${call.localTag}`;
    clock.setTimer(name, clock.now() + answersAfter, () => this.#answer(invite, this.#open()));
  }

  invited(invite: IncomingInvite): void {
    const { status = undefined, times = 0 } = this.behavior.refusesReinvites ?? {};
    if (status === undefined || times === 0) {
      this.#answerLater(invite, this.#description ?? this.#open());
      return;
    }
    this.behavior.refusesReinvites = { status, times: times - 1 };
    if (status > 0) invite.refuse(status);
  }

  requested(transaction: ServerTransaction): void {
    transaction.respond(transaction.request.method === 'NOTIFY' ? 200 : 405, { tag: this.name });
  }

  answered(response: SipMessage): void {
    this.#acknowledge?.(bodyText(response));
  }

  refused(): void {
    this.ended('refused');
  }

  ended(_why: CallEnd): void {
    this.#call = undefined;
    this.#description = undefined;
    this.#stream?.close();
  }

  dropped(): void {}

  failed(): void {}

  #open(): SelfDescription {
    this.#stream?.close();
    this.#stream = new DeviceStream(this.name, this.#ports, deviceTones[this.name], this.behavior);
    const local = this.#stream.socket?.local ?? { ...this.#ports.book.endOf(this.name), port: 9 };
    this.#description = new SelfDescription(local, this.#ports.ids.next('sdp session'));
    return this.#description;
  }

  #describe(): string {
    return (this.#description ?? this.#open()).offer(this.behavior.codecs);
  }

  #answerLater(invite: IncomingInvite, description: SelfDescription): void {
    const { answersReinvitesAfter } = this.behavior;
    if (answersReinvitesAfter === 0) {
      this.#answer(invite, description);
      return;
    }
    const { clock, ids } = this.#ports;
    const name = `answer again:${ids.next('answer again')}`;
    clock.setTimer(name, clock.now() + answersReinvitesAfter, () => this.#answer(invite, description));
  }

  /** To an offer with an answer, to none with an offer, whose answer comes in the ACK. */
  #answer(invite: IncomingInvite, description: SelfDescription): void {
    const offer = bodyText(invite.request);
    if (offer === '') {
      invite.user = { acknowledged: (ack) => this.#use(bodyText(ack)) };
      invite.answer({ body: sdpBody(description.offer(this.behavior.codecs)) });
      return;
    }
    const answer = description.answer(offer, this.behavior.codecs);
    if (!answer.ok) {
      invite.refuse(answer.status);
      return;
    }
    invite.answer({ body: sdpBody(answer.text) });
    this.#stream?.use({ ...answer.audio, codecs: [answer.codec] });
  }

  #use(sdp: string): void {
    const audio = audioIn(sdp);
    if (audio) this.#stream?.use(audio);
  }
}
