import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import { encodeSip } from '../message/encode-message.ts';
import { parameters } from '../message/parameters.ts';
import { parseSip } from '../message/parse-message.ts';
import { refusingResponse } from '../message/refusing-response.ts';
import type { SipMessage, SipRequest, SipResponse } from '../message/sip-message.ts';
import type { SipRefusal, SipRefusalCode } from '../message/sip-refusal.ts';
import { magicCookie } from '../message/via.ts';
import { hopOfResponse, receivedVia, withReceived } from '../transport/routing.ts';
import {
  type Hop,
  isSameHop,
  type SipTransport,
  type TransportFailure,
  type TransportName,
  type TransportUser,
} from '../transport/sip-transport.ts';
import { ClientTransaction, type ClientUser, type TransactionPorts } from './client-transaction.ts';
import { responseTo } from './responses.ts';
import { ServerTransaction } from './server-transaction.ts';
import { type SipTimes, sipTimes } from './timers.ts';
import { clientKey, serverKey } from './transaction-key.ts';

/** Why something that arrived led to nothing. */
export type Drop =
  | SipRefusalCode
  | 'response to nothing'
  | 'response by way of others'
  | 'too many transactions';

/** Who uses the transactions of one address. */
export interface TransactionUser {
  /** A new request, which the user answers; never an ACK. */
  requested(transaction: ServerTransaction): void;
  /** An ACK that belongs to no transaction: of a 2xx (RFC 3261, section 13.3.1.4). */
  acknowledged(ack: SipRequest): void;
  /** A response whose transaction is over: a 2xx that is repeated after its ACK was lost. */
  answeredLate(response: SipResponse): void;
  dropped(why: Drop, from: Hop, refusal?: SipRefusal): void;
  /** The network has failed; requests that it concerns are told so themselves. */
  failed(failure: TransportFailure): void;
}

export interface LayerPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly times?: SipTimes;
}

/** Transactions at a time; requests beyond them are answered with 503, and nothing of them is kept. */
const mostTransactions = 50_000;

/** All transactions of one role, over any transports that are attached. Bytes that are not SIP never get further. */
export class TransactionLayer implements TransportUser {
  readonly #user: TransactionUser;
  readonly #ids: IdSource;
  readonly #ports: TransactionPorts;
  readonly #transports = new Map<TransportName, SipTransport>();
  readonly #clients = new Map<string, ClientTransaction>();
  readonly #servers = new Map<string, ServerTransaction>();

  constructor(ports: LayerPorts, user: TransactionUser) {
    this.#user = user;
    this.#ids = ports.ids;
    this.#ports = {
      clock: ports.clock,
      times: ports.times ?? sipTimes,
      send: (bytes, to) => this.#write(bytes, to),
    };
  }

  /** From now on messages go through this transport, if it is of their kind. */
  attach(transport: SipTransport): void {
    this.#transports.set(transport.name, transport);
  }

  /** The transport of a kind, to know where it listens. */
  transport(name: TransportName): SipTransport | undefined {
    return this.#transports.get(name);
  }

  /** Transactions that are not over, lingering ones included. */
  get size(): number {
    return this.#clients.size + this.#servers.size;
  }

  /** Sends a request in a transaction of its own. Its Via is added here. */
  request(request: SipRequest, to: Hop, user: ClientUser): ClientTransaction {
    return this.#begin(this.#withVia(request, to), to, user);
  }

  /** Cancels an INVITE that has a provisional response (RFC 3261, section 9.1): the CANCEL has the INVITE's branch. */
  cancel(cancel: SipRequest, invite: ClientTransaction, user: ClientUser): ClientTransaction {
    const via = invite.request.headers.via.slice(0, 1);
    return this.#begin({ ...cancel, headers: { ...cancel.headers, via } }, invite.to, user);
  }

  /** Sends the ACK of a 2xx, outside of transactions; gives it as sent, to be sent again. */
  acknowledge(ack: SipRequest, to: Hop): Uint8Array {
    const bytes = encodeSip(this.#withVia(ack, to));
    this.resend(bytes, to);
    return bytes;
  }

  resend(bytes: Uint8Array, to: Hop): void {
    this.#write(bytes, to);
  }

  /** The INVITE that a CANCEL is about, as long as its transaction is there (RFC 3261, section 9.2). */
  inviteOf(cancel: SipRequest): ServerTransaction | undefined {
    return this.#servers.get(serverKey(cancel, 'INVITE'));
  }

  received(bytes: Uint8Array, from: Hop): void {
    const parsed = parseSip(bytes);
    if (!parsed.ok) this.#refuse(bytes, from, parsed.refusal);
    else if (parsed.value.kind === 'request') this.#requested(withReceived(parsed.value, from), from);
    else this.#answered(parsed.value, from);
  }

  /** What was to go to that hop has failed. It is told when all that is under way now is done. */
  failed(failure: TransportFailure): void {
    const { clock } = this.#ports;
    clock.setTimer(`failure:${this.#ids.next('sip failure')}`, clock.now(), () => {
      this.#user.failed(failure);
      const { hop } = failure;
      if (hop === undefined) return;
      for (const one of [...this.#clients.values(), ...this.#servers.values()])
        if (isSameHop(one.to, hop)) one.transportFailed();
    });
  }

  /** Ends all transactions, and tells nobody; the transports stay open. */
  abandon(): void {
    for (const one of [...this.#clients.values(), ...this.#servers.values()]) one.abandon();
    this.#clients.clear();
    this.#servers.clear();
  }

  #begin(request: SipRequest, to: Hop, user: ClientUser): ClientTransaction {
    const key = clientKey(request) ?? '';
    const ended = (): void => void this.#clients.delete(key);
    const transaction = new ClientTransaction(this.#name('client'), request, to, this.#ports, user, ended);
    this.#clients.set(key, transaction);
    transaction.start();
    return transaction;
  }

  /** Names of timers must not repeat: ids are unique for all layers that share a clock. */
  #name(kind: string): string {
    return `sip ${kind}:${this.#ids.next('sip transaction')}`;
  }

  #withVia(request: SipRequest, to: Hop): SipRequest {
    const local = this.#transports.get(to.transport)?.local;
    const branch = `${magicCookie}-${this.#ids.guid()}`;
    const host = local?.address.includes(':') ? `[${local.address}]` : (local?.address ?? 'invalid');
    const via = {
      transport: to.transport,
      host,
      port: local?.port,
      parameters: parameters({ branch, rport: true }),
    };
    return { ...request, headers: { ...request.headers, via: [via] } };
  }

  #write(bytes: Uint8Array, to: Hop): void {
    const transport = this.#transports.get(to.transport);
    if (transport) transport.send(bytes, to);
    else this.failed({ what: 'closed', sentence: `There is no ${to.transport} here.`, hop: to });
  }

  #refuse(bytes: Uint8Array, from: Hop, refusal: SipRefusal): void {
    this.#user.dropped(refusal.code, from, refusal);
    const answer = refusingResponse(bytes, refusal, this.#ids.guid());
    if (answer) this.#write(answer.bytes, hopOfResponse(receivedVia(answer.via, from), from));
  }

  #requested(request: SipRequest, from: Hop): void {
    const key = serverKey(request);
    const known = this.#servers.get(key);
    if (known) known.receive(request);
    else if (request.method === 'ACK') this.#user.acknowledged(request);
    else if (this.size >= mostTransactions) this.#turnAway(request, from);
    else this.#serve(key, request, from);
  }

  #serve(key: string, request: SipRequest, from: Hop): void {
    const ended = (): void => void this.#servers.delete(key);
    const transaction = new ServerTransaction(this.#name('server'), request, from, this.#ports, ended);
    this.#servers.set(key, transaction);
    transaction.start();
    this.#user.requested(transaction);
  }

  #turnAway(request: SipRequest, from: Hop): void {
    this.#user.dropped('too many transactions', from);
    const [via] = request.headers.via;
    const response: SipMessage = responseTo(request, 503, { tag: this.#ids.guid() });
    if (via) this.#write(encodeSip(response), hopOfResponse(via, from));
  }

  /** A response has one Via, ours (RFC 3261, section 8.1.3.3). */
  #answered(response: SipResponse, from: Hop): void {
    const { via, cSeq } = response.headers;
    const transaction = this.#clients.get(clientKey(response) ?? '');
    if (via.length > 1) this.#user.dropped('response by way of others', from);
    else if (transaction) transaction.receive(response);
    else if (cSeq.method === 'INVITE' && response.status >= 200 && response.status < 300)
      this.#user.answeredLate(response);
    else this.#user.dropped('response to nothing', from);
  }
}
