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

test('user data that are no list are told as such', () => {
  assert.deepEqual(readUserData({ userData: 'text' }), {
    userData: {},
    unreadable: [{ key: 'userData', expected: 'a list of keys and values', actual: '"text"' }],
  });
  assert.deepEqual(readUserData({}), { userData: {}, unreadable: [] });
});
