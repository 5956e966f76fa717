import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from './listed-words.ts';

test('words are listed with commas, and "and" or "or" before the last', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
  assert.deepEqual(
    lists.map((words) => listed(words)),
    ['', 'a', 'a and b', 'a, b and c'],
  );
  assert.equal(listed(['a', 'b', 'c'], 'or'), 'a, b or c');
});
