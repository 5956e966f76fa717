import { tagOf, withTag } from '../message/address.ts';
import { reasonPhrase } from '../message/reason-phrases.ts';
import { noBody, type SipHeaders, type SipRequest, type SipResponse } from '../message/sip-message.ts';

/** What a response may have of its own. */
export interface ResponseParts {
  readonly reason?: string;
  /** The tag of To, if the request has none; a final response needs one. */
  readonly tag?: string;
  readonly headers?: Partial<SipHeaders>;
  readonly body?: Uint8Array;
}

/** A response to a request (RFC 3261, section 8.2.6.2): Via, From, To, Call-ID and CSeq are the request's. */
export function responseTo(request: SipRequest, status: number, parts: ResponseParts = {}): SipResponse {
  const { via, from, to, callId, cSeq } = request.headers;
  const tagged = parts.tag === undefined || tagOf(to) !== undefined ? to : withTag(to, parts.tag);
  return {
    kind: 'response',
    status,
    reason: parts.reason ?? reasonPhrase(status),
    headers: { others: [], ...parts.headers, via, from, to: tagged, callId, cSeq },
    body: parts.body ?? noBody,
  };
}

/** The ACK of a final response other than 2xx (RFC 3261, section 17.1.1.3): it belongs to the INVITE's transaction. */
export function ackOfFailure(invite: SipRequest, response: SipResponse): SipRequest {
  const { via, from, callId, cSeq, route } = invite.headers;
  return {
    kind: 'request',
    method: 'ACK',
    uri: invite.uri,
    headers: {
      via: via.slice(0, 1),
      maxForwards: 70,
      ...(route && { route }),
      from,
      to: response.headers.to,
      callId,
      cSeq: { number: cSeq.number, method: 'ACK' },
      others: [],
    },
    body: noBody,
  };
}
