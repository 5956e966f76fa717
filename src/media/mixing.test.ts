import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixed } from './mixing.ts';
import { hears } from './tone-detection.ts';
import { deviceTones, ToneSource } from './tone-source.ts';

test('a mix holds the tone of every stream, and is cut off where it is too loud', () => {
  const mix = mixed([deviceTones.D1, deviceTones.D2].map((tone) => new ToneSource(tone).next(4000)));
  assert.deepEqual(
    [1000, 400, 700].map((frequency) => hears(mix, frequency)),
    ['present', 'present', 'absent'],
  );
  assert.deepEqual(
    [...mixed([Int16Array.of(30_000, -30_000), Int16Array.of(9000, -9000)])],
    [32_767, -32_768],
  );
  assert.equal(mixed([]).length, 0);
});
