import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FewAtOnce } from './few-at-once.ts';

test('no more than so many go on at once, in their order, and a failure gives its place to the next', async () => {
  const few = new FewAtOnce(2);
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const work = (n: number) =>
    few.run(() => {
      begun.push(n);
      return new Promise<number>((resolve, reject) =>
        ends.push((error) => (error ? reject(error) : resolve(n))),
      );
    });
  const all = [1, 2, 3, 4].map(work);
  assert.deepEqual(begun, [1, 2]);
  ends[0]?.(new Error('The disk is full.'));
  await assert.rejects(all[0] ?? Promise.resolve(), /full/);
  assert.deepEqual(begun, [1, 2, 3]);
  ends[1]?.();
  assert.equal(await all[1], 2);
  assert.deepEqual(begun, [1, 2, 3, 4]);
  ends[2]?.();
  ends[3]?.();
  assert.deepEqual(await Promise.all(all.slice(2)), [3, 4]);
});
