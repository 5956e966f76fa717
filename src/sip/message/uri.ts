import { readHostPort, writeHostPort } from './host.ts';
import { noParameters, type Parameters, writeParameters } from './parameters.ts';
import type { Scanner } from './scanner.ts';

/** A SIP URI (RFC 3261, section 19.1): `sip:msml=C@media;dn=D1;record`. */
export interface SipUri {
  readonly kind: 'sip';
  readonly scheme: 'sip' | 'sips';
  /** As written, still escaped. */
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly host: string;
  readonly port: number | undefined;
  readonly parameters: Parameters;
  /** What follows the question mark, as written. */
  readonly headers: string | undefined;
}

/** A URI of another scheme, which is only carried. `*`, which only Contact has, is one without a scheme. */
export interface OtherUri {
  readonly kind: 'other';
  readonly scheme: string;
  /** What follows the colon, as written. */
  readonly rest: string;
}

export type Uri = SipUri | OtherUri;

/** A SIP URI of its parts; what is left out is absent. */
export function sipUri(parts: { readonly host: string } & Partial<Omit<SipUri, 'kind'>>): SipUri {
  const absent = { user: undefined, password: undefined, port: undefined, headers: undefined };
  return { kind: 'sip', scheme: 'sip', ...absent, parameters: noParameters, ...parts };
}

/**
 * Where a URI stands: in a start line it has no headers; between angle brackets anything goes; bare, its comma, semicolon
 * and question mark would belong to the header (RFC 3261, sections 19.1.1 and 20).
 */
export type UriPlace = 'start line' | 'brackets' | 'bare';

const userInfo =
  /(?:[A-Za-z0-9\-_.!~*'()&=+$,;?/]|%[0-9A-Fa-f]{2})+(?::(?:[A-Za-z0-9\-_.!~*'()&=+$,]|%[0-9A-Fa-f]{2})*)?@/y;
const parameterPart = /(?:[A-Za-z0-9\-_.!~*'()[\]/:&+$]|%[0-9A-Fa-f]{2})+/y;
const headerPart = /(?:[A-Za-z0-9\-_.!~*'()[\]/?:+$&=]|%[0-9A-Fa-f]{2})+/y;
const anyPart = /(?:[A-Za-z0-9\-_.!~*'();/?:@&=+$,[\]]|%[0-9A-Fa-f]{2})+/y;
const barePart = /(?:[A-Za-z0-9\-_.!~*'()/:@&=+$]|%[0-9A-Fa-f]{2})+/y;

export function readUri(scanner: Scanner, place: UriPlace): Uri | undefined {
  const scheme = scanner.expect(/[A-Za-z][A-Za-z0-9+.-]*(?=:)/y, 'scheme of a URI')?.toLowerCase();
  if (scheme === undefined) return undefined;
  scanner.at += 1;
  if (scheme === 'sip' || scheme === 'sips') return readSipUri(scanner, scheme, place);
  const rest = scanner.expect(place === 'bare' ? barePart : anyPart, 'URI');
  return rest === undefined ? undefined : { kind: 'other', scheme, rest };
}

function readSipUri(scanner: Scanner, scheme: SipUri['scheme'], place: UriPlace): SipUri | undefined {
  const from = scanner.at;
  const [user, password] = scanner.match(userInfo)?.slice(0, -1).split(':') ?? [];
  if (place === 'bare' && /[,;?]/.test(user ?? ''))
    return scanner.refuse('has a URI that needs angle brackets', from);
  const target = readHostPort(scanner);
  const own = target && place !== 'bare' ? readUriParameters(scanner) : noParameters;
  if (target === undefined || own === undefined) return undefined;
  const headers = place === 'bare' ? null : readUriHeaders(scanner, place);
  if (headers === undefined) return undefined;
  return { kind: 'sip', scheme, user, password, ...target, parameters: own, headers: headers ?? undefined };
}

function readUriParameters(scanner: Scanner): Parameters | undefined {
  const found = new Map<string, string | true>();
  while (scanner.take(';')) {
    const at = scanner.at;
    const name = scanner.expect(parameterPart, 'name of a URI parameter')?.toLowerCase();
    if (name === undefined) return undefined;
    if (found.has(name)) return scanner.refuse(`has the URI parameter ${name} twice`, at);
    const given = scanner.take('=') ? scanner.expect(parameterPart, 'value of a URI parameter') : true;
    if (given === undefined) return undefined;
    found.set(name, given);
  }
  return found;
}

/** `null` if there are none. */
function readUriHeaders(scanner: Scanner, place: UriPlace): string | null | undefined {
  const at = scanner.at;
  if (!scanner.take('?')) return null;
  if (place === 'start line') return scanner.refuse('has a URI with headers', at);
  return scanner.expect(headerPart, 'header of a URI');
}

export function writeUri(uri: Uri): string {
  if (uri.kind === 'other') return uri.scheme === '' ? uri.rest : `${uri.scheme}:${uri.rest}`;
  const password = uri.password === undefined ? '' : `:${uri.password}`;
  const user = uri.user === undefined ? '' : `${uri.user}${password}@`;
  const headers = uri.headers === undefined ? '' : `?${uri.headers}`;
  return `${uri.scheme}:${user}${writeHostPort(uri)}${writeParameters(uri.parameters)}${headers}`;
}

/** The text behind a part of a URI; bytes that are not UTF-8 become U+FFFD. */
export function unescaped(part: string): string {
  const bytes = part.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return /[^ -~]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** A text as a user or as a parameter's value: all but letters, digits and marks is escaped. */
export function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
