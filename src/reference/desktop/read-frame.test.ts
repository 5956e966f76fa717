import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrame } from './read-frame.ts';

const pairs = [{ key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 }];
const userData = { GSW_RECORD_HANDLE: 12 };

test('user data are decoded, those of reported calls as well', () => {
  const calls = [{ connId: '1', userData: pairs }, { connId: '2' }, 'nothing of the kind'];
  const read = readFrame({ messageType: 'EventAddressInfo', userData: pairs, calls }, 'pairs');
  const frame = {
    messageType: 'EventAddressInfo',
    userData,
    calls: [{ connId: '1', userData }, { connId: '2' }, {}],
  };
  assert.deepEqual(read, { frame });
});

test('without a form, each list is read in the form that it has', () => {
  const frame = { messageType: 'EventAddressInfo', userData, calls: [{ userData }] };
  assert.deepEqual(readFrame({ ...frame, calls: [{ userData: pairs }] }), { frame });
});

test('a frame without user data and calls stays as it is', () => {
  const frame = { messageType: 'EventACK', referenceId: 7 };
  assert.deepEqual(readFrame(frame, 'object'), { frame });
});

test('what cannot be read is told in a sentence', () => {
  assert.deepEqual(readFrame({ referenceId: 7 }, 'object'), { problem: 'a frame without messageType.' });
  for (const wrong of [{ userData: [] }, { calls: [{ userData: [] }] }]) {
    const read = readFrame({ messageType: 'EventAddressInfo', ...wrong }, 'object');
    assert.ok('problem' in read);
    assert.match(read.problem, /not a list of keys and values/);
  }
});
