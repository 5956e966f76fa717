import { nextState } from '../../kernel/transition-table.ts';
import { tagOf } from '../message/address.ts';
import { encodeSip } from '../message/encode-message.ts';
import type { SipHeaders, SipRequest, SipResponse } from '../message/sip-message.ts';
import { responseTo } from '../transaction/responses.ts';
import type { ServerTransaction } from '../transaction/server-transaction.ts';
import { longTime } from '../transaction/timers.ts';
import { type AgentPorts, introduction } from './agent-ports.ts';
import { type IncomingEvent, type IncomingState, incomingInvite } from './life-cycles.ts';
import { type MessageParts, partsOf } from './request-parts.ts';

/** Who answers an INVITE, once it has been handed over. */
export interface IncomingInviteUser {
  /** The ACK of the 2xx, with the answer in it if the 2xx had an offer. */
  acknowledged?(ack: SipRequest): void;
  /** The caller has given up before the answer; the INVITE is refused already. */
  canceled?(): void;
}

/** What the call does when the INVITE gets on. */
export interface IncomingInviteCall {
  readonly localTag: string;
  answered(): void;
  acknowledged(): void;
  unacknowledged(): void;
  refused(): void;
}

/** One INVITE from elsewhere: the first of a call, or a later one. */
export class IncomingInvite {
  readonly transaction: ServerTransaction;
  user: IncomingInviteUser = {};
  readonly #ports: AgentPorts;
  readonly #call: IncomingInviteCall;
  readonly #timer: string;
  #state: IncomingState = 'Received';
  #answeredAt = 0;

  constructor(ports: AgentPorts, call: IncomingInviteCall, transaction: ServerTransaction) {
    this.transaction = transaction;
    this.#ports = ports;
    this.#call = call;
    this.#timer = `sip answer:${ports.ids.next('sip answer')}`;
    transaction.user = {
      acknowledged: (ack) => {
        if (this.#isOurs(ack)) this.acknowledge(ack);
      },
      canceled: () => this.#cancel(),
    };
  }

  get state(): IncomingState {
    return this.#state;
  }

  get request(): SipRequest {
    return this.transaction.request;
  }

  /** Whether another INVITE in the dialog would meet this one (RFC 3261, section 14.1). */
  get isPending(): boolean {
    return this.#state === 'Received' || this.#state === 'Answered';
  }

  /** A provisional response: 180, or 100 to 199 in general. `false` if it is too late for one. */
  ring(status = 180, parts: MessageParts = {}): boolean {
    return this.#step('ring') && this.transaction.send(this.#response(status, parts));
  }

  /** A 2xx with a body, which is repeated until the ACK, on streams as well (RFC 3261, section 13.3.1.4). */
  answer(parts: MessageParts = {}, status = 200): boolean {
    if (!this.#step('answer')) return false;
    const response = this.#response(status, parts);
    this.#answeredAt = this.#ports.clock.now();
    this.transaction.send(response);
    this.#repeat(encodeSip(response), this.#ports.times.t1);
    this.#call.answered();
    return true;
  }

  /** A final response other than 2xx. */
  refuse(status: number, parts: MessageParts = {}): boolean {
    if (!this.#step('refuse')) return false;
    this.transaction.send(this.#response(status, parts));
    this.#call.refused();
    return true;
  }

  acknowledge(ack: SipRequest): void {
    if (!this.#step('acknowledge')) return;
    this.#ports.clock.cancelTimer(this.#timer);
    this.user.acknowledged?.(ack);
    this.#call.acknowledged();
  }

  /** Nothing is repeated any longer: the call is over. */
  stop(): void {
    this.#ports.clock.cancelTimer(this.#timer);
  }

  /** Whether an ACK with the branch of the INVITE is of our 2xx: it has to be one of the dialog (section 12.2.1.1), whose tag is ours. */
  #isOurs({ headers }: SipRequest): boolean {
    const { callId, from, cSeq } = this.request.headers;
    return (
      headers.callId === callId &&
      headers.cSeq.number === cSeq.number &&
      tagOf(headers.from) === tagOf(from) &&
      tagOf(headers.to) === this.#call.localTag
    );
  }

  #cancel(): void {
    if (this.refuse(487)) this.user.canceled?.();
  }

  #response(status: number, parts: MessageParts): SipResponse {
    const { headers, body } = partsOf(parts);
    const introduces = status < 300 && status > 100;
    const own: Partial<SipHeaders> = introduces ? introduction(this.#ports, this.transaction.from) : {};
    const { recordRoute } = this.request.headers;
    const way = introduces && recordRoute ? { recordRoute } : {};
    const tag = status === 100 ? {} : { tag: this.#call.localTag };
    return responseTo(this.request, status, { ...tag, headers: { ...own, ...way, ...headers }, body });
  }

  /** After T1, then twice as long each time, up to T2; without an ACK in 64 T1, it is given up. */
  #repeat(bytes: Uint8Array, interval: number): void {
    const { clock, times, layer } = this.#ports;
    const end = this.#answeredAt + longTime(times);
    const at = Math.min(clock.now() + interval, end);
    clock.setTimer(this.#timer, at, () => {
      if (at >= end) {
        if (this.#step('expire')) this.#call.unacknowledged();
        return;
      }
      layer.resend(bytes, this.transaction.to);
      this.#repeat(bytes, Math.min(2 * interval, times.t2));
    });
  }

  #step(event: IncomingEvent): boolean {
    const next = nextState<IncomingState, IncomingEvent>(incomingInvite, this.#state, event);
    if (next === undefined) return false;
    this.#state = next;
    return true;
  }
}
