import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText, differenceText } from './clock-text.ts';

test('seconds are told as clock time, those of a day without a date', () => {
  assert.equal(clockText('dial_sched_time', '2114336700 (Int)'), '2036-12-31 11:45:00 UTC');
  assert.equal(clockText('GSW_CALL_TIME', '"2114336700" (String)'), '2036-12-31 11:45:00 UTC');
  assert.equal(clockText('daily_from', '28800 (Int)'), '08:00:00');
});

test('what is no time of day or year is not told as one', () => {
  assert.equal(clockText('dial_sched_time', 'absent'), undefined);
  assert.equal(clockText('dial_sched_time', '0 (Int)'), undefined);
  assert.equal(clockText('GSW_READY_TIME', '30 (Int)'), undefined);
  assert.equal(clockText('GSW_RECORD_HANDLE', '2114336700 (Int)'), undefined);
  assert.equal(clockText('daily_till', '86400 (Int)'), undefined);
});

test('two times are told with their difference', () => {
  const [early, late] = ['2114336700 (Int)', '2114337600 (Int)'];
  assert.equal(differenceText('dial_sched_time', early, late), '15 minutes later');
  assert.equal(differenceText('dial_sched_time', late, early), '15 minutes earlier');
  assert.equal(differenceText('daily_from', '28800 (Int)', '32461 (Int)'), '1 hour 1 minute 1 second later');
  assert.equal(differenceText('dial_sched_time', early, early), undefined);
  assert.equal(differenceText('dial_sched_time', early, '0 (Int)'), undefined);
});
