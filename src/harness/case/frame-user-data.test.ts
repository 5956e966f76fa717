import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readUserData } from './frame-user-data.ts';

const expected = 'String, Int or list, which is all that user data hold';

test('what user data do not hold is told by key, and hides no other key', () => {
  const userData = { GSW_USER_EVENT: 'PreviewRecord', score: 1.5, vip: true, note: null, custom: 'x' };
  assert.deepEqual(readUserData({ userData }), {
    userData: { GSW_USER_EVENT: 'PreviewRecord', score: 1.5, custom: 'x' },
    unreadable: [
      { key: 'score', expected, actual: '1.5 (Float)' },
      { key: 'vip', expected, actual: 'true' },
      { key: 'note', expected, actual: 'null' },
    ],
  });
});

test('so it is with typed pairs, of which the first of a key counts', () => {
  const userData = [
    { key: 'a', type: 'int', value: 1 },
    { key: 'a', type: 'int', value: 2 },
    { key: 'score', type: 'float', value: 1.5 },
    7,
  ];
  assert.deepEqual(readUserData({ userData }), {
    userData: { a: 1, score: 1.5 },
    unreadable: [
      { key: 'score', expected, actual: '1.5 (Float)' },
      { key: 'userData[3]', expected: 'a pair of key, type and value', actual: '7' },
    ],
  });
});

test('a value of another type than its pair names is told as such, and kept', () => {
  const userData = [
    { key: 'GSW_REFERENCE_ID', type: 'str', value: 701 },
    { key: 'GSW_RECORD_HANDLE', type: 'int', value: '12' },
  ];
  const named = 'a value of the type that its pair names';
  assert.deepEqual(readUserData({ userData }), {
    userData: { GSW_REFERENCE_ID: 701, GSW_RECORD_HANDLE: '12' },
    unreadable: [
      { key: 'GSW_REFERENCE_ID', expected: named, actual: '701, but its type says str' },
      { key: 'GSW_RECORD_HANDLE', expected: named, actual: '"12", but its type says int' },
    ],
  });
});

test('user data that are no list are told as such', () => {
  assert.deepEqual(readUserData({ userData: 'text' }), {
    userData: {},
    unreadable: [{ key: 'userData', expected: 'a list of keys and values', actual: '"text"' }],
  });
  assert.deepEqual(readUserData({}), { userData: {}, unreadable: [] });
});
