import { type Grammar, listHeaders, singleHeaders } from './headers.ts';
import { encodeRaw, type RawMessage } from './raw-message.ts';
import type { SipHeaders, SipMessage } from './sip-message.ts';
import { writeUri } from './uri.ts';

const single = Object.entries(singleHeaders);
const { via, ...lists } = listHeaders;
const list = Object.entries(lists);

type Writer = Pick<Grammar<never>, 'name' | 'write'>;

/**
 * Writes a message: Via first, one value a line, long names, Content-Length by the body. A value that would end its line
 * early (a display name, a reason phrase or a parameter with CR or LF in it) has spaces instead, so that nobody can smuggle a
 * header in; all else is the caller's, as nothing here is checked that `parseSip` would refuse.
 */
export function encodeSip(message: SipMessage): Uint8Array {
  return encodeRaw(rawOf(message));
}

/** The message as start line and header lines, to be changed into something that is not SIP. */
export function rawOf(message: SipMessage): RawMessage {
  return {
    startLine: oneLineOf(startLineOf(message)),
    headers: headerLinesOf(message.headers, message.body.length).map(oneLineOf),
    body: message.body,
  };
}

function startLineOf(message: SipMessage): string {
  return message.kind === 'request'
    ? `${message.method} ${writeUri(message.uri)} SIP/2.0`
    : `SIP/2.0 ${message.status} ${message.reason}`;
}

function headerLinesOf(headers: SipHeaders, length: number): readonly string[] {
  const lines = headers.via.map((value) => `Via: ${via.write(value)}`);
  for (const [key, grammar] of single) lines.push(...linesOf(grammar, asList(valueIn(headers, key))));
  for (const [key, grammar] of list) lines.push(...listLinesOf(grammar, valueIn(headers, key)));
  for (const { name, value } of headers.others) lines.push(`${name}: ${value}`);
  lines.push(`Content-Length: ${length}`);
  return lines;
}

/** The tables and the headers have the same keys and types, which the type of the tables ensures. */
function valueIn(headers: SipHeaders, key: string): unknown {
  return (headers as unknown as Readonly<Record<string, unknown>>)[key];
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

function listLinesOf(grammar: Writer, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.length === 0 ? [`${grammar.name}:`] : linesOf(grammar, value);
}

function linesOf({ name, write }: Writer, values: readonly unknown[]): readonly string[] {
  return values.map((value) => `${name}: ${write(value as never)}`); // see valueIn
}

function oneLineOf(text: string): string {
  return /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]+/g, ' ') : text;
}
