import { nextState } from '../../kernel/transition-table.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import type { ClientTransaction, Unanswered } from '../transaction/client-transaction.ts';
import { longTime } from '../transaction/timers.ts';
import type { Hop } from '../transport/sip-transport.ts';
import type { AgentPorts } from './agent-ports.ts';
import type { Dialog } from './dialog.ts';
import { type OutgoingEvent, type OutgoingState, outgoingInvite } from './life-cycles.ts';
import type { MessageParts } from './request-parts.ts';

/** Why an INVITE led to nothing: a final response, or none; `canceled` if it was answered after its CANCEL. */
export type InviteRefusal = SipResponse | Unanswered | 'canceled';

/** Who has sent an INVITE. */
export interface OutgoingInviteUser {
  /** A provisional response other than 100. */
  ringing?(response: SipResponse): void;
  /**
   * A 2xx came. The user calls `acknowledge`, now or later: when the INVITE had no offer, the 2xx has one, and its answer, which
   * may have to come from another party first, belongs in the ACK (RFC 3264; recording.md, section 3).
   */
  answered(response: SipResponse): void;
  refused(why: InviteRefusal): void;
}

/** What the call does when its INVITE gets on. */
export interface OutgoingInviteCall {
  ringing(response: SipResponse): void;
  answered(response: SipResponse): void;
  refused(why: InviteRefusal): void;
  /** A 2xx from another side than that of the dialog: the INVITE was forked. */
  isForeign(response: SipResponse): boolean;
  hangUpForeign(response: SipResponse): void;
  dialog(): Dialog | undefined;
  hop(): Hop;
  hangUp(): void;
}

/** One INVITE from here: the first of a call, or a later one. */
export class OutgoingInvite {
  readonly #ports: AgentPorts;
  readonly #call: OutgoingInviteCall;
  readonly #user: OutgoingInviteUser;
  readonly #transaction: ClientTransaction;
  readonly #timer: string;
  #state: OutgoingState = 'Sent';
  #isCanceled = false;
  /** Whether a CANCEL is to be sent, or was. */
  #sendsCancel = false;
  #ack: { readonly bytes: Uint8Array; readonly to: Hop } | undefined;

  constructor(
    ports: AgentPorts,
    call: OutgoingInviteCall,
    request: SipRequest,
    to: Hop,
    user: OutgoingInviteUser,
  ) {
    this.#ports = ports;
    this.#call = call;
    this.#user = user;
    this.#timer = `sip cancel:${ports.ids.next('sip cancel')}`;
    this.#transaction = ports.layer.request(request, to, {
      answered: (response) => this.receive(response),
      unanswered: (why) => this.#refuse(why),
    });
  }

  get state(): OutgoingState {
    return this.#state;
  }

  /** As it was sent. */
  get request(): SipRequest {
    return this.#transaction.request;
  }

  /** Whether another INVITE in the dialog would meet this one (RFC 3261, section 14.1). */
  get isPending(): boolean {
    return this.#state !== 'Acknowledged' && this.#state !== 'Refused';
  }

  /** Sends the ACK of the 2xx; again whenever the 2xx comes again. `false` if none is due. */
  acknowledge(parts: MessageParts = {}): boolean {
    const dialog = this.#call.dialog();
    if (dialog === undefined || !this.#step('acknowledge')) return false;
    const to = this.#call.hop();
    const ack = dialog.ack(this.request.headers.cSeq.number, parts);
    this.#ack = { bytes: this.#ports.layer.acknowledge(ack, to), to };
    return true;
  }

  /**
   * Cancels it, but not before a provisional response is there (RFC 3261, section 9.1). If it is answered all the same, the ACK and
   * a BYE are sent, and it counts as refused.
   */
  cancel(): void {
    if (this.#isCanceled || (this.#state !== 'Sent' && this.#state !== 'Proceeding')) return;
    this.#isCanceled = true;
    this.#sendsCancel = true;
    if (this.#state === 'Proceeding') this.#sendCancel();
  }

  /** The call is over: if it is answered all the same, the ACK is sent, and it counts as refused. */
  giveUp(): void {
    this.#isCanceled = true;
    if (this.#state === 'Answered') this.acknowledge();
  }

  /** A response; of a 2xx also those that come after the transaction is over. */
  receive(response: SipResponse): void {
    if (response.status < 200) this.#proceed(response);
    else if (response.status >= 300) this.#refuse(response);
    else if (this.#call.isForeign(response)) this.#call.hangUpForeign(response);
    else if (this.#ack) this.#ports.layer.resend(this.#ack.bytes, this.#ack.to);
    else this.#answer(response);
  }

  /** A 100 only says that the INVITE has arrived (RFC 3261, section 21.1.1). */
  #proceed(response: SipResponse): void {
    const isFirst = this.#state === 'Sent';
    if (!this.#step('provisional')) return;
    if (this.#isCanceled && isFirst && this.#sendsCancel) this.#sendCancel();
    if (response.status === 100) return;
    this.#call.ringing(response);
    this.#user.ringing?.(response);
  }

  #answer(response: SipResponse): void {
    if (!this.#step('answer')) return;
    this.#call.answered(response);
    if (!this.#isCanceled) {
      this.#user.answered(response);
      return;
    }
    this.acknowledge();
    this.#call.hangUp();
    this.#user.refused('canceled');
  }

  #refuse(why: InviteRefusal): void {
    if (!this.#step('refuse')) return;
    this.#call.refused(why);
    this.#user.refused(why);
  }

  #sendCancel(): void {
    const { uri, headers } = this.request;
    const { from, to, callId, cSeq, route } = headers;
    const cancel: SipRequest = {
      kind: 'request',
      method: 'CANCEL',
      uri,
      headers: {
        via: [],
        maxForwards: 70,
        from,
        to,
        callId,
        cSeq: { number: cSeq.number, method: 'CANCEL' },
        ...(route && { route }),
        others: [],
      },
      body: new Uint8Array(),
    };
    // An INVITE that nobody answers after its CANCEL is over (section 9.1).
    const { clock, times } = this.#ports;
    clock.setTimer(this.#timer, clock.now() + longTime(times), () => this.#refuse('timeout'));
    // Its own answer says nothing: what happened to the INVITE is in the INVITE's.
    this.#ports.layer.cancel(cancel, this.#transaction, {
      answered: () => undefined,
      unanswered: () => undefined,
    });
  }

  #step(event: OutgoingEvent): boolean {
    const next = nextState<OutgoingState, OutgoingEvent>(outgoingInvite, this.#state, event);
    if (next === undefined) return false;
    if (event !== 'provisional') this.#ports.clock.cancelTimer(this.#timer);
    this.#state = next;
    return true;
  }
}
