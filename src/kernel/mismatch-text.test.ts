import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mismatchesText, mismatchText } from './mismatch-text.ts';

test('a sentence names the key and both values, by the kind of the deviation', () => {
  const sentences = [
    ['score', 'Int, String or list', '1.5 (Float)'],
    ['GSW_RECORD_HANDLE', 'Int, 1 or more', '"12" (String)'],
    ['GSW_CHAIN_ID', 'String', '7 (Int)'],
    ['GSW_USER_EVENT', 'the name of an event', 'absent'],
    ['GSW_REFERENCE_ID', 'absent', '41 (Int)'],
    ['GSW_FOO', 'a key that LogOut lists', '1 (Int)'],
    ['GSW_PHONE', 'String, not empty', '"" (String)'],
    ['GSW_RECORD_STATUS', '1 (Int)', '3 (Int, Updated)'],
    ['dial_sched_time', '2114337600 (Int)', '2114336700 (Int)'],
  ].map(([key = '', expected = '', actual = '']) => mismatchText({ key, expected, actual }));
  assert.deepEqual(sentences, [
    'score: 1.5 is a Float; due is Int, String or list',
    'GSW_RECORD_HANDLE: "12" is a String; due is Int, 1 or more',
    'GSW_CHAIN_ID: 7 is an Int; due is String',
    'GSW_USER_EVENT is missing; due is the name of an event',
    'GSW_REFERENCE_ID must not be there; it is 41 (Int)',
    'GSW_FOO is not a key that LogOut lists',
    'GSW_PHONE is "" (String); due is String, not empty',
    'GSW_RECORD_STATUS is 3 (Int, Updated); due is 1 (Int)',
    'dial_sched_time is 2114336700 (Int), which is 2036-12-31 11:45:00 UTC; due is 2114337600 (Int), which is 2036-12-31 12:00:00 UTC, 15 minutes later',
  ]);
});

test('of several keys the first is told, and how many more there are', () => {
  const one = { key: 'A', expected: '1 (Int)', actual: '2 (Int)' };
  assert.equal(mismatchesText([one]), 'A is 2 (Int); due is 1 (Int)');
  assert.equal(mismatchesText([one, one, one]), 'A is 2 (Int); due is 1 (Int) (and 2 more keys)');
});
