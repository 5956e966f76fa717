import type { JsonObject } from '../../kernel/json.ts';
import { encodeSip } from '../../sip/message/encode-message.ts';
import { bodyText, type SipMessage } from '../../sip/message/sip-message.ts';

/** A SIP message as a transcript keeps it: its first line, its headers in their order, and its body, a line each. */
export function sipFrame(message: SipMessage): JsonObject {
  const [head = ''] = Buffer.from(encodeSip(message)).toString('utf8').split('\r\n\r\n');
  const [startLine = '', ...headers] = head.split('\r\n');
  const body = bodyText(message);
  return {
    startLine,
    method: message.headers.cSeq.method,
    headers,
    ...(body === '' ? {} : { body: body.split(/\r?\n/).filter((line) => line !== '') }),
  };
}
