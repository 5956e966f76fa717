import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from './virtual-clock.ts';

test('timers ring in order, each at its own time; those set again or canceled do not', () => {
  const clock = new VirtualClock(100);
  const rung: string[] = [];
  const ring = (name: string) => () => void rung.push(`${name} at ${clock.now()}`);
  clock.setTimer('late', 130, ring('late'));
  clock.setTimer('early', 110, ring('early'));
  clock.setTimer('moved', 105, ring('moved'));
  clock.setTimer('moved', 120, ring('moved'));
  clock.setTimer('canceled', 115, ring('canceled'));
  clock.cancelTimer('canceled');
  clock.setTimer('chained', 110, () => clock.setTimer('next', 125, ring('next')));
  clock.advance(29);
  assert.deepEqual(rung, ['early at 110', 'moved at 120', 'next at 125']);
  assert.deepEqual([clock.now(), clock.waiting], [129, 1]);
  clock.advance(1);
  assert.equal(rung.at(-1), 'late at 130');
});

test('a timer of the past rings at once when time goes on, and time does not go back', () => {
  const clock = new VirtualClock(100);
  let at = 0;
  clock.setTimer('past', 50, () => {
    at = clock.now();
  });
  clock.advance(0);
  assert.equal(at, 100);
});
