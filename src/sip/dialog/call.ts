import { tagOf } from '../message/address.ts';
import type { SipHeaders, SipRequest, SipResponse } from '../message/sip-message.ts';
import type { ClientTransaction, ClientUser } from '../transaction/client-transaction.ts';
import type { ServerTransaction } from '../transaction/server-transaction.ts';
import type { Hop } from '../transport/sip-transport.ts';
import { type AgentPorts, introduced } from './agent-ports.ts';
import { Dialog } from './dialog.ts';
import { Forks } from './forks.ts';
import { retryAfter } from './glare.ts';
import { IncomingInvite, type IncomingInviteCall } from './incoming-invite.ts';
import {
  type InviteRefusal,
  OutgoingInvite,
  type OutgoingInviteCall,
  type OutgoingInviteUser,
} from './outgoing-invite.ts';
import type { MessageParts } from './request-parts.ts';

/** How a call has ended: `gone` if the other side no longer knows of it, or does not answer. */
export type CallEnd = 'hung up here' | 'hung up there' | 'refused' | 'no ACK' | 'gone';

/** Who has a call. */
export interface CallUser {
  /** A re-INVITE, to be answered or refused. */
  invited(invite: IncomingInvite): void;
  /** Any other request, to be answered (INFO, REFER, NOTIFY, MESSAGE); a BYE is answered already. */
  requested(transaction: ServerTransaction): void;
  /** Called once. Nothing comes after it. */
  ended(why: CallEnd): void;
}

const nobody: CallUser = {
  invited: (invite) => void invite.refuse(488),
  requested: () => undefined,
  ended: () => undefined,
};

/** Requests that tell the other side where we are (RFC 3261, section 12.2.1.1; RFC 3515; RFC 6665). */
const withContact = ['REFER', 'NOTIFY', 'SUBSCRIBE'];

/** What an INVITE that begins a call has of its own. */
export interface CallBegin {
  readonly request: SipRequest;
  readonly hop: Hop;
  readonly localTag: string;
}

/**
 * One call from the view of one of its sides: a dialog, and the INVITEs in it. One INVITE is under way at a time, in either
 * direction: one that meets another is refused with 491 (RFC 3261, section 14).
 */
export class Call {
  readonly callId: string;
  readonly localTag: string;
  user: CallUser = nobody;
  readonly #ports: AgentPorts;
  readonly #firstHop: Hop;
  readonly #first: SipRequest;
  readonly #forks: Forks;
  #dialog: Dialog | undefined;
  #outgoing: OutgoingInvite | undefined;
  #incoming: IncomingInvite | undefined;
  #isOver = false;
  #hangsUp = false;

  constructor(ports: AgentPorts, { request, hop, localTag }: CallBegin) {
    this.#ports = ports;
    this.#first = request;
    this.#firstHop = hop;
    this.#forks = new Forks(ports, request, hop);
    this.callId = request.headers.callId;
    this.localTag = localTag;
  }

  /** Sends the first INVITE. */
  begin(user: OutgoingInviteUser): OutgoingInvite {
    this.#outgoing = new OutgoingInvite(this.#ports, this.#sending(true), this.#first, this.#firstHop, user);
    return this.#outgoing;
  }

  /** The first INVITE came. */
  beginWith(transaction: ServerTransaction): IncomingInvite {
    this.#dialog = Dialog.ofCallee(transaction.request, this.localTag);
    this.#incoming = new IncomingInvite(this.#ports, this.#receiving(true), transaction);
    return this.#incoming;
  }

  get dialog(): Dialog | undefined {
    return this.#dialog;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Where requests of the call go: by its route, or to the other side's Contact; if that is no address, as at first. */
  get hop(): Hop {
    return (this.#dialog && this.#ports.hopOf(this.#dialog.nextUri)) ?? this.#firstHop;
  }

  /** Sends a re-INVITE; undefined, and nothing is sent, if the call does not stand, or an INVITE is under way in it. */
  invite(parts: MessageParts, user: OutgoingInviteUser): OutgoingInvite | undefined {
    const dialog = this.#dialog;
    if (this.#isOver || dialog?.state !== 'Confirmed') return undefined;
    if (this.#outgoing?.isPending || this.#incoming?.isPending) return undefined;
    const request = introduced(this.#ports, dialog.request('INVITE', parts), this.hop);
    this.#outgoing = new OutgoingInvite(this.#ports, this.#sending(false), request, this.hop, user);
    return this.#outgoing;
  }

  /** Sends any other request in the call; undefined, and nothing is sent, if there is no dialog. */
  request(method: string, parts: MessageParts, user: ClientUser): ClientTransaction | undefined {
    if (this.#isOver || this.#dialog === undefined) return undefined;
    const own: Partial<SipHeaders> = withContact.includes(method)
      ? { contact: [this.#ports.contactFor(this.hop)] }
      : {};
    const request = this.#dialog.request(method, { ...parts, headers: { ...own, ...parts.headers } });
    return this.#ports.layer.request(request, this.hop, {
      answered: (response) => {
        user.answered(response);
        this.#endIfGone(response);
      },
      unanswered: (why) => {
        user.unanswered(why);
        this.hangUp();
      },
    });
  }

  /**
   * Ends the call as its state allows: a CANCEL of an INVITE that is not answered, 480 to one that we have not answered, else a
   * BYE, for which a 2xx of ours first waits for its ACK (RFC 3261, section 15).
   */
  hangUp(parts: MessageParts = {}): void {
    if (this.#isOver) return;
    if (this.#dialog?.state !== 'Confirmed') {
      this.#outgoing?.cancel();
      this.#incoming?.refuse(480);
    } else if (this.#incoming?.state === 'Answered') this.#hangsUp = true;
    else this.#sendBye(this.#dialog, parts, 'hung up here');
  }

  /** A request in the dialog, from its other side. */
  receive(transaction: ServerTransaction): void {
    const { request } = transaction;
    if (!this.#dialog?.takes(request)) transaction.respond(500, { tag: this.localTag });
    else if (request.method === 'BYE') this.#hungUp(transaction);
    else if (request.method === 'INVITE') this.#invited(transaction, this.#dialog);
    else this.user.requested(transaction);
  }

  /** The ACK of a 2xx. */
  acknowledged(ack: SipRequest): void {
    const incoming = this.#incoming;
    if (incoming?.request.headers.cSeq.number === ack.headers.cSeq.number) incoming.acknowledge(ack);
  }

  /** A 2xx whose transaction is over. */
  answeredLate(response: SipResponse): void {
    const outgoing = this.#outgoing;
    if (outgoing?.request.headers.cSeq.number === response.headers.cSeq.number) outgoing.receive(response);
  }

  #invited(transaction: ServerTransaction, dialog: Dialog): void {
    const tag = this.localTag;
    if (this.#incoming?.state === 'Received')
      transaction.respond(500, {
        tag,
        headers: { retryAfter: { seconds: retryAfter(this.#ports.chance()), parameters: new Map() } },
      });
    else if (this.#outgoing?.isPending || this.#incoming?.isPending) transaction.respond(491, { tag });
    else {
      dialog.refresh(transaction.request);
      this.#incoming = new IncomingInvite(this.#ports, this.#receiving(false), transaction);
      this.user.invited(this.#incoming);
    }
  }

  #hungUp(transaction: ServerTransaction): void {
    transaction.respond(200);
    this.#end('hung up there');
    this.#incoming?.refuse(487);
  }

  #sendBye(dialog: Dialog, parts: MessageParts, why: CallEnd): void {
    this.#outgoing?.giveUp();
    this.#incoming?.refuse(487);
    // Whatever the answer, the call is over (RFC 3261, section 15.1.1).
    const over = { answered: () => undefined, unanswered: () => undefined };
    this.#ports.layer.request(dialog.request('BYE', parts), this.hop, over);
    this.#end(why);
  }

  #endIfGone({ status }: SipResponse): void {
    if (status === 481) this.#end('gone');
    else if (status === 408) this.hangUp();
  }

  #end(why: CallEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#outgoing?.giveUp();
    this.#incoming?.stop();
    this.#dialog?.happen('terminate');
    this.#ports.forget(this.callId, this.localTag);
    this.user.ended(why);
  }

  #sending(isFirst: boolean): OutgoingInviteCall {
    return {
      ringing: (response) => {
        if (isFirst && tagOf(response.headers.to) !== undefined)
          this.#dialog = Dialog.ofCaller(this.#first, response);
      },
      answered: (response) => {
        if (isFirst) this.#dialog = Dialog.ofCaller(this.#first, response);
        else this.#dialog?.refresh(response);
        this.#dialog?.happen('confirm');
      },
      refused: (why) => this.#refused(isFirst, why),
      isForeign: ({ headers }) =>
        isFirst &&
        this.#dialog?.state !== 'Early' &&
        (this.#dialog?.remoteTag ?? tagOf(headers.to)) !== tagOf(headers.to),
      hangUpForeign: (response) => this.#forks.hangUp(response),
      dialog: () => this.#dialog,
      hop: () => this.hop,
      hangUp: () => this.hangUp(),
    };
  }

  #refused(isFirst: boolean, why: InviteRefusal): void {
    if (isFirst) this.#end('refused');
    else if (typeof why === 'object') this.#endIfGone(why);
    else this.hangUp();
  }

  #receiving(isFirst: boolean): IncomingInviteCall {
    const answered = (): void => void this.#dialog?.happen('confirm');
    return {
      localTag: this.localTag,
      answered,
      acknowledged: () => {
        if (this.#hangsUp) this.hangUp();
      },
      unacknowledged: () => {
        if (this.#dialog) this.#sendBye(this.#dialog, {}, 'no ACK');
      },
      refused: () => {
        if (isFirst) this.#end('refused');
      },
    };
  }
}
