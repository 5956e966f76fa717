import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until, type WaitingTime } from './until.ts';

/** A time that passes only in pauses. */
function fakeTime(): WaitingTime {
  let now = 0;
  return {
    now: () => now,
    pause: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Fails so many times before it works. */
function failing(times: number) {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw new Error(`attempt ${attempts}`);
    return attempts;
  };
}

test('what works at once is tried once, and no time passes', async () => {
  const time = fakeTime();
  assert.equal(await until(failing(0), 1000, time), 1);
  assert.equal(time.now(), 0);
});

test('what works later is tried again until it does', async () => {
  const time = fakeTime();
  assert.equal(await until(failing(3), 1000, time), 4);
  assert.equal(time.now(), 150);
});

test('when the time is over, the error of the last attempt is thrown', async () => {
  await assert.rejects(until(failing(100), 1000, fakeTime()), { message: 'attempt 21' });
});
