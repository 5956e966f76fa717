import { isUtf8 } from 'node:buffer';
import { oneLine } from '../../kernel/visible-text.ts';
import type { SipLimits } from './sip-limits.ts';
import { type Read, refused } from './sip-refusal.ts';

/** A header as it is on the wire: unfolded, without the space around its value. */
export interface HeaderLine {
  /** As written, short or long. */
  readonly name: string;
  readonly value: string;
  /** Its first line in the message, from 1, the start line. */
  readonly line: number;
}

/** A message in its parts, of which only the form is known. */
export interface LexedMessage {
  readonly startLine: string;
  readonly headers: readonly HeaderLine[];
  /** All that follows the empty line. */
  readonly body: Uint8Array;
}

const headerLine = /^([A-Za-z0-9\-.!%*_+`'~]+)[ \t]*:(.*)$/s;

/**
 * Cuts a message into start line, headers and body (RFC 3261, section 7). Lines end with CR and LF, and nothing else; line
 * ends before the start line are skipped (section 7.5); the header section is UTF-8.
 */
export function lexMessage(bytes: Uint8Array, limits: SipLimits): Read<LexedMessage> {
  if (bytes.length > limits.bytes)
    return refused('too large', `The message has ${bytes.length} bytes, more than ${limits.bytes}.`);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const message = all.subarray(leadingLineEnds(all));
  const end = message.indexOf('\r\n\r\n');
  if (end === -1) return withoutEnd(message);
  const head = message.subarray(0, end);
  if (!isUtf8(head)) return refused('not UTF-8', 'The header section is not UTF-8.');
  const text = head.toString('utf8');
  const bare = /\r(?!\n)|(?<!\r)\n/.exec(text);
  if (bare)
    return refused('line end', 'A line ends with CR or LF alone.', { line: lineAt(text, bare.index) });
  return linesOf(text.split('\r\n'), message.subarray(end + 4), limits);
}

/** The length of the line ends at the beginning: what keeps a connection alive, or separates messages in a stream. */
export function leadingLineEnds(bytes: Uint8Array): number {
  let at = 0;
  while (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 2;
  return at;
}

function withoutEnd(message: Buffer): Read<LexedMessage> {
  return message.includes('\n\n') || message.includes('\r\r')
    ? refused('line end', 'The lines end with CR or LF alone.')
    : refused('no empty line', 'No empty line ends the header section.');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function linesOf(
  [startLine = '', ...lines]: readonly string[],
  body: Uint8Array,
  limits: SipLimits,
): Read<LexedMessage> {
  const headers: { name: string; values: string[]; line: number }[] = [];
  for (const [n, text] of lines.entries()) {
    const line = n + 2;
    if (/^[ \t]/.test(text)) {
      const folded = headers.at(-1);
      if (!folded) return refused('header line', 'A folded line follows the start line.', { line });
      folded.values.push(text);
      continue;
    }
    const [, name, value] = headerLine.exec(text) ?? [];
    if (name === undefined || value === undefined)
      return refused('header line', `Line ${line} is not a header: "${excerpt(text)}".`, { line });
    if (headers.length === limits.headers)
      return refused('too many headers', `The message has more than ${limits.headers} headers.`, { line });
    headers.push({ name, values: [value], line });
  }
  const unfolded = headers.map(({ name, values, line }) => ({ name, line, value: unfold(values) }));
  return { ok: true, value: { startLine, headers: unfolded, body } };
}

/** A fold, with the space round it, is one space (RFC 3261, section 7.3.1). */
function unfold(values: readonly string[]): string {
  return values.length === 1 ? trimmed(values[0] ?? '') : trimmed(values.map(trimmed).join(' '));
}

/** Without spaces and tabs at both ends. Written out, since a regular expression would try each space of a long row. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return text.slice(from, to);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}

/** The beginning of a text of unknown origin, to be quoted in a sentence. */
export function excerpt(text: string): string {
  return oneLine(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
