import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeRtp, parseRtp, type RtpRefusal } from './rtp-packet.ts';

const packets = fc.record(
  {
    payloadType: fc.nat(127),
    sequence: fc.nat(0xffff),
    timestamp: fc.nat(0xffffffff),
    source: fc.nat(0xffffffff),
    marker: fc.boolean(),
    contributors: fc.array(fc.nat(0xffffffff), { maxLength: 15 }),
    payload: fc.uint8Array({ maxLength: 200 }),
  },
  { noNullPrototype: true },
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(packets, (packet) => {
      const parsed = parseRtp(encodeRtp(packet));
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.packet, packet);
    }),
  );
});

test('any bytes are read or refused; what is refused was no packet of ours', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const parsed = parseRtp(bytes);
      if (parsed.ok) assert.ok(parsed.packet.payload.length <= bytes.length - 12);
      else assert.notEqual(parsed.why, '');
    }),
  );
});

const header = [0x80, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3];
const withFirst = (first: number, ...rest: number[]): Uint8Array =>
  Uint8Array.of(first, ...header.slice(1), ...rest);

const refusals: readonly (readonly [RtpRefusal, Uint8Array])[] = [
  ['too short', Uint8Array.from(header.slice(0, 11))],
  ['wrong version', withFirst(0x40, 1, 2)],
  ['contributors beyond the end', withFirst(0x82, 0, 0, 0, 1)],
  ['extension beyond the end', withFirst(0x90, 0, 0)],
  ['extension beyond the end', withFirst(0x90, 0, 0, 0, 2, 1, 1, 1, 1)],
  ['wrong padding', withFirst(0xa0)],
  ['wrong padding', withFirst(0xa0, 7, 0)],
  ['wrong padding', withFirst(0xa0, 7, 3)],
];

test('each defect of a packet has its own reason', () => {
  for (const [why, bytes] of refusals) assert.deepEqual(parseRtp(bytes), { ok: false, why });
});

test('an extension is skipped, and padding is cut off', () => {
  const parsed = parseRtp(withFirst(0xb0, 0xbe, 0xde, 0, 1, 9, 9, 9, 9, 42, 43, 0, 2));
  assert.ok(parsed.ok);
  assert.deepEqual([...parsed.packet.payload], [42, 43]);
});
