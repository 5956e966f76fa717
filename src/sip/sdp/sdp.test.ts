import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { audioOf, type Direction, isHeld, type VoiceCodec } from './audio.ts';
import { answerDefect, answeringDirection, answerTo, offerOf } from './offer-answer.ts';
import { parseSdp } from './parse-sdp.ts';
import type { Sdp } from './sdp.ts';
import { writeSdp } from './write-sdp.ts';

const describer = { sessionId: '1', version: 1, address: '127.0.0.2' };
const directions: readonly Direction[] = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];
const own = {
  port: 4000,
  codecs: ['PCMU', 'PCMA'] as readonly VoiceCodec[],
  direction: 'sendrecv' as Direction,
};

function read(text: string): Sdp {
  const parsed = parseSdp(text);
  assert.ok(parsed.ok, parsed.ok ? '' : `${parsed.line}: ${parsed.why}`);
  return parsed.sdp;
}

const plain = [
  'v=0',
  'o=- 1 1 IN IP4 127.0.0.2',
  's=-',
  'c=IN IP4 127.0.0.2',
  't=0 0',
  'm=audio 4000 RTP/AVP 0 8 101',
];
const described = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
const changed = (from: string, to: string): string => described(plain).replace(from, to);

const codecs = fc.shuffledSubarray(['PCMU', 'PCMA'] as VoiceCodec[], { minLength: 1 });
const audios = fc.record({
  port: fc.integer({ min: 1, max: 65_535 }),
  codecs,
  direction: fc.constantFrom(...directions),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(audios, fc.bigInt({ min: 0n, max: 2n ** 64n }), fc.nat(), (audio, id, version) => {
      const offer = offerOf({ ...describer, sessionId: String(id), version }, audio);
      assert.deepEqual(read(writeSdp(offer)), offer);
      const found = audioOf(offer);
      assert.deepEqual(found, {
        ok: true,
        index: 0,
        audio: { ...audio, address: '127.0.0.2', isRtcpMux: false },
      });
    }),
  );
});

test('each answer of ours answers its offer, or there is no codec that both have', () => {
  fc.assert(
    fc.property(audios, audios, (offered, answering) => {
      const offer = offerOf(describer, offered);
      const given = answerTo(offer, { ...describer, address: '127.0.0.3' }, answering);
      const common = offered.codecs.find((codec) => answering.codecs.includes(codec));
      assert.equal(given.ok ? given.codec : undefined, common);
      if (!given.ok) return;
      assert.equal(answerDefect(offer, read(writeSdp(given.answer))), undefined);
      const answered = audioOf(given.answer);
      assert.equal(
        answered.ok && answered.audio.direction,
        answeringDirection(offered.direction, answering.direction),
      );
    }),
  );
});

test('what nobody asks for is tolerated: other media, telephone events, rtcp-mux, bandwidth, times, line feeds', () => {
  const lines = [...plain.slice(0, 3), 'i=call', 'b=AS:64', 't=0 0', 'r=7d 1h 0', 'a=tool:x'];
  const media = [
    'm=video 5000 RTP/AVP 96',
    'm=audio 4000/2 RTP/AVP 0 101',
    'c=IN IP4 127.0.0.9',
    'a=rtpmap:101 telephone-event/8000',
    'a=rtcp-mux',
    'a=recvonly',
  ];
  const offer = read([...lines, ...media].join('\n'));
  const given = answerTo(offer, describer, own);
  assert.ok(given.ok);
  assert.deepEqual(given.audio, {
    address: '127.0.0.9',
    port: 4000,
    codecs: ['PCMU'],
    direction: 'recvonly',
    isRtcpMux: true,
  });
  assert.deepEqual(
    given.answer.media.map(({ kind, port }) => [kind, port]),
    [
      ['video', 0],
      ['audio', 4000],
    ],
  );
  assert.match(writeSdp(given.answer), /a=sendonly\r\na=rtcp-mux\r\n$/);
});

test('each form of hold is one', () => {
  const held = (lines: readonly string[]) => {
    const found = audioOf(read(described(lines)));
    return found.ok && isHeld(found.audio);
  };
  assert.deepEqual(
    directions.map((direction) => held([...plain, `a=${direction}`])),
    [false, true, false, true],
  );
  assert.equal(held([...plain.slice(0, 5), 'a=inactive', ...plain.slice(5)]), true);
  assert.equal(held(plain.map((line) => line.replace('c=IN IP4 127.0.0.2', 'c=IN IP4 0.0.0.0'))), true);
});

const wrong: readonly (readonly [string, string, number])[] = [
  ['nothing', '', 1],
  ['no SDP', 'garbage', 1],
  ['another version', changed('v=0', 'v=1'), 1],
  ['no origin', described(plain.toSpliced(1, 1)), 2],
  ['an origin with a word for its number', changed('- 1 1', '- one 1'), 2],
  ['no name', changed('s=-', 's='), 3],
  ['address 999.1.1.1      ', changed('c=IN IP4 127.0.0.2', 'c=IN IP4 999.1.1.1'), 4],
  ['an address of another family', changed('c=IN IP4', 'c=IN IP6'), 4],
  ['no time', described(plain.toSpliced(4, 1)), 3],
  ['a port of 70000', changed('4000', '70000'), 6],
  ['no formats', changed(' RTP/AVP 0 8 101', ''), 6],
  ['a payload type beyond 127', changed('101', '128'), 6],
  ['types out of order', described([...plain.slice(0, 3), 't=0 0', 'c=IN IP4 127.0.0.2']), 5],
  ['two names', described(plain.toSpliced(2, 0, 's=x')), 4],
  ['a line of no type', described([...plain, 'A=x']), 7],
  ['an empty line', described([...plain, '', 'a=x']), 7],
  ['media first', described(plain.slice(5)), 1],
];

for (const [what, text, line] of wrong)
  test(`${what}: refused, with the line`, () => {
    const parsed = parseSdp(text);
    assert.ok(!parsed.ok);
    assert.equal(parsed.line, line);
    assert.match(parsed.why, /^.{10,120}\.$/);
  });

const unheard: readonly (readonly [string, string])[] = [
  ['no media', described(plain.slice(0, 5))],
  ['a port of 0', changed('4000', '0')],
  ['neither PCMU nor PCMA', changed('0 8 101', '3 101')],
  [
    'a static type that is mapped to something else',
    described([...plain, 'a=rtpmap:0 G723/8000', 'a=rtpmap:8 X/8000']),
  ],
  ['encrypted media', changed('RTP/AVP', 'RTP/SAVP')],
  ['no address', described(plain.toSpliced(3, 1))],
];

for (const [what, text] of unheard)
  test(`${what}: 488`, () => {
    const given = answerTo(read(text), describer, own);
    assert.equal(given.ok ? 200 : given.status, 488);
  });

test('an answer that does not answer its offer is found out', () => {
  const offer = read(described([...plain, 'a=sendonly']));
  const good = answerTo(offer, describer, own);
  assert.ok(good.ok);
  const [media] = good.answer.media;
  assert.ok(media);
  const answers: readonly Sdp[] = [
    { ...good.answer, media: [] },
    { ...good.answer, media: [{ ...media, kind: 'video' }] },
    { ...good.answer, media: [{ ...media, formats: ['3'] }] },
    { ...good.answer, media: [{ ...media, attributes: [{ name: 'sendrecv', value: undefined }] }] },
  ];
  for (const answer of answers) assert.match(answerDefect(offer, answer) ?? '', /\.$/);
  const closed = read(changed('4000', '0'));
  assert.match(answerDefect(closed, good.answer) ?? '', /not offered/);
});

test('any text is read or refused', () => {
  const piece = fc.oneof(
    fc.constantFrom(...plain, 'a=sendonly', 'm=audio 1 RTP/AVP 8'),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
      const parsed = parseSdp(lines.join('\r\n'));
      if (parsed.ok) assert.deepEqual(parseSdp(writeSdp(parsed.sdp)), parsed);
      else assert.ok(parsed.line >= 1 && parsed.line <= lines.length + 1);
    }),
    { numRuns: 500 },
  );
});
