import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordedCallUnderFire } from './recorded-call-under-fire.ts';

test('thousands of hostile datagrams at both servers leave no dialog, and the recording is whole', async () => {
  const { harm, recorded } = await recordedCallUnderFire(4000, 1);
  assert.deepEqual(harm, []);
  assert.ok(recorded > 40_000, `${recorded} ms were recorded`);
});
