import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';

/**
 * Has a sipp do something in a call. It has no commands for that: its scenario takes them as a request of the call that nobody
 * else sends, which is no part of the call and is not answered.
 */
export function tellSipp({ address, port }: Endpoint, callId: string, method: string, what: string): void {
  const socket = createSocket('udp4');
  const text = [
    `${method} sip:sipp@${address}:${port} SIP/2.0`,
    `Via: SIP/2.0/UDP ${address};branch=z9hG4bK${randomUUID()}`,
    'From: <sip:ocs-tck@localhost>;tag=1',
    `To: <sip:sipp@${address}>`,
    `Call-ID: ${callId}`,
    `CSeq: 1 ${method}`,
    'Max-Forwards: 70',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(what)}`,
    '',
    what,
  ];
  socket.send(text.join('\r\n'), port, address, () => socket.close());
}
