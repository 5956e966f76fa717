import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisiveKeys } from './decisive-keys.ts';
import { messageKeys } from './message-text.ts';

test('what decides comes first, and what carries it last', () => {
  const frame = {
    messageType: 'EventUserEvent',
    sequenceNumber: 12,
    time: { seconds: 1, microseconds: 2 },
    thisDN: '7001',
    userData: {
      GSW_APPLICATION_ID: 4101,
      GSW_REFERENCE_ID: 6001,
      list: { a: 1 },
      GSW_ERROR_NUMBER: 108,
      GSW_USER_EVENT: 'Error',
    },
  };
  const shown = decisiveKeys(messageKeys({ channel: 'cti', frame }));
  assert.deepEqual(
    shown.map(({ key }) => key),
    [
      'GSW_USER_EVENT',
      'GSW_ERROR_NUMBER',
      'GSW_REFERENCE_ID',
      'GSW_APPLICATION_ID',
      'list',
      '  a',
      'messageType',
      'sequenceNumber',
      'time',
      '  seconds',
      '  microseconds',
      'thisDN',
    ],
  );
});
