import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from './listed-words.ts';

test('words are listed with commas, and "and" before the last', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a and b', 'a, b and c']);
});
