import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingList, someShown } from './some-shown.ts';

test('one item alone is never hidden', () => {
  assert.deepEqual(someShown([1, 2, 3], 2), { shown: [1, 2, 3], others: [] });
  assert.deepEqual(someShown([1, 2, 3, 4], 2), { shown: [1, 2], others: [3, 4] });
  assert.doesNotMatch(openingList('ul', ['<li>a</li>', '<li>b</li>'], 1, 'reason'), /more/);
  assert.match(
    openingList('ul', ['<li>a</li>', '<li>b</li>', '<li>c</li>'], 1, 'reason'),
    /2 more reasons<\/summary>/,
  );
});
