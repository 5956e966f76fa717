import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codecOf, decodeG711, encodeG711, type G711 } from './g711.ts';

const codecs: readonly G711[] = ['PCMU', 'PCMA'];
const one = (codec: G711, code: number): number => decodeG711(codec, Uint8Array.of(code))[0] ?? Number.NaN;
const code = (codec: G711, sample: number): number =>
  encodeG711(codec, Int16Array.of(sample))[0] ?? Number.NaN;

test('the ends and the middle of both laws are those of ITU-T G.711', () => {
  assert.deepEqual(
    [0x00, 0x80, 0x7f, 0xff].map((c) => one('PCMU', c)),
    [-32124, 32124, 0, 0],
  );
  assert.deepEqual(
    [0x2a, 0xaa, 0x55, 0xd5].map((c) => one('PCMA', c)),
    [-32256, 32256, -8, 8],
  );
  assert.deepEqual(
    [0, 32767, -32768].map((s) => code('PCMU', s)),
    [0xff, 0x80, 0x00],
  );
  assert.deepEqual(
    [0, 32767, -32768].map((s) => code('PCMA', s)),
    [0xd5, 0xaa, 0x2a],
  );
});

test('every code comes back as itself, but for the negative zero of mu-law', () => {
  for (const codec of codecs)
    for (let n = 0; n < 256; n += 1) {
      const expected = codec === 'PCMU' && n === 0x7f ? 0xff : n;
      assert.equal(code(codec, one(codec, n)), expected, `${codec} ${n}`);
    }
});

test('a larger sample never has a smaller decoded value, and none is further away than half of the widest step', () => {
  const sample = fc.integer({ min: -32768, max: 32767 });
  fc.assert(
    fc.property(fc.constantFrom(...codecs), sample, sample, (codec, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(one(codec, code(codec, low)) <= one(codec, code(codec, high)));
      const away = Math.abs(one(codec, code(codec, a)) - a);
      assert.ok(away <= Math.max(16, Math.abs(a) / 32 + 8), `${a} is ${away} away`);
    }),
  );
});

test('the two static payload types are known, and no other one', () => {
  assert.deepEqual([0, 8, 3, 101].map(codecOf), ['PCMU', 'PCMA', undefined, undefined]);
});
