import { isStar } from './address.ts';
import { excerpt, type LexedMessage, lexMessage } from './lex-message.ts';
import { readHeaders } from './read-headers.ts';
import { type SipLimits, sipLimits } from './sip-limits.ts';
import type { SipHeaders, SipMessage } from './sip-message.ts';
import { type Read, refused } from './sip-refusal.ts';
import { readStartLine, type StartLine } from './start-line.ts';

/**
 * Reads one message, a datagram or what a framer has cut out of a stream, as RFC 3261 has it and no other way. A body
 * beyond Content-Length is cut off, as in a datagram (section 18.3). What older agents leave out is not missed: a tag of
 * From, a unique branch, Max-Forwards (sections 8.2, 12.1.1 and 16.3). Never throws.
 */
export function parseSip(bytes: Uint8Array, limits: SipLimits = sipLimits): Read<SipMessage> {
  const lexed = lexMessage(bytes, limits);
  if (!lexed.ok) return lexed;
  const start = readStartLine(lexed.value.startLine);
  if (!start.ok) return start;
  const read = readHeaders(lexed.value.headers, limits);
  if (!read.ok) return read;
  const { headers, contentLength } = read.value;
  const body = bodyOf(lexed.value, contentLength);
  if (!body.ok) return body;
  return (
    withinRules(start.value, headers, body.value) ?? {
      ok: true,
      value: { ...start.value, headers, body: body.value },
    }
  );
}

function bodyOf({ body }: LexedMessage, contentLength: number | undefined): Read<Uint8Array> {
  if (contentLength === undefined) return { ok: true, value: body };
  return contentLength <= body.length
    ? { ok: true, value: body.subarray(0, contentLength) }
    : refused(
        'content length',
        `Content-Length is ${contentLength}, and the body has ${body.length} bytes.`,
        {
          header: 'Content-Length',
        },
      );
}

/** What no header can know alone. */
function withinRules(start: StartLine, headers: SipHeaders, body: Uint8Array): Read<never> | undefined {
  const { cSeq, contact = [], contentType } = headers;
  if (start.kind === 'request' && start.method !== cSeq.method)
    return refused(
      'method of CSeq',
      `CSeq is of ${excerpt(cSeq.method)}, and the request is ${excerpt(start.method)}.`,
      { header: 'CSeq' },
    );
  const isRegister = start.kind === 'request' && start.method === 'REGISTER';
  if (contact.some(isStar) && !(isRegister && contact.length === 1))
    return refused('contact', 'Contact is * in what is not a REGISTER, or is * and more.', {
      header: 'Contact',
    });
  if (body.length > 0 && contentType === undefined)
    return refused('missing header', 'There is a body, but no Content-Type.', { header: 'Content-Type' });
  return undefined;
}
