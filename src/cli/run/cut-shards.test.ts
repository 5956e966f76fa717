import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Case, casesOf } from '../../corpus/corpus.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { cutShards, measuredCost, stepCount } from './cut-shards.ts';

const cases = casesOf(await kitCorpus());
const sum = (list: readonly Case[]): number => list.reduce((total, one) => total + stepCount(one), 0);

test('every case is in exactly one shard, whatever the number, in the order of the corpus', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (count, keepFiles) => {
      const shards = cutShards(cases, count, stepCount, keepFiles);
      assert.equal(shards.length, count);
      assert.deepEqual(new Set(shards.flat()), new Set(cases));
      assert.equal(shards.flat().length, cases.length);
      for (const shard of shards)
        assert.deepEqual(
          shard,
          cases.filter((one) => shard.includes(one)),
        );
    }),
    { numRuns: 6 },
  );
});

test('shards cost about the same', () => {
  for (const count of [2, 3, 4]) {
    const costs = cutShards(cases, count, stepCount).map(sum);
    assert.ok(Math.max(...costs) < 1.05 * Math.min(...costs), String(costs));
  }
});

test('files that are kept whole stand in one shard each', () => {
  const shards = cutShards(cases, 4, stepCount, true);
  const uris = shards.flatMap((shard) => [...new Set(shard.map(({ uri }) => uri))]);
  assert.equal(new Set(uris).size, uris.length);
});

test('measured times count, and what was not measured is estimated by its steps', () => {
  const [first, second, ...others] = cases;
  assert.ok(first && second && others.length > 0);
  const costOf = measuredCost([first, second], new Map([[first.id, stepCount(first) * 7]]));
  assert.equal(costOf(first), stepCount(first) * 7);
  assert.equal(costOf(second), stepCount(second) * 7);
});
