import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCurve, assumedAttempts, learnAttempts } from './attempt-table.ts';
import { firstReaching, valueAt } from './curve.ts';
import { endedIn } from './life-table.ts';
import type { EndedCall } from './measured-floor.ts';

const call = (startedAt: number, lasted: number, answered: boolean): EndedCall => ({
  startedAt,
  endedAt: startedAt + lasted,
  answered,
});

test('before the first outcome, 3 of 10 calls are answered, between 5 and 20 s, and none outlives its timeout', () => {
  const { answered, pending } = answerCurve(assumedAttempts);
  assert.ok(Math.abs((answered.at(-1) ?? 0) - 0.3) < 1e-12);
  assert.equal(answered[5], 0);
  assert.ok(Math.abs(valueAt(answered, 12.5) - 0.15) < 1e-12, 'half of the answers within 12.5 s');
  assert.ok(Math.abs(firstReaching(answered, 0.15) - 12.5) < 1e-9);
  assert.ok((pending[26] ?? 1) < 1e-12);
});

test('outcomes replace what was assumed, and the answers get their share', () => {
  const ended = Array.from({ length: 6000 }, (_, n) => call(0, n % 4 === 0 ? 10.5 : 3.5, n % 4 === 0));
  const table = learnAttempts(assumedAttempts, { since: 0, now: 30, ended, underWay: [] });
  const { answered } = answerCurve(table);
  assert.ok(Math.abs((answered.at(-1) ?? 0) - 0.25) < 0.002);
});

test('calls under way count: many that are still unanswered make an early answer less likely', () => {
  const underWay = Array.from({ length: 300 }, () => ({ startedAt: 0 }));
  const table = learnAttempts(assumedAttempts, { since: 0, now: 10, ended: [], underWay });
  assert.ok(
    valueAt(answerCurve(table).answered, 10) < 0.1 * valueAt(answerCurve(assumedAttempts).answered, 10),
  );
});

test('a call is counted once in each second of its age, no matter how many lessons it takes', () => {
  const first = learnAttempts(assumedAttempts, { since: 0, now: 4, ended: [], underWay: [{ startedAt: 0 }] });
  const second = learnAttempts(first, { since: 4, now: 12, ended: [call(0, 8.5, true)], underWay: [] });
  const whole = learnAttempts(assumedAttempts, {
    since: 0,
    now: 12,
    ended: [call(0, 8.5, true)],
    underWay: [],
  });
  assert.deepEqual(second, whole);
});

test('old outcomes fade, but 300 are always remembered', () => {
  const ended = Array.from({ length: 3000 }, () => call(0, 5, true));
  const busy = learnAttempts(assumedAttempts, { since: 0, now: 10, ended, underWay: [] });
  const later = learnAttempts(busy, { since: 10, now: 310, ended: [], underWay: [] });
  assert.ok(Math.abs(endedIn(later) - 3030 / Math.E) < 1);
  const muchLater = learnAttempts(later, { since: 310, now: 9310, ended: [], underWay: [] });
  assert.ok(Math.abs(endedIn(muchLater) - 300) < 1e-6);
});
