import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeSip } from './encode-message.ts';
import { soundMessages } from './message.fixture.ts';
import type { SipRefusal } from './sip-refusal.ts';
import { StreamFramer } from './stream-framer.ts';

class Heard {
  readonly messages: Uint8Array[] = [];
  readonly refusals: SipRefusal[] = [];

  message(bytes: Uint8Array): void {
    this.messages.push(bytes);
  }

  broken(refusal: SipRefusal): void {
    this.refusals.push(refusal);
  }
}

function cut(stream: Uint8Array, cuts: readonly number[], framer: StreamFramer): void {
  const places = [...cuts.map((place) => place % (stream.length + 1)), 0, stream.length].sort(
    (a, b) => a - b,
  );
  for (const [n, place] of places.entries()) framer.push(stream.subarray(places[n - 1] ?? 0, place));
}

test('messages come out as they went in, no matter where the stream is cut, with line ends between them', () => {
  const list = fc.array(soundMessages, { maxLength: 4 });
  fc.assert(
    fc.property(list, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), (messages, cuts, alive) => {
      const bytes = messages.map((message) => Buffer.from(encodeSip(message)));
      const heard = new Heard();
      const between = alive ? Buffer.from('\r\n\r\n') : Buffer.alloc(0);
      cut(Buffer.concat(bytes.flatMap((one) => [between, one])), cuts, new StreamFramer(heard));
      assert.deepEqual(
        heard.messages.map((one) => Buffer.from(one)),
        bytes,
      );
      assert.deepEqual(heard.refusals, []);
    }),
  );
});

const limits = { bytes: 300, headers: 5 };
const streams: readonly (readonly [string, string, SipRefusal['code']])[] = [
  ['no Content-Length', 'OPTIONS sip:a SIP/2.0\r\nTo: a\r\n\r\n', 'content length'],
  ['two', 'OPTIONS sip:a SIP/2.0\r\nl: 0\r\nContent-Length: 0\r\n\r\n', 'content length'],
  ['one that is no number', 'OPTIONS sip:a SIP/2.0\r\nl: 1x\r\n\r\n', 'content length'],
  ['a body that is too large', 'OPTIONS sip:a SIP/2.0\r\nl: 290\r\n\r\n', 'too large'],
  ['a header section without end', 'x'.repeat(301), 'too large'],
  ['too many headers', `OPTIONS sip:a SIP/2.0\r\n${'a: b\r\n'.repeat(6)}\r\n`, 'too many headers'],
  ['what is no header', 'OPTIONS sip:a SIP/2.0\r\nwrong\r\n\r\n', 'header line'],
];

for (const [what, text, code] of streams)
  test(`${what} ends the stream once, and nothing that follows is taken`, () => {
    for (const size of [1, 7, 1000]) {
      const heard = new Heard();
      const framer = new StreamFramer(heard, limits);
      const bytes = Buffer.from(`${text}OPTIONS sip:a SIP/2.0\r\nl: 0\r\n\r\n`);
      for (let at = 0; at < bytes.length; at += size) framer.push(bytes.subarray(at, at + size));
      assert.deepEqual(
        heard.refusals.map((refusal) => refusal.code),
        [code],
      );
      assert.deepEqual(heard.messages, []);
    }
  });

test('a message up to the limit passes, though it comes in one piece with others', () => {
  const heard = new Heard();
  const head = 'OPTIONS sip:a SIP/2.0\r\nl: 250\r\n\r\n';
  const one = Buffer.from(head + 'b'.repeat(250));
  new StreamFramer(heard, { bytes: one.length, headers: 1 }).push(Buffer.concat([one, one, one]));
  assert.deepEqual(
    heard.messages.map(({ length }) => length),
    [one.length, one.length, one.length],
  );
});
