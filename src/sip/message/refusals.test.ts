import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSip } from './parse-message.ts';
import { encodeRaw, type RawMessage, withHeader, withLine, withoutHeader } from './raw-message.ts';
import { refusingResponse } from './refusing-response.ts';
import type { SipRefusal } from './sip-refusal.ts';

const sound: RawMessage = {
  startLine: 'OPTIONS sip:floor.test SIP/2.0',
  headers: [
    'Via: SIP/2.0/UDP 127.0.0.2:5070;branch=z9hG4bK-a',
    'Via: SIP/2.0/UDP 127.0.0.3;branch=z9hG4bK-b',
    'From: <sip:agent@floor.test>;tag=1',
    'To: <sip:floor.test>',
    'Call-ID: refusal-1',
    'CSeq: 1 OPTIONS',
  ],
  body: new Uint8Array(),
};

function refusalOf(raw: RawMessage): SipRefusal {
  const parsed = parseSip(encodeRaw(raw));
  assert.ok(!parsed.ok);
  return parsed.refusal;
}

test('the sound message is sound', () => assert.ok(parseSip(encodeRaw(sound)).ok));

const cases: readonly (readonly [string, RawMessage, Partial<SipRefusal>])[] = [
  ['line feeds alone', { ...sound, lineEnd: '\n' }, { code: 'line end' }],
  ['one line feed', withLine(sound, 'X-A: 1\nX-B: 2'), { code: 'line end', line: 8 }],
  ['no end', { ...sound, headers: [], lineEnd: '\r' }, { code: 'line end' }],
  ['bytes that are not UTF-8', withLine(sound, Buffer.of(0x58, 0x3a, 0xff)), { code: 'not UTF-8' }],
  [
    'a fold after the start line',
    { ...sound, headers: [' folded', ...sound.headers] },
    { code: 'header line', line: 2 },
  ],
  ['a line without a colon', withLine(sound, 'no header'), { code: 'header line', line: 8 }],
  ['more than 64 KiB', { ...sound, body: new Uint8Array(66_000) }, { code: 'too large', status: 413 }],
  [
    '5,000 headers',
    { ...sound, headers: [...sound.headers, ...Array.from({ length: 5000 }, () => 'a: b')] },
    { code: 'too many headers', status: 413 },
  ],
  [
    'one header of 600 values',
    withLine(sound, `Supported: ${Array(600).fill('a').join()}`),
    { code: 'too many headers', status: 413 },
  ],
  ['a control character', withLine(sound, 'X-A: a\u0001'), { code: 'value', header: 'X-A', column: 2 }],
  [
    'a port of 70000',
    withHeader(sound, 'To', '<sip:floor.test:70000>'),
    { code: 'value', header: 'To', column: 17 },
  ],
  [
    'address 999.1.1.1      ',
    withHeader(sound, 'From', '<sip:a@999.1.1.1>'),
    { code: 'value', header: 'From', column: 8 },
  ],
  [
    'a parameter that comes twice',
    withHeader(sound, 'To', '<sip:a.test>;tag=1;TAG=2'),
    { code: 'value', column: 20 },
  ],
  [
    'a value after a folded line',
    withHeader(sound, 'CSeq', '\r\n 1\r\n  OPTIONS x'),
    { header: 'CSeq', line: 7, column: 10 },
  ],
  ['an empty element', withLine(sound, 'Require: a,,b'), { header: 'Require', column: 3 }],
  ['a star and more', withLine(sound, 'Contact: *, <sip:a.test>'), { code: 'contact' }],
  ['a star in what is no REGISTER', withLine(sound, 'Contact: *'), { code: 'contact' }],
  [
    'a body of no type',
    { ...sound, body: Buffer.from('x') },
    { code: 'missing header', header: 'Content-Type' },
  ],
  ['another protocol', { ...sound, startLine: 'GET / HTTP/1.1' }, { code: 'start line', line: 1 }],
  [
    'a Request-URI with a wrong host',
    { ...sound, startLine: 'OPTIONS sip:a@-b SIP/2.0' },
    { code: 'start line', column: 15 },
  ],
  [
    'a Via of another version',
    withHeader(sound, 'Via', 'SIP/3.0/UDP a.test'),
    { code: 'value', header: 'Via' },
  ],
];

for (const [what, raw, expected] of cases)
  test(`${what}: refused, with the place`, () => {
    const refusal = refusalOf(raw);
    assert.deepEqual({ ...refusal, ...expected }, refusal);
    assert.match(refusal.sentence, /^[A-Z].*\.$/);
  });

test('what a sentence quotes is visible, and short', () => {
  const refusal = refusalOf(withLine(sound, `\u001b[31m\u202e${'x'.repeat(500)}`));
  assert.match(refusal.sentence, /^[ -~]{20,160}$/);
});

test('a refused request is answered with its own headers, by way of its first Via', () => {
  const raw = withLine(withoutHeader(sound, 'Call-ID'), 'X-Other: 1');
  const answer = refusingResponse(encodeRaw(raw), refusalOf(raw), 'new');
  assert.ok(answer);
  assert.deepEqual([answer.via.host, answer.via.port], ['127.0.0.2', 5070]);
  const lines = Buffer.from(answer.bytes).toString().split('\r\n');
  const copied = sound.headers.map(String).filter((line) => !line.startsWith('Call-ID'));
  const tagged = copied.map((line) => (line.startsWith('To') ? `${line};tag=new` : line));
  assert.deepEqual(lines.slice(0, 6), ['SIP/2.0 400 Bad Request', ...tagged]);
  assert.equal(lines[6], 'Warning: 399 ocs-tck "Call-ID is missing."');
});

test('what cannot be answered is not: no lines, no Via, an ACK, a response', () => {
  const withoutVia = withoutHeader(sound, 'Via');
  const ack = withHeader({ ...sound, startLine: 'ACK sip:floor.test SIP/2.0' }, 'CSeq', 'x');
  const response = withHeader({ ...sound, startLine: 'SIP/2.0 200 OK' }, 'CSeq', 'x');
  for (const raw of [{ ...sound, lineEnd: '\n' }, withoutVia, ack, response])
    assert.equal(refusingResponse(encodeRaw(raw), refusalOf(raw), 'new'), undefined);
});
