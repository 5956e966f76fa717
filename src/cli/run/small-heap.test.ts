import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGivenMemory } from './small-heap.ts';

test('a process is given memory by the options of Node, on its command line or in the environment', () => {
  assert.ok(isGivenMemory(['--max-old-space-size=2048']));
  assert.ok(isGivenMemory([], '--no-warnings --max-semi-space-size=32'));
  assert.ok(!isGivenMemory(['--stack-size=900'], '--no-warnings'));
});
