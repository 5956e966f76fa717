import type { SipUri } from '../../sip/message/uri.ts';

export const sessionType = 'application/sdp';

/** Describes a session whose texts go by MESSAGE in its dialog, as enterprise clients do: no media flows. */
export function messageSession({ host, port = 5060 }: Pick<SipUri, 'host' | 'port'>): string {
  const lines = [
    'v=0',
    `o=- 1 1 IN IP4 ${host}`,
    's=session',
    `c=IN IP4 ${host}`,
    't=0 0',
    `m=message ${port} sip null`,
    'a=accept-types:text/plain',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
