import { nextState } from '../../kernel/transition-table.ts';
import { type Address, address, tagOf, withTag } from '../message/address.ts';
import type { SipMessage, SipRequest, SipResponse } from '../message/sip-message.ts';
import type { Uri } from '../message/uri.ts';
import { type DialogEvent, type DialogState, dialogLifeCycle } from './life-cycles.ts';
import { type MessageParts, partsOf } from './request-parts.ts';

interface DialogBegin {
  readonly callId: string;
  readonly local: Address;
  readonly remote: Address;
  readonly target: Uri;
  readonly routes: readonly Address[];
  readonly localSequence: number;
  readonly remoteSequence: number | undefined;
}

/** What both sides of a dialog know of it (RFC 3261, section 12): who, where to, by which way, and which number is next. */
export class Dialog {
  readonly callId: string;
  /** With tags. */
  readonly local: Address;
  readonly remote: Address;
  readonly routes: readonly Address[];
  #target: Uri;
  #localSequence: number;
  #remoteSequence: number | undefined;
  #state: DialogState = 'Early';

  private constructor(begin: DialogBegin) {
    this.callId = begin.callId;
    this.local = begin.local;
    this.remote = begin.remote;
    this.routes = begin.routes;
    this.#target = begin.target;
    this.#localSequence = begin.localSequence;
    this.#remoteSequence = begin.remoteSequence;
  }

  /** The caller's side, by a response with a tag (section 12.1.2); the way back is the recorded one in reverse. */
  static ofCaller(invite: SipRequest, response: SipResponse): Dialog {
    const { from, callId, cSeq } = invite.headers;
    const { to, contact, recordRoute = [] } = response.headers;
    return new Dialog({
      callId,
      local: from,
      remote: to,
      target: contact?.[0]?.uri ?? invite.uri,
      routes: recordRoute.toReversed(),
      localSequence: cSeq.number,
      remoteSequence: undefined,
    });
  }

  /** The side that was called, with its own tag (section 12.1.1). */
  static ofCallee(invite: SipRequest, tag: string): Dialog {
    const { from, to, callId, cSeq, contact, recordRoute = [] } = invite.headers;
    return new Dialog({
      callId,
      local: withTag(to, tag),
      remote: from,
      target: contact?.[0]?.uri ?? from.uri,
      routes: recordRoute,
      localSequence: 0,
      remoteSequence: cSeq.number,
    });
  }

  get state(): DialogState {
    return this.#state;
  }

  /** The other side's Contact, where requests end. */
  get target(): Uri {
    return this.#target;
  }

  /** Where requests go first. */
  get nextUri(): Uri {
    return this.routes[0]?.uri ?? this.#target;
  }

  get localTag(): string {
    return tagOf(this.local) ?? '';
  }

  /** Empty if the other side is as of RFC 2543 and has none. */
  get remoteTag(): string {
    return tagOf(this.remote) ?? '';
  }

  happen(event: DialogEvent): boolean {
    const next = nextState<DialogState, DialogEvent>(dialogLifeCycle, this.#state, event);
    if (next === undefined) return false;
    this.#state = next;
    return true;
  }

  /** The next request of the dialog (section 12.2.1.1). */
  request(method: string, parts: MessageParts = {}): SipRequest {
    this.#localSequence += 1;
    return this.#compose(method, this.#localSequence, parts);
  }

  /** The ACK of a 2xx (section 13.2.2.4): it has the number of its INVITE. */
  ack(number: number, parts: MessageParts = {}): SipRequest {
    return this.#compose('ACK', number, parts);
  }

  /** Whether a request comes in its turn (section 12.2.2); if it does, lower numbers no longer do. */
  takes({ headers }: SipRequest): boolean {
    const { number } = headers.cSeq;
    if (number < (this.#remoteSequence ?? 0)) return false;
    this.#remoteSequence = number;
    return true;
  }

  /** A re-INVITE or its 2xx, whose Contact becomes the target (section 12.2). */
  refresh({ headers }: SipMessage): void {
    this.#target = headers.contact?.[0]?.uri ?? this.#target;
  }

  #compose(method: string, number: number, parts: MessageParts): SipRequest {
    const { headers, body } = partsOf(parts);
    const { uri, route } = this.#way();
    return {
      kind: 'request',
      method,
      uri,
      headers: {
        others: [],
        maxForwards: 70,
        ...headers,
        ...(route.length > 0 && { route }),
        via: [],
        from: this.local,
        to: this.remote,
        callId: this.callId,
        cSeq: { number, method },
      },
      body,
    };
  }

  /** A first proxy without `lr` takes the Request-URI for itself, and the target comes last (section 12.2.1.1). */
  #way(): { readonly uri: Uri; readonly route: readonly Address[] } {
    const [first, ...rest] = this.routes;
    const isLoose = first === undefined || (first.uri.kind === 'sip' && first.uri.parameters.has('lr'));
    if (isLoose) return { uri: this.#target, route: this.routes };
    return { uri: first.uri, route: [...rest, address(this.#target)] };
  }
}
