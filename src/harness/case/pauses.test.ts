import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { pauses } from './pauses.ts';

test('pauses grow, and together they are as long as the patience', () => {
  deepEqual([...pauses(200)], [20, 40, 80, 60]);
  const all = [...pauses(5000)];
  equal(
    all.reduce((sum, pause) => sum + pause, 0),
    5000,
  );
});

test('without patience nothing is looked at again', () => {
  deepEqual([...pauses(0)], []);
});
