import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanAboveZero, normalProbability } from './normal-distribution.ts';

function assertNear(measured: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(measured - expected) <= tolerance, `${measured} is not ${expected} ± ${tolerance}`);
}

test('the normal distribution has its tabulated values', () => {
  assertNear(normalProbability(0), 0.5, 1e-7);
  assertNear(normalProbability(1), 0.8413447461, 1e-7);
  assertNear(normalProbability(-1.959963985), 0.025, 1e-7);
});

test('the mean above zero is the density at zero for a centered variable, and the mean far above', () => {
  assertNear(meanAboveZero(0, 1), 0.3989422804, 1e-7);
  assertNear(meanAboveZero(10, 1), 10, 1e-6);
});
