import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LearntQuiet } from './learnt-quiet.ts';

const patience = { quiet: 2000, answer: 5000, effect: 5000 };

function learntFrom(...roundTrips: readonly number[]): LearntQuiet {
  const quiet = new LearntQuiet();
  for (const ms of roundTrips) quiet.tell(ms);
  return quiet;
}

test('as long as too little is known, the profile decides, and the report says so', () => {
  const quiet = learntFrom(3, 3);
  assert.equal(quiet.under(patience), 2000);
  assert.equal(quiet.sentence(patience), 'at rest after 2000 ms of quiet, as the profile says');
});

test('then it is five usual round trips: one that was slow changes nothing, a slow network does', () => {
  assert.equal(learntFrom(800, 40, 42, 41).under(patience), 210);
  const far = learntFrom(3, ...Array.from({ length: 50 }, () => 300));
  assert.equal(far.under(patience), 1500);
  assert.equal(
    far.sentence(patience),
    'at rest after 1500 ms of quiet, learnt from 51 round trips, of late 300 ms each',
  );
});

test('no program is trusted to be faster than it can be held up, and none gets more than an answer may take', () => {
  assert.equal(learntFrom(1, 1, 1).under(patience), 100);
  assert.equal(learntFrom(2000, 2000, 2000).under(patience), 5000);
});
