import { fullName } from './headers.ts';

/**
 * A message in which anything can be expressed: wrong start lines, headers that are missing, double, misspelled or no
 * headers at all, bytes that are not UTF-8. It is written as it is.
 */
export interface RawMessage {
  readonly startLine: string | Uint8Array;
  /** Whole lines without their ends: `Via: SIP/2.0/UDP 127.0.0.1`. */
  readonly headers: readonly (string | Uint8Array)[];
  readonly body: Uint8Array;
  /** What ends each line; CR and LF if nothing else is said. */
  readonly lineEnd?: string;
}

export function encodeRaw({ startLine, headers, body, lineEnd = '\r\n' }: RawMessage): Uint8Array {
  const lines = [startLine, ...headers, ''];
  if (lines.every((line) => typeof line === 'string')) {
    const head = Buffer.from(lines.join(lineEnd) + lineEnd);
    return body.length === 0 ? head : Buffer.concat([head, body]);
  }
  const end = Buffer.from(lineEnd);
  return Buffer.concat([
    ...lines.flatMap((line) => [typeof line === 'string' ? Buffer.from(line) : line, end]),
    body,
  ]);
}

/** Whether a line is of a header, by its long or its compact name. */
export function isHeader(line: string | Uint8Array, name: string): boolean {
  const text = typeof line === 'string' ? line : Buffer.from(line).toString('latin1');
  return fullName(/^[^:\s]*/.exec(text)?.[0] ?? '') === fullName(name);
}

/** Without any line of a header. */
export function withoutHeader(raw: RawMessage, name: string): RawMessage {
  return { ...raw, headers: raw.headers.filter((line) => !isHeader(line, name)) };
}

/** With a line at the end. */
export function withLine(raw: RawMessage, line: string | Uint8Array): RawMessage {
  return { ...raw, headers: [...raw.headers, line] };
}

/** With another value of a header, where its first line is; at the end if it has none. */
export function withHeader(raw: RawMessage, name: string, value: string): RawMessage {
  const at = raw.headers.findIndex((line) => isHeader(line, name));
  const headers = withoutHeader(raw, name).headers;
  return { ...raw, headers: headers.toSpliced(at === -1 ? headers.length : at, 0, `${name}: ${value}`) };
}
