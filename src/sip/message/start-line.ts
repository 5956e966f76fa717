import { excerpt } from './lex-message.ts';
import { Scanner } from './scanner.ts';
import type { SipRequest, SipResponse } from './sip-message.ts';
import { type Read, refused } from './sip-refusal.ts';
import { readUri } from './uri.ts';

export type StartLine =
  | Pick<SipRequest, 'kind' | 'method' | 'uri'>
  | Pick<SipResponse, 'kind' | 'status' | 'reason'>;

const requestLine = /^([A-Za-z0-9\-.!%*_+`'~]+) ([^ \t]+) SIP\/(\d+\.\d+)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a reason phrase has none
const statusLine = /^SIP\/(\d+\.\d+) ([1-6]\d\d) ([^\u0000-\u0008\u000a-\u001f\u007f]*)$/i;

/** Reads a start line (RFC 3261, sections 7.1 and 7.2): single spaces, nothing at its ends, version 2.0. */
export function readStartLine(line: string): Read<StartLine> {
  return /^SIP\//i.test(line) ? readStatusLine(line) : readRequestLine(line);
}

function readStatusLine(line: string): Read<StartLine> {
  const [, version, status, reason = ''] = statusLine.exec(line) ?? [];
  if (version === undefined)
    return refused('start line', `The start line is no status line of SIP: "${excerpt(line)}".`, { line: 1 });
  return version === '2.0'
    ? { ok: true, value: { kind: 'response', status: Number(status), reason } }
    : wrongVersion(version);
}

function readRequestLine(line: string): Read<StartLine> {
  const [, method, target, version] = requestLine.exec(line) ?? [];
  if (method === undefined || target === undefined || version === undefined)
    return refused('start line', `The start line is no request line of SIP: "${excerpt(line)}".`, {
      line: 1,
    });
  if (version !== '2.0') return wrongVersion(version);
  const scanner = new Scanner(target);
  const uri = readUri(scanner, 'start line');
  if (uri !== undefined && scanner.ended) return { ok: true, value: { kind: 'request', method, uri } };
  const { why, at } = scanner.failure ?? { why: 'goes on after its end', at: scanner.at };
  const column = method.length + 2 + at;
  return refused('start line', `The Request-URI ${why}: "${excerpt(target)}".`, { line: 1, column });
}

function wrongVersion(version: string): Read<StartLine> {
  return refused('version', `The version is ${excerpt(version)} and not 2.0.`, { line: 1 });
}
