import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EventQueue } from './event-queue.ts';

test('events happen in order of time, and at the same time in the order in which they were planned', () => {
  const property = fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
    const queue = new EventQueue<{ readonly at: number; readonly n: number }>();
    for (const [n, at] of times.entries()) queue.plan({ at, n });
    const happened: (readonly [number, number])[] = [];
    for (let first = queue.first; first; first = queue.first) {
      assert.equal(queue.next(), first);
      happened.push([first.at, first.n]);
    }
    assert.equal(queue.next(), undefined);
    const planned = times.map((at, n) => [at, n] as const);
    assert.deepEqual(
      happened,
      planned.sort(([a, m], [b, n]) => a - b || m - n),
    );
  });
  fc.assert(property);
});

test('a queue that is cleared begins anew', () => {
  const queue = new EventQueue<{ readonly at: number }>();
  for (const at of [3, 1, 2]) queue.plan({ at });
  queue.clear();
  assert.equal(queue.first, undefined);
  queue.plan({ at: 9 });
  assert.deepEqual(queue.next(), { at: 9 });
});
