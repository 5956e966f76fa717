import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import { encodeSip } from '../message/encode-message.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import { hopOfResponse } from '../transport/routing.ts';
import type { Hop } from '../transport/sip-transport.ts';
import type { TransactionPorts } from './client-transaction.ts';
import { classOf, inviteServer, requestServer, type ServerEvent, type ServerState } from './life-cycles.ts';
import { type ResponseParts, responseTo } from './responses.ts';
import { longTime } from './timers.ts';

/** Who answers a request. */
export interface ServerUser {
  /** An ACK of a 2xx came; it is the user who repeats 2xx until then (RFC 3261, section 13.3.1.4). */
  acknowledged?(ack: SipRequest): void;
  /** A CANCEL came, and has been answered (RFC 3261, section 9.2). */
  canceled?(): void;
  /** No ACK of a failure came, or a response could not be sent. The user need not do anything. */
  failed?(why: 'no ACK' | 'transport'): void;
}

/** Milliseconds that the user of an INVITE has for a response of its own. */
const tryingAfter = 200;

/**
 * One request from elsewhere (RFC 3261, section 17.2; RFC 6026). The request again brings the last response again; a failure
 * of an INVITE is sent again until its ACK is there.
 */
export class ServerTransaction {
  readonly request: SipRequest;
  readonly from: Hop;
  user: ServerUser = {};
  readonly #name: string;
  readonly #to: Hop;
  readonly #ports: TransactionPorts;
  readonly #ended: () => void;
  readonly #table: TransitionTable<ServerState, ServerEvent>;
  #state: ServerState;
  #last: Uint8Array | undefined;
  #lingers = false;
  #interval: number;

  constructor(name: string, request: SipRequest, from: Hop, ports: TransactionPorts, ended: () => void) {
    const isInvite = request.method === 'INVITE';
    const none = { Trying: {}, Accepted: {}, Confirmed: {} };
    this.#table = { ...none, ...(isInvite ? inviteServer : requestServer) };
    this.#state = isInvite ? 'Proceeding' : 'Trying';
    this.request = request;
    this.from = from;
    this.#name = name;
    const [via] = request.headers.via;
    this.#to = via ? hopOfResponse(via, from) : from;
    this.#ports = ports;
    this.#ended = ended;
    this.#interval = ports.times.t1;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** From now on an INVITE that its user leaves without a response gets a 100 (RFC 3261, section 17.2.1). */
  start(): void {
    if (this.request.method === 'INVITE') this.#timer('trying', tryingAfter, () => void this.respond(100));
  }

  /** Where its responses go. */
  get to(): Hop {
    return this.#to;
  }

  /** Sends a response made of the request; says whether the transaction still could. */
  respond(status: number, parts: ResponseParts = {}): boolean {
    return this.send(responseTo(this.request, status, parts));
  }

  /** Sends a response; `false`, and nothing is sent, if a final one was sent before. */
  send(response: SipResponse): boolean {
    const event = classOf(response.status);
    if (!this.#step(event)) return false;
    this.#cancel('trying');
    const bytes = encodeSip(response);
    this.#last = bytes;
    if (this.#state === 'Accepted') this.#accept();
    if (this.#state === 'Completed') this.#complete();
    this.#ports.send(bytes, this.#to);
    return true;
  }

  /** The same request again, or an ACK. */
  receive(request: SipRequest): void {
    const before = this.#state;
    if (!this.#step(request.method === 'ACK' ? 'ack' : 'request')) return;
    if (request.method === 'ACK') this.#acknowledge(request, before);
    else if (this.#last !== undefined && (this.#state === 'Proceeding' || this.#state === 'Completed'))
      this.#ports.send(this.#last, this.#to);
  }

  transportFailed(): void {
    this.#fail('transport error', 'transport');
  }

  /** Ends at once, and tells nobody: for when all is torn down. */
  abandon(): void {
    for (const timer of ['trying', 'resend', 'expire', 'linger']) this.#cancel(timer);
    this.#state = 'Terminated';
  }

  get #isDatagram(): boolean {
    return this.#to.transport === 'UDP';
  }

  /** Timer L; the last 2xx is not kept, since it is the user who repeats it. */
  #accept(): void {
    if (this.#last === undefined || this.#lingers) return;
    this.#last = undefined;
    this.#linger(longTime(this.#ports.times));
  }

  #complete(): void {
    const { times } = this.#ports;
    if (this.request.method !== 'INVITE') {
      this.#linger(this.#isDatagram ? longTime(times) : 0);
      return;
    }
    this.#timer('expire', longTime(times), () => this.#fail('expire', 'no ACK'));
    if (this.#isDatagram) this.#resendLater();
  }

  /** Timer G doubles up to T2. */
  #resendLater(): void {
    this.#timer('resend', this.#interval, () => {
      if (!this.#step('resend') || this.#last === undefined) return;
      this.#interval = Math.min(2 * this.#interval, this.#ports.times.t2);
      this.#resendLater();
      this.#ports.send(this.#last, this.#to);
    });
  }

  #acknowledge(ack: SipRequest, before: ServerState): void {
    if (before === 'Accepted') this.user.acknowledged?.(ack);
    if (before !== 'Completed') return;
    this.#cancel('resend');
    this.#cancel('expire');
    this.#linger(this.#isDatagram ? this.#ports.times.t4 : 0);
  }

  /** Timers I, J and L. */
  #linger(ms: number): void {
    this.#lingers = true;
    this.#timer('linger', ms, () => {
      if (this.#step('linger ends')) this.#ended();
    });
  }

  #fail(event: ServerEvent, why: 'no ACK' | 'transport'): void {
    if (!this.#step(event)) return;
    this.abandon();
    this.#ended();
    this.user.failed?.(why);
  }

  #step(event: ServerEvent): boolean {
    const next = nextState(this.#table, this.#state, event);
    if (next === undefined) return false;
    this.#state = next;
    return true;
  }

  #timer(name: string, ms: number, ring: () => void): void {
    const { clock } = this.#ports;
    clock.setTimer(`${this.#name}:${name}`, clock.now() + ms, ring);
  }

  #cancel(name: string): void {
    this.#ports.clock.cancelTimer(`${this.#name}:${name}`);
  }
}
