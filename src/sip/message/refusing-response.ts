import { fullName } from './headers.ts';
import { lexMessage } from './lex-message.ts';
import { encodeRaw } from './raw-message.ts';
import { reasonPhrase } from './reason-phrases.ts';
import { Scanner } from './scanner.ts';
import { type SipLimits, sipLimits } from './sip-limits.ts';
import type { SipRefusal } from './sip-refusal.ts';
import { readVia, type Via } from './via.ts';

/** A response to a request that could not be read, and the hop that it goes to. */
export interface RefusingResponse {
  readonly bytes: Uint8Array;
  readonly via: Via;
}

/** What a response copies as it is (RFC 3261, section 8.2.6.2); a header that is missing cannot be copied. */
const copied = ['via', 'from', 'to', 'call-id', 'cseq'];

/**
 * Answers a request that `parseSip` refused, if it can be answered: its lines can be told apart, it is a request other than
 * ACK, and its first Via can be read. Otherwise undefined, and the message is dropped (recording.md, "Bad input"). `tag` is the
 * tag of To, if the request has none.
 */
export function refusingResponse(
  bytes: Uint8Array,
  refusal: SipRefusal,
  tag: string,
  limits: SipLimits = sipLimits,
): RefusingResponse | undefined {
  const lexed = lexMessage(bytes, limits);
  if (!lexed.ok || /^(?:SIP\/|ACK )/i.test(lexed.value.startLine)) return undefined;
  const lines = lexed.value.headers.filter(({ name }) => copied.includes(fullName(name)));
  const top = lines.find(({ name }) => fullName(name) === 'via');
  const via = top && readVia(new Scanner(top.value));
  if (via === undefined) return undefined;
  const startLine = `SIP/2.0 ${refusal.status} ${reasonPhrase(refusal.status)}`;
  const headers = lines.map(
    ({ name, value }) => `${name}: ${value}${needsTag(name, value) ? `;tag=${tag}` : ''}`,
  );
  const warning = `Warning: 399 ocs-tck "${refusal.sentence.replaceAll(/["\\]/g, "'")}"`;
  return {
    via,
    bytes: encodeRaw({
      startLine,
      headers: [...headers, warning, 'Content-Length: 0'],
      body: new Uint8Array(),
    }),
  };
}

function needsTag(name: string, value: string): boolean {
  return fullName(name) === 'to' && !/;[ \t]*tag[ \t]*=/i.test(value);
}
