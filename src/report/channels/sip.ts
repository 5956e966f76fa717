import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import type { KeyText } from './key-text.ts';

/** SIP messages: requests by their method and description, responses by their status and what they answer. */
export const sip: ChannelRenderer = {
  messageName,
  keys: ({ startLine, headers, body }) => [
    { key: String(startLine), value: '' },
    ...linesOf(headers).map(headerText),
    ...linesOf(body).map((line) => ({ key: '', value: line })),
  ],
  // A provisional answer says nothing that a rule is about.
  rowClass: ({ startLine }) => (/^SIP\/2\.0 1/.test(String(startLine)) ? 'plumbing' : ''),
};

function messageName({ startLine, method, body }: JsonObject): string {
  const [, status] = /^SIP\/2\.0 (\d{3} .*)$/.exec(String(startLine)) ?? [];
  const name = status === undefined ? String(method) : `${status} (${String(method)})`;
  return body === undefined ? name : `${name} with ${contentOf(linesOf(body))}`;
}

function contentOf([first = '']: readonly string[]): string {
  if (first === 'v=0') return 'SDP';
  return first.startsWith('<?xml') ? 'MSML' : 'a body';
}

function headerText(line: string): KeyText {
  const at = line.indexOf(':');
  return { key: line.slice(0, at), value: line.slice(at + 1).trim() };
}

function linesOf(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
