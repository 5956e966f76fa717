import type { SipHeaders, SipRequest } from '../message/sip-message.ts';
import type { Uri } from '../message/uri.ts';
import { type MessageParts, partsOf } from './request-parts.ts';

/** A request outside of dialogs (RFC 3261, section 8.1.1): number 1, 70 hops. */
export function firstRequest(
  method: string,
  uri: Uri,
  begin: Pick<SipHeaders, 'from' | 'to' | 'callId'>,
  parts: MessageParts,
): SipRequest {
  const { headers, body } = partsOf(parts);
  const own = { via: [], cSeq: { number: 1, method } };
  return {
    kind: 'request',
    method,
    uri,
    headers: { others: [], maxForwards: 70, ...headers, ...begin, ...own },
    body,
  };
}
