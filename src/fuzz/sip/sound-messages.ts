import type { RawMessage } from '../../sip/message/raw-message.ts';
import { writeActions } from '../../sip/msml/write-msml.ts';
import { voiceCodecs } from '../../sip/sdp/audio.ts';
import { offerOf } from '../../sip/sdp/offer-answer.ts';
import { writeSdp } from '../../sip/sdp/write-sdp.ts';

const sdp = writeSdp(
  offerOf(
    { sessionId: '1', version: 1, address: '127.0.0.66' },
    { port: 4000, codecs: voiceCodecs, direction: 'sendrecv' },
  ),
);
const msml = writeActions([
  {
    kind: 'start',
    target: 'conn:1',
    name: 'rec',
    record: { dest: 'file://a.wav', format: 'audio/wav', maxTime: 60_000 },
  },
]);

function messageOf(startLine: string, method: string, more: readonly string[] = [], body = ''): RawMessage {
  const headers = [
    'Via: SIP/2.0/UDP 127.0.0.66:5060;branch=z9hG4bK-BRANCH;rport',
    'Max-Forwards: 70',
    'From: "Fuzz" <sip:fuzz@127.0.0.66>;tag=fuzz',
    'To: <sip:far@127.0.0.3>',
    'Call-ID: fuzz-BRANCH@127.0.0.66',
    `CSeq: 7 ${method}`,
    ...more,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return { startLine, headers, body: Buffer.from(body) };
}

const target = 'sip:far@127.0.0.3';
const contact = 'Contact: <sip:fuzz@127.0.0.66:5060>';

/** What the flows of document 003 send, once each; every BRANCH becomes a word of its own. */
export const soundMessages: readonly RawMessage[] = [
  messageOf(
    'INVITE sip:msml=C@127.0.0.3;dn=D1;record SIP/2.0',
    'INVITE',
    [contact, 'Content-Type: application/sdp'],
    sdp,
  ),
  messageOf(`INFO ${target} SIP/2.0`, 'INFO', ['Content-Type: application/msml+xml'], msml),
  messageOf(`MESSAGE ${target} SIP/2.0`, 'MESSAGE', ['Content-Type: text/plain'], 'hello é'),
  messageOf(`ACK ${target} SIP/2.0`, 'ACK'),
  messageOf(`CANCEL ${target} SIP/2.0`, 'CANCEL'),
  messageOf(`BYE ${target} SIP/2.0`, 'BYE', ['Reason: Q.850;cause=16;text="x"']),
  messageOf(`REFER ${target} SIP/2.0`, 'REFER', [
    contact,
    'Refer-To: <sip:d3@127.0.0.4?Replaces=a%3Bto-tag%3Db>',
  ]),
  messageOf(`OPTIONS ${target} SIP/2.0`, 'OPTIONS', [
    'Accept: application/sdp, */*;q=0.1',
    'Require: replaces',
  ]),
  messageOf(
    'SIP/2.0 200 OK',
    'INVITE',
    [contact, 'Record-Route: <sip:127.0.0.8;lr>', 'Content-Type: application/sdp'],
    sdp,
  ),
  messageOf('SIP/2.0 491 Request Pending', 'INVITE', ['Retry-After: 5 (soon);duration=3']),
];
