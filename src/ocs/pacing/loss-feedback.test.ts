import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedRisk, fedBack, overdialGoal, startFeedback } from './loss-feedback.ts';

const goal = overdialGoal(0.03);
const totals = (answered: number, overdialed: number) => ({ answered, overdialed, distributionTime: 0 });
const start = startFeedback(0, goal, totals(0, 0));

test('a day that begins takes twice the goal as risk', () => {
  assert.equal(allowedRisk(start, goal), 0.06);
});

test('exactly as many losses as allowed leave the credit alone', () => {
  const later = fedBack(start, 100, goal, totals(100, 3));
  assert.ok(Math.abs(later.credit) < 1e-12);
  assert.ok(Math.abs(allowedRisk(later, goal) - 0.06) < 1e-12);
});

test('losses beyond the goal lower the risk, answers without loss raise it', () => {
  assert.ok(allowedRisk(fedBack(start, 1, goal, totals(1, 1)), goal) < 0.03);
  assert.ok(allowedRisk(fedBack(start, 100, goal, totals(50, 0)), goal) > 0.1);
});

test('credit is not saved without end, and the risk stays below 0.7', () => {
  const rich = fedBack(start, 100, goal, totals(100_000, 0));
  assert.ok(rich.credit <= 2 * Math.max(2, 0.03 * rich.answerRate * 600) + 1e-9);
  assert.equal(allowedRisk({ ...rich, integral: 3 }, goal), 0.7);
});

test('the rate of answers is an average over ten minutes', () => {
  const later = fedBack(start, 600, goal, totals(600, 18));
  assert.ok(Math.abs(later.answerRate - (1 - 1 / Math.E)) < 1e-12);
});
