import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, estimateOf, mostByChance } from './confidence.ts';

test('the most that chance explains, as tables of the binomial distribution have it', () => {
  assert.equal(mostByChance(100, 0.5), 65);
  assert.equal(mostByChance(20, 0.05), 5);
  assert.equal(mostByChance(1, 0.05), 1);
  assert.equal(mostByChance(0, 0.05), 0);
});

test('a mean is known the better, the more there is and the less it varies', () => {
  assert.deepEqual(estimateOf([2, 2, 2]), { mean: 2, within: 0 });
  const few = estimateOf([1, 3, 1, 3]);
  const many = estimateOf(Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? 1 : 3)));
  assert.equal(few.mean, 2);
  assert.ok(many.within < few.within / 9);
});

test('two means differ by what is between them, and are known less well than each of them', () => {
  assert.deepEqual(difference({ mean: 5, within: 3 }, { mean: 4, within: 4 }), { mean: 1, within: 5 });
});
