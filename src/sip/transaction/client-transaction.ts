import type { Clock } from '../../kernel/clock.ts';
import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import { encodeSip } from '../message/encode-message.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import type { Hop } from '../transport/sip-transport.ts';
import { type ClientEvent, type ClientState, classOf, inviteClient, requestClient } from './life-cycles.ts';
import { ackOfFailure } from './responses.ts';
import { longTime, type SipTimes } from './timers.ts';

/** Why a request has no answer: nobody answered in time (like 408), or it could not be sent (like 503; section 8.1.3.1). */
export type Unanswered = 'timeout' | 'transport';

/** Who has sent the request. */
export interface ClientUser {
  /** Each provisional response and the final one; of an INVITE each 2xx, since each has to be acknowledged. */
  answered(response: SipResponse): void;
  /** There will be no answer. Called at most once, and then nothing else. */
  unanswered(why: Unanswered): void;
}

export interface TransactionPorts {
  readonly clock: Clock;
  readonly times: SipTimes;
  send(bytes: Uint8Array, to: Hop): void;
}

/**
 * One request from here (RFC 3261, section 17.1; RFC 6026). In datagrams it is sent again until there is an answer; on a
 * stream it is sent once. A final response other than 2xx to an INVITE is acknowledged here, a 2xx by the user.
 */
export class ClientTransaction {
  readonly request: SipRequest;
  readonly to: Hop;
  readonly #name: string;
  readonly #ports: TransactionPorts;
  readonly #user: ClientUser;
  readonly #ended: () => void;
  readonly #bytes: Uint8Array;
  readonly #table: TransitionTable<ClientState, ClientEvent>;
  #ack: Uint8Array | undefined;
  #interval: number;
  #state: ClientState;
  #hasFailed = false;
  #lingers = false;

  /** `name` is unique: its timers are called after it. `ended` is called once, in the end. */
  constructor(
    name: string,
    request: SipRequest,
    to: Hop,
    ports: TransactionPorts,
    user: ClientUser,
    ended: () => void,
  ) {
    const isInvite = request.method === 'INVITE';
    const none = { Calling: {}, Trying: {}, Accepted: {} };
    this.#table = { ...none, ...(isInvite ? inviteClient : requestClient) };
    this.#state = isInvite ? 'Calling' : 'Trying';
    this.request = request;
    this.to = to;
    this.#name = name;
    this.#ports = ports;
    this.#user = user;
    this.#ended = ended;
    this.#bytes = encodeSip(request);
    this.#interval = ports.times.t1;
  }

  get state(): ClientState {
    return this.#state;
  }

  start(): void {
    this.#timer('expire', longTime(this.#ports.times), () => this.#expire('expire', 'timeout'));
    if (this.#isDatagram) this.#resendLater(this.#interval);
    this.#ports.send(this.#bytes, this.to);
  }

  receive(response: SipResponse): void {
    const event = classOf(response.status);
    if (!this.#step(event)) return;
    if (this.#state !== 'Proceeding') this.#cancel('resend');
    if (this.#state === 'Proceeding') this.#proceed();
    else if (this.#state === 'Completed') this.#complete(response);
    else if (this.#state === 'Accepted') this.#linger(longTime(this.#ports.times));
    // A failure of an INVITE that comes again is acknowledged again, and goes no further.
    if (!this.#isRepeated(event)) this.#user.answered(response);
    this.#hasFailed ||= event === 'failure';
  }

  #isRepeated(event: ClientEvent): boolean {
    return event === 'failure' && this.#hasFailed;
  }

  /** The request, or the ACK of its failure, could not be sent. */
  transportFailed(): void {
    this.#expire('transport error', 'transport');
  }

  /** Ends at once, and tells nobody: for when all is torn down. */
  abandon(): void {
    for (const timer of ['expire', 'resend', 'linger']) this.#cancel(timer);
    this.#state = 'Terminated';
  }

  get #isDatagram(): boolean {
    return this.to.transport === 'UDP';
  }

  get #isInvite(): boolean {
    return this.request.method === 'INVITE';
  }

  /** Timer A doubles without bound, E up to T2; in Proceeding E is T2, and A is off. */
  #resendLater(interval: number): void {
    const { t2 } = this.#ports.times;
    this.#timer('resend', interval, () => {
      if (!this.#step('resend')) return;
      this.#interval = this.#isInvite ? 2 * interval : Math.min(2 * interval, t2);
      this.#resendLater(this.#state === 'Proceeding' ? t2 : this.#interval);
      this.#ports.send(this.#bytes, this.to);
    });
  }

  #proceed(): void {
    if (!this.#isInvite) return;
    this.#cancel('resend');
    this.#cancel('expire');
  }

  #complete(response: SipResponse): void {
    this.#cancel('expire');
    if (this.#isInvite) {
      this.#ack ??= encodeSip(ackOfFailure(this.request, response));
      this.#ports.send(this.#ack, this.to);
    }
    if (this.#hasFailed) return;
    const { times } = this.#ports;
    this.#linger(this.#isDatagram ? (this.#isInvite ? longTime(times) : times.t4) : 0);
  }

  /** Timers D, K and M; the first response starts them, and no other one prolongs them. */
  #linger(ms: number): void {
    this.#cancel('expire');
    if (this.#lingers) return;
    this.#lingers = true;
    this.#timer('linger', ms, () => {
      if (this.#step('linger ends')) this.#ended();
    });
  }

  #expire(event: ClientEvent, why: Unanswered): void {
    const wasAnswered = this.#state === 'Completed' || this.#state === 'Accepted';
    if (!this.#step(event)) return;
    this.abandon();
    this.#ended();
    if (!wasAnswered) this.#user.unanswered(why);
  }

  #step(event: ClientEvent): boolean {
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
