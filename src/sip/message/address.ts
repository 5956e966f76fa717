import {
  noParameters,
  type Parameters,
  readParameters,
  withParameter,
  writeParameters,
} from './parameters.ts';
import { quote, quoted, type Scanner, unquote } from './scanner.ts';
import { readUri, type Uri, writeUri } from './uri.ts';

/** A name, a URI and the header's own parameters: From, To, Contact, Route (RFC 3261, section 20.10). */
export interface Address {
  /** Without quotes. */
  readonly displayName: string | undefined;
  readonly uri: Uri;
  readonly parameters: Parameters;
}

export function address(uri: Uri, own: Parameters = noParameters): Address {
  return { displayName: undefined, uri, parameters: own };
}

/** The tag of From or To, if it has one. */
export function tagOf({ parameters }: Address): string | undefined {
  const tag = parameters.get('tag');
  return tag === true ? undefined : tag;
}

export function withTag(one: Address, tag: string): Address {
  return { ...one, parameters: withParameter(one.parameters, 'tag', tag) };
}

/** Tokens with spaces between; a comma ends them. */
const nameTokens = /[A-Za-z0-9\-.!%*_+`'~ \t]*(?=<)/y;

/** `name-addr` or `addr-spec`, then parameters. */
export function readAddress(scanner: Scanner): Address | undefined {
  const name = scanner.match(quoted);
  if (name !== undefined) scanner.space();
  const tokens = name === undefined ? scanner.match(nameTokens) : undefined;
  if (name !== undefined || tokens !== undefined) return readBracketed(scanner, name, tokens);
  const uri = readUri(scanner, 'bare');
  return uri && withOwn(scanner, undefined, uri);
}

function readBracketed(scanner: Scanner, name: string | undefined, tokens = ''): Address | undefined {
  const displayName = name === undefined ? tokens.replaceAll(/[ \t]+/g, ' ').trim() : unquote(name);
  if (!scanner.take('<')) return scanner.refuse('has no URI in angle brackets after the name');
  const uri = readUri(scanner, 'brackets');
  if (uri === undefined) return undefined;
  if (!scanner.take('>')) return scanner.refuse('has a URI that does not end with an angle bracket');
  return withOwn(scanner, name === undefined && displayName === '' ? undefined : displayName, uri);
}

function withOwn(scanner: Scanner, displayName: string | undefined, uri: Uri): Address | undefined {
  const own = readParameters(scanner);
  return own && { displayName, uri, parameters: own };
}

/** Route and Record-Route must have angle brackets (RFC 3261, section 25.1). */
export function readRoute(scanner: Scanner): Address | undefined {
  const from = scanner.at;
  const route = readAddress(scanner);
  const brackets = route && scanner.text.slice(from, scanner.at).includes('<');
  return brackets ? route : scanner.refuse('has a URI without angle brackets', from);
}

/** Always with angle brackets, so that parameters belong where they belong. `*` stands alone. */
export function writeAddress({ displayName, uri, parameters }: Address): string {
  if (uri.kind === 'other' && uri.scheme === '') return uri.rest;
  const name = displayName === undefined ? '' : `${quote(displayName)} `;
  return `${name}<${writeUri(uri)}>${writeParameters(parameters)}`;
}

/** Contact may be `*` (RFC 3261, section 20.10). */
export function readContact(scanner: Scanner): Address | undefined {
  const star: Address = {
    displayName: undefined,
    uri: { kind: 'other', scheme: '', rest: '*' },
    parameters: noParameters,
  };
  return scanner.match(/\*(?=[ \t]*(?:,|$))/y) === undefined ? readAddress(scanner) : star;
}

export function isStar({ uri }: Address): boolean {
  return uri.kind === 'other' && uri.scheme === '';
}
