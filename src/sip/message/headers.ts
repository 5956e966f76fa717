import type { Address } from './address.ts';
import { readAddress, readContact, readRoute, writeAddress } from './address.ts';
import {
  type CSeq,
  longestTime,
  type MediaType,
  type Replaces,
  type RetryAfter,
  readCallId,
  readCSeq,
  readDate,
  readMediaType,
  readReplaces,
  readRetryAfter,
  readTerm,
  readText,
  type Term,
  writeMediaType,
  writeReplaces,
  writeRetryAfter,
  writeTerm,
} from './header-values.ts';
import type { Scanner } from './scanner.ts';
import { readVia, type Via, writeVia } from './via.ts';

/** Headers of which a message has one (RFC 3261, section 20; RFC 3515, 3891 and 3892 for REFER and Replaces; RFC 6665). */
export interface SingleHeaders {
  readonly from: Address;
  readonly to: Address;
  readonly callId: string;
  readonly cSeq: CSeq;
  readonly maxForwards: number;
  readonly contentType: MediaType;
  readonly contentDisposition: Term;
  readonly expires: number;
  readonly retryAfter: RetryAfter;
  readonly referTo: Address;
  readonly referredBy: Address;
  readonly replaces: Replaces;
  readonly event: Term;
  readonly subscriptionState: Term;
  readonly date: string;
  readonly mimeVersion: string;
  readonly subject: string;
  readonly userAgent: string;
  readonly server: string;
}

/** The values of headers that may have several, in one line or in many, which means the same. */
export interface ListHeaders {
  readonly via: Via;
  readonly route: Address;
  readonly recordRoute: Address;
  readonly contact: Address;
  readonly require: string;
  readonly proxyRequire: string;
  readonly unsupported: string;
  readonly supported: string;
  readonly allow: string;
  readonly accept: MediaType;
  readonly contentEncoding: string;
  /** RFC 3326. */
  readonly reason: Term;
}

/** How the value of a header is read and written. */
export interface Grammar<T> {
  readonly name: string;
  /** Leaves the scanner at the end of the value; `undefined` if the scanner has refused it. */
  readonly read: (scanner: Scanner) => T | undefined;
  readonly write: (value: T) => string;
}

export interface ListGrammar<T> extends Grammar<T> {
  /** Whether the header may have no value at all. */
  readonly mayBeEmpty?: true;
}

const asIs = (value: string): string => value;
const token = (scanner: Scanner): string | undefined => scanner.token('word');
const terms = { read: readTerm, write: writeTerm };
const addresses = { read: readAddress, write: writeAddress };
const routes = { read: readRoute, write: writeAddress };
const tokens = { read: token, write: asIs };
const texts = { read: readText, write: asIs };

function number(name: string, most: number): Grammar<number> {
  return { name, read: (scanner) => scanner.number('number', most), write: String };
}

export const singleHeaders: { readonly [K in keyof SingleHeaders]: Grammar<SingleHeaders[K]> } = {
  maxForwards: number('Max-Forwards', 255),
  from: { name: 'From', ...addresses },
  to: { name: 'To', ...addresses },
  callId: { name: 'Call-ID', read: readCallId, write: asIs },
  cSeq: { name: 'CSeq', read: readCSeq, write: ({ number: n, method }) => `${n} ${method}` },
  expires: number('Expires', longestTime),
  retryAfter: { name: 'Retry-After', read: readRetryAfter, write: writeRetryAfter },
  referTo: { name: 'Refer-To', ...addresses },
  referredBy: { name: 'Referred-By', ...addresses },
  replaces: { name: 'Replaces', read: readReplaces, write: writeReplaces },
  event: { name: 'Event', ...terms },
  subscriptionState: { name: 'Subscription-State', ...terms },
  date: { name: 'Date', read: readDate, write: asIs },
  mimeVersion: { name: 'MIME-Version', ...tokens },
  subject: { name: 'Subject', ...texts },
  userAgent: { name: 'User-Agent', ...texts },
  server: { name: 'Server', ...texts },
  contentDisposition: { name: 'Content-Disposition', ...terms },
  contentType: { name: 'Content-Type', read: readMediaType, write: writeMediaType },
};

export const listHeaders: { readonly [K in keyof ListHeaders]: ListGrammar<ListHeaders[K]> } = {
  via: { name: 'Via', read: readVia, write: writeVia },
  route: { name: 'Route', ...routes },
  recordRoute: { name: 'Record-Route', ...routes },
  contact: { name: 'Contact', read: readContact, write: writeAddress },
  require: { name: 'Require', ...tokens },
  proxyRequire: { name: 'Proxy-Require', ...tokens },
  unsupported: { name: 'Unsupported', ...tokens },
  supported: { name: 'Supported', ...tokens, mayBeEmpty: true },
  allow: { name: 'Allow', ...tokens, mayBeEmpty: true },
  accept: { name: 'Accept', read: readMediaType, write: writeMediaType, mayBeEmpty: true },
  contentEncoding: { name: 'Content-Encoding', ...tokens },
  reason: { name: 'Reason', ...terms },
};

/** Compact forms (RFC 3261, section 7.3.3; RFC 3515, 3892, 6665 and 4028), with the full names in lower case. */
export const compactForms: ReadonlyMap<string, string> = new Map([
  ['b', 'referred-by'],
  ['c', 'content-type'],
  ['e', 'content-encoding'],
  ['f', 'from'],
  ['i', 'call-id'],
  ['k', 'supported'],
  ['l', 'content-length'],
  ['m', 'contact'],
  ['o', 'event'],
  ['r', 'refer-to'],
  ['s', 'subject'],
  ['t', 'to'],
  ['u', 'allow-events'],
  ['v', 'via'],
  ['x', 'session-expires'],
]);

/** A header's full name in lower case: names are compared without case (RFC 3261, section 7.3.1). */
export function fullName(name: string): string {
  const lower = name.toLowerCase();
  return compactForms.get(lower) ?? lower;
}
