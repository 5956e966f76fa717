import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import { type Address, address, tagOf, withTag } from '../message/address.ts';
import { parameters } from '../message/parameters.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import type { SipRefusal } from '../message/sip-refusal.ts';
import { sipUri, type Uri } from '../message/uri.ts';
import type { ClientTransaction, ClientUser } from '../transaction/client-transaction.ts';
import type { ServerTransaction } from '../transaction/server-transaction.ts';
import { type SipTimes, sipTimes } from '../transaction/timers.ts';
import { type Drop, TransactionLayer, type TransactionUser } from '../transaction/transaction-layer.ts';
import { hopOfUri } from '../transport/routing.ts';
import type { Hop, TransportFailure } from '../transport/sip-transport.ts';
import { type AgentPorts, introduced } from './agent-ports.ts';
import { Call, type CallUser } from './call.ts';
import { firstRequest } from './first-request.ts';
import type { IncomingInvite } from './incoming-invite.ts';
import type { OutgoingInvite, OutgoingInviteUser } from './outgoing-invite.ts';
import type { MessageParts } from './request-parts.ts';

/** What a user agent says of itself. */
export interface AgentOptions {
  /** The user part of its Contact. */
  readonly user: string;
  /** Methods that it takes; others are refused with 405. ACK, BYE and CANCEL belong to every one. */
  readonly allow: readonly string[];
  /** Extensions that it knows; a request that requires another is refused with 420. */
  readonly supported: readonly string[];
  /** Where requests to a URI go, if not to the address that it names: for roles that the configuration puts elsewhere. */
  readonly hopOf?: (uri: Uri) => Hop | undefined;
}

export interface AgentEnvironment {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly chance: () => number;
  readonly times?: SipTimes;
}

/** Who answers what comes to a user agent. */
export interface AgentUser {
  /** A call: the user takes it by setting `call.user`, and rings, answers or refuses its INVITE, now or later. */
  called(call: Call, invite: IncomingInvite): void;
  /** A request outside of calls (OPTIONS, MESSAGE), to be answered. */
  requested(transaction: ServerTransaction): void;
  dropped(why: Drop, from: Hop, refusal?: SipRefusal): void;
  failed(failure: TransportFailure): void;
}

/** Whom a request goes to. */
export interface Target extends MessageParts {
  readonly uri: Uri;
  /** Without a tag. */
  readonly from: Address;
  /** Without a tag; an address of the URI if nothing else is said. */
  readonly to?: Address;
  /** If the URI does not say it, or says it wrong. */
  readonly hop?: Hop;
  readonly callId?: string;
}

export interface Calling {
  readonly call: Call;
  readonly invite: OutgoingInvite;
}

/**
 * A SIP user agent without sockets: what comes in from its transports goes to the call that it belongs to, and what belongs to
 * none is refused as RFC 3261, section 8.2, has it. Open a transport with `agent.layer` as its user, then attach it.
 */
export class UserAgent implements TransactionUser {
  readonly layer: TransactionLayer;
  readonly #options: AgentOptions;
  readonly #user: AgentUser;
  readonly #ports: AgentPorts;
  readonly #calls = new Map<string, Call>();

  constructor(environment: AgentEnvironment, options: AgentOptions, user: AgentUser) {
    this.#options = { ...options, allow: [...new Set([...options.allow, 'ACK', 'BYE', 'CANCEL'])] };
    this.#user = user;
    this.layer = new TransactionLayer(environment, this);
    this.#ports = {
      ...environment,
      times: environment.times ?? sipTimes,
      layer: this.layer,
      allow: this.#options.allow,
      supported: options.supported,
      contactFor: (hop) => this.contactFor(hop),
      hopOf: options.hopOf ?? hopOfUri,
      forget: (callId, localTag) => void this.#calls.delete(keyOf(callId, localTag)),
    };
  }

  /** Calls that are not over. */
  get calls(): readonly Call[] {
    return [...this.#calls.values()];
  }

  /** Our Contact, as it is reached by way of a hop. */
  contactFor({ transport }: Hop): Address {
    const local = this.layer.transport(transport)?.local;
    const host = local?.address.includes(':') ? `[${local.address}]` : (local?.address ?? 'invalid');
    const own = transport === 'TCP' ? parameters({ transport: 'tcp' }) : parameters({});
    return address(sipUri({ user: this.#options.user, host, port: local?.port, parameters: own }));
  }

  /** Sends an INVITE; undefined, and nothing is sent, if it is not known where to. */
  call(target: Target, user: CallUser, inviteUser: OutgoingInviteUser): Calling | undefined {
    const hop = target.hop ?? this.#ports.hopOf(target.uri);
    if (hop === undefined) return undefined;
    const localTag = this.#ports.ids.guid();
    const own = this.#begin(target, localTag);
    const request = introduced(this.#ports, firstRequest('INVITE', target.uri, own, target), hop);
    const call = new Call(this.#ports, { request, hop, localTag });
    call.user = user;
    this.#calls.set(keyOf(call.callId, localTag), call);
    return { call, invite: call.begin(inviteUser) };
  }

  /** Sends a request outside of calls (OPTIONS, MESSAGE); undefined, and nothing is sent, if it is not known where to. */
  request(method: string, target: Target, user: ClientUser): ClientTransaction | undefined {
    const hop = target.hop ?? this.#ports.hopOf(target.uri);
    if (hop === undefined) return undefined;
    const own = this.#begin(target, this.#ports.ids.guid());
    return this.layer.request(firstRequest(method, target.uri, own, target), hop, user);
  }

  requested(transaction: ServerTransaction): void {
    const { request } = transaction;
    if (request.method === 'CANCEL') this.#cancel(transaction);
    else if (!this.#refuses(transaction)) this.#dispatch(transaction);
  }

  acknowledged(ack: SipRequest): void {
    this.#callOf(ack.headers.callId, ack.headers.to, ack.headers.from)?.acknowledged(ack);
  }

  answeredLate(response: SipResponse): void {
    const { callId, from } = response.headers;
    this.#calls.get(keyOf(callId, tagOf(from)))?.answeredLate(response);
  }

  dropped(why: Drop, from: Hop, refusal?: SipRefusal): void {
    this.#user.dropped(why, from, refusal);
  }

  failed(failure: TransportFailure): void {
    this.#user.failed(failure);
  }

  #begin({ from, to, uri, callId }: Target, tag: string) {
    return { from: withTag(from, tag), to: to ?? address(uri), callId: callId ?? this.#ports.ids.guid() };
  }

  #dispatch(transaction: ServerTransaction): void {
    const { headers, method } = transaction.request;
    if (tagOf(headers.to) === undefined) {
      if (method === 'INVITE') this.#called(transaction);
      else if (method === 'BYE') this.#refuse(transaction, 481);
      else this.#user.requested(transaction);
      return;
    }
    const call = this.#callOf(headers.callId, headers.to, headers.from);
    if (call) call.receive(transaction);
    else this.#refuse(transaction, 481);
  }

  #called(transaction: ServerTransaction): void {
    const { request, from } = transaction;
    const localTag = this.#ports.ids.guid();
    const call = new Call(this.#ports, { request, hop: from, localTag });
    this.#calls.set(keyOf(call.callId, localTag), call);
    this.#user.called(call, call.beginWith(transaction));
  }

  /** In the order of RFC 3261, section 8.2: method, Request-URI, extensions. */
  #refuses(transaction: ServerTransaction): boolean {
    const { method, uri, headers } = transaction.request;
    const { allow, supported } = this.#options;
    const unsupported = (headers.require ?? []).filter((tag) => !supported.includes(tag));
    if (!allow.includes(method)) this.#refuse(transaction, 405, { allow });
    else if (uri.kind !== 'sip') this.#refuse(transaction, 416);
    else if (unsupported.length > 0) this.#refuse(transaction, 420, { unsupported });
    else return false;
    return true;
  }

  #refuse(transaction: ServerTransaction, status: number, headers = {}): void {
    transaction.respond(status, { tag: this.#ports.ids.guid(), headers });
  }

  #cancel(transaction: ServerTransaction): void {
    const invite = this.layer.inviteOf(transaction.request);
    if (invite === undefined) {
      this.#refuse(transaction, 481);
      return;
    }
    transaction.respond(200, { tag: this.#ports.ids.guid() });
    invite.user.canceled?.();
  }

  /** Our tag finds the call; the other side's has to be right as well. */
  #callOf(callId: string, own: Address, others: Address): Call | undefined {
    const call = this.#calls.get(keyOf(callId, tagOf(own)));
    return call?.dialog?.remoteTag === (tagOf(others) ?? '') ? call : undefined;
  }
}

function keyOf(callId: string, localTag = ''): string {
  return `${callId} ${localTag}`;
}
