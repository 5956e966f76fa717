import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Guard } from './guard.ts';

const nothing = (): readonly string[] => [];

/** A guard, and why it has ended what it watches. */
function newGuard() {
  const reasons: string[] = [];
  return { guard: new Guard((why) => reasons.push(why)), reasons };
}

test('a step that is right gives what it gives', () => {
  const { guard, reasons } = newGuard();
  assert.deepEqual(
    guard.step(() => ['event'], nothing),
    ['event'],
  );
  assert.deepEqual(reasons, []);
});

test('what has thrown is ended: it is told once, and no later step is taken', () => {
  const { guard, reasons } = newGuard();
  const throwing = (): readonly string[] => {
    throw new RangeError('too far');
  };
  assert.deepEqual(guard.step(throwing, nothing), []);
  assert.deepEqual(
    guard.step(() => ['event'], nothing),
    [],
  );
  assert.deepEqual(reasons, ['it threw RangeError: too far']);
});

test('an input with effects beyond all measure ends it', () => {
  const { guard, reasons } = newGuard();
  guard.step(() => Array.from({ length: 10_001 }, () => 'event'), nothing);
  assert.deepEqual(reasons, ['one input had 10001 effects']);
});

test('steps are counted from reset to reset', () => {
  const { guard, reasons } = newGuard();
  const steps = (count: number): void => {
    for (let n = 0; n < count; n += 1) guard.step(nothing, nothing);
  };
  steps(100_000);
  guard.begin();
  steps(100_000);
  assert.deepEqual(reasons, []);
  steps(1);
  assert.deepEqual(reasons, ['it took 100000 steps and went on']);
});
