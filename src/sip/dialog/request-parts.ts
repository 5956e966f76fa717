import { parameters } from '../message/parameters.ts';
import { noBody, type SipHeaders } from '../message/sip-message.ts';

/** A body with its type, such as `application/sdp`. */
export interface Body {
  readonly type: string;
  readonly text: string;
}

/** What a request or a response has besides what its dialog gives it. */
export interface MessageParts {
  readonly headers?: Partial<SipHeaders>;
  readonly body?: Body | undefined;
}

/** The headers and bytes of parts, as `transaction.respond` takes them too. */
export function partsOf({ headers = {}, body }: MessageParts): {
  readonly headers: Partial<SipHeaders>;
  readonly body: Uint8Array;
} {
  if (body === undefined) return { headers, body: noBody };
  const [type = '', subtype = ''] = body.type.split('/');
  const contentType = { type, subtype, parameters: parameters({}) };
  return { headers: { ...headers, contentType }, body: Buffer.from(body.text) };
}

export function sdpBody(text: string): Body {
  return { type: 'application/sdp', text };
}
