import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EventQueue } from './event-queue.ts';

test('events happen in order of time, and at the same time in the order in which they were planned', () => {
  const property = fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
    const queue = new EventQueue();
    const happened: (readonly [number, number])[] = [];
    for (const [n, at] of times.entries()) queue.plan(at, () => happened.push([at, n]));
    for (let event = queue.next(); event; event = queue.next()) event.happen();
    const planned = times.map((at, n) => [at, n] as const);
    assert.deepEqual(
      happened,
      planned.sort(([a, m], [b, n]) => a - b || m - n),
    );
  });
  fc.assert(property);
});
