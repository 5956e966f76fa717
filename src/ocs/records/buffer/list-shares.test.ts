import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { listShares } from './list-shares.ts';

const start = { list: 0, taken: 0 };

describe('the shares of lists', () => {
  it('are their weights, in turn', () => {
    assert.deepEqual(listShares([3, 1], start, 8).shares, [6, 2]);
    assert.deepEqual(listShares([3, 1], start, 2), { shares: [2, 0], turn: { list: 0, taken: 2 } });
    assert.deepEqual(listShares([3, 1], { list: 0, taken: 2 }, 3).shares, [2, 1]);
  });

  it('leave nothing for lists without weight', () => {
    assert.deepEqual(listShares([0, 2], start, 5).shares, [0, 5]);
    assert.deepEqual(listShares([0, 0], start, 5).shares, [0, 0]);
    assert.deepEqual(listShares([], start, 5).shares, []);
  });

  it('keep the proportion of the weights over portions of any size', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
    const portions = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, portions, (weight, sizes) => {
        let turn = start;
        const sums = weight.map(() => 0);
        for (const size of sizes) {
          const { shares, turn: next } = listShares(weight, turn, size);
          assert.equal(sum(shares), size);
          for (const [n, share] of shares.entries()) sums[n] = (sums[n] ?? 0) + share;
          turn = next;
        }
        const rounds = sum(sums) / sum(weight);
        for (const [n, given] of sums.entries())
          assert.ok(Math.abs(given - rounds * (weight[n] ?? 0)) <= (weight[n] ?? 0), `list ${n}`);
      }),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
