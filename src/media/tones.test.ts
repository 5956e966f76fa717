import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeG711, encodeG711 } from './g711.ts';
import { amplitudeAt, hears } from './tone-detection.ts';
import { deviceTones, ToneSource } from './tone-source.ts';

const tones = Object.values(deviceTones);

test('each tone is heard at its amplitude, also through both laws, and no other is', () => {
  for (const tone of tones) {
    const plain = new ToneSource(tone).next(4000);
    const coded = (['PCMU', 'PCMA'] as const).map((codec) => decodeG711(codec, encodeG711(codec, plain)));
    for (const samples of [plain, ...coded])
      for (const { frequency } of tones) {
        const amplitude = amplitudeAt(samples, frequency);
        if (frequency === tone.frequency) assert.ok(Math.abs(amplitude - 12000) < 200, `${amplitude}`);
        else assert.ok(amplitude < 60, `${frequency} in ${tone.frequency}: ${amplitude}`);
      }
  }
});

test('silence holds no tone, nothing at all holds none, and a tone at a tenth is unclear', () => {
  assert.equal(hears(new Int16Array(4000), 400), 'absent');
  assert.equal(hears(new Int16Array(0), 400), 'absent');
  assert.equal(hears(new ToneSource({ frequency: 400, amplitude: 1200 }).next(4000), 400), 'unclear');
  assert.equal(hears(new ToneSource(deviceTones.D2).next(4000), 400), 'present');
  assert.equal(hears(new ToneSource({ frequency: 400, amplitude: 3000 }).next(4000), 400), 'present');
});

test('a tone that begins late is there in part; one that lacks every third packet is there, and no other is', () => {
  const late = new ToneSource(deviceTones.D2).next(4000).fill(0, 0, 1000);
  assert.equal(hears(late, 400), 'unclear');
  const lossy = new ToneSource(deviceTones.D2).next(4000);
  for (let at = 0; at < lossy.length; at += 480) lossy.fill(0, at, at + 160);
  assert.deepEqual(
    [1000, 400, 700].map((frequency) => hears(lossy, frequency)),
    ['absent', 'present', 'absent'],
  );
});

test('a tone in pieces is the same as in one piece', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { maxLength: 30 }), fc.constantFrom(...tones), (pieces, tone) => {
      const source = new ToneSource(tone);
      const joined = pieces.flatMap((count) => [...source.next(count)]);
      assert.deepEqual(joined, [...new ToneSource(tone).next(joined.length)]);
    }),
    { numRuns: 30 },
  );
});
