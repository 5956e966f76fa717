import type { ListHeaders, SingleHeaders } from './headers.ts';
import { fullName } from './headers.ts';
import type { Uri } from './uri.ts';

/** A header that the codec does not know (`X-Genesys-CallUUID`): any text. Compact names are written out. */
export interface OtherHeader {
  readonly name: string;
  readonly value: string;
}

/** What every message has (RFC 3261, section 8.1.1). The first Via is that of the last hop. */
type Mandatory = Pick<SingleHeaders, 'from' | 'to' | 'callId' | 'cSeq'> & {
  readonly via: readonly ListHeaders['via'][];
};

type Optional = Partial<Omit<SingleHeaders, keyof Mandatory>> & {
  readonly [K in Exclude<keyof ListHeaders, 'via'>]?: readonly ListHeaders[K][];
};

/** The headers of a message. Content-Length is absent: it is the length of the body, which the codec checks and writes. */
export type SipHeaders = Mandatory & Optional & { readonly others: readonly OtherHeader[] };

export interface SipRequest {
  readonly kind: 'request';
  readonly method: string;
  readonly uri: Uri;
  readonly headers: SipHeaders;
  readonly body: Uint8Array;
}

export interface SipResponse {
  readonly kind: 'response';
  /** 100 to 699. */
  readonly status: number;
  readonly reason: string;
  readonly headers: SipHeaders;
  readonly body: Uint8Array;
}

export type SipMessage = SipRequest | SipResponse;

export const noBody = new Uint8Array();

/** The value of a header that the codec does not know; of several, the first. */
export function otherHeader({ headers }: SipMessage, name: string): string | undefined {
  const wanted = fullName(name);
  return headers.others.find((one) => one.name.toLowerCase() === wanted)?.value;
}

export function bodyText({ body }: SipMessage): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}

/** Whether the body is of a type, such as `application/sdp`. */
export function hasBodyOf({ headers, body }: SipMessage, type: string): boolean {
  const given = headers.contentType;
  return body.length > 0 && given !== undefined && `${given.type}/${given.subtype}` === type;
}
