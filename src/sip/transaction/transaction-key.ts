import { tagOf } from '../message/address.ts';
import { writeHostPort } from '../message/host.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import { writeUri } from '../message/uri.ts';
import { branchOf, isUnique, writeVia } from '../message/via.ts';

/** Names the client transaction that a response belongs to (RFC 3261, section 17.1.3): first branch, method of CSeq. */
export function clientKey({ headers }: SipRequest | SipResponse): string | undefined {
  const [top] = headers.via;
  const branch = top && branchOf(top);
  return branch === undefined ? undefined : `${branch} ${headers.cSeq.method}`;
}

/**
 * Names the server transaction that a request belongs to (RFC 3261, section 17.2.3). An ACK belongs to its INVITE. Without a
 * unique branch, as of RFC 2543, the request's own values name it; To is left out, since an ACK has a tag there that its
 * INVITE had not.
 */
export function serverKey(request: SipRequest, method = request.method): string {
  const own = method === 'ACK' ? 'INVITE' : method;
  const { via, callId, cSeq, from } = request.headers;
  const [top] = via;
  const branch = top && branchOf(top);
  if (top && isUnique(branch)) return `${branch} ${writeHostPort(top).toLowerCase()} ${own}`;
  const parts = [writeUri(request.uri), tagOf(from) ?? '', callId, cSeq.number, top && writeVia(top), own];
  return JSON.stringify(parts);
}
