import { type Parameters, readParameters, writeParameters } from './parameters.ts';
import type { Scanner } from './scanner.ts';

export interface CSeq {
  readonly number: number;
  readonly method: string;
}

/** `application/sdp`, in lower case, with parameters. */
export interface MediaType {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: Parameters;
}

/** A word and its parameters: `refer;id=1`, `active;expires=60`, `Q.850;cause=16`. */
export interface Term {
  readonly term: string;
  readonly parameters: Parameters;
}

export interface RetryAfter {
  readonly seconds: number;
  readonly parameters: Parameters;
}

/** A dialog that a new one takes the place of (RFC 3891, section 6.1); tags are parameters. */
export interface Replaces {
  readonly callId: string;
  readonly parameters: Parameters;
}

/** The highest sequence number (RFC 3261, section 8.1.1.5), and the longest time that a header gives, in seconds. */
export const highestCSeq = 2 ** 31 - 1;
export const longestTime = 2 ** 32 - 1;

export function readCSeq(scanner: Scanner): CSeq | undefined {
  const number = scanner.number('number', highestCSeq);
  if (number === undefined || scanner.expect(/[ \t]+/y, 'space after the number') === undefined)
    return undefined;
  const method = scanner.token('method');
  return method === undefined ? undefined : { number, method };
}

export function readMediaType(scanner: Scanner): MediaType | undefined {
  const type = scanner.token('type');
  const subtype = type !== undefined && scanner.separator('/') ? scanner.token('subtype') : undefined;
  if (type === undefined || subtype === undefined) return scanner.refuse('is not a media type');
  const parameters = readParameters(scanner);
  return parameters && { type: type.toLowerCase(), subtype: subtype.toLowerCase(), parameters };
}

export function writeMediaType({ type, subtype, parameters }: MediaType): string {
  return `${type}/${subtype}${writeParameters(parameters)}`;
}

export function readTerm(scanner: Scanner): Term | undefined {
  const term = scanner.token('word');
  const parameters = term === undefined ? undefined : readParameters(scanner);
  return term === undefined || parameters === undefined ? undefined : { term, parameters };
}

export function writeTerm({ term, parameters }: Term): string {
  return term + writeParameters(parameters);
}

const word = String.raw`[A-Za-z0-9\-.!%*_+\x60'~()<>:\\"/[\]?{}]+`;
const callId = new RegExp(`${word}(?:@${word})?`, 'y');

export function readCallId(scanner: Scanner): string | undefined {
  return scanner.expect(callId, 'call identifier');
}

export function readReplaces(scanner: Scanner): Replaces | undefined {
  const id = readCallId(scanner);
  const parameters = id === undefined ? undefined : readParameters(scanner);
  return id === undefined || parameters === undefined ? undefined : { callId: id, parameters };
}

export function writeReplaces({ callId: id, parameters }: Replaces): string {
  return id + writeParameters(parameters);
}

/** A comment in parentheses may follow the seconds; it says nothing to a program, and is skipped. */
export function readRetryAfter(scanner: Scanner): RetryAfter | undefined {
  const seconds = scanner.number('number of seconds', longestTime);
  if (seconds === undefined) return undefined;
  scanner.match(/[ \t]*\([^()]*\)/y);
  const parameters = readParameters(scanner);
  return parameters && { seconds, parameters };
}

export function writeRetryAfter({ seconds, parameters }: RetryAfter): string {
  return `${seconds}${writeParameters(parameters)}`;
}

const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const date = new RegExp(`(?:${days}), \\d\\d (?:${months}) \\d{4} \\d\\d:\\d\\d:\\d\\d GMT`, 'y');

/** Always GMT (RFC 3261, section 20.17). */
export function readDate(scanner: Scanner): string | undefined {
  return scanner.expect(date, 'date in GMT');
}

/** Any text, without control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const text = /[^\u0000-\u0008\u000a-\u001f\u007f]*/y;

export function readText(scanner: Scanner): string | undefined {
  return scanner.match(text);
}
