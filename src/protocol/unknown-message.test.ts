import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownEvent, unknownRequest } from './unknown-message.ts';

test('a message without a name is told as such, with the key that was probably meant', () => {
  const due = { key: 'GSW_USER_EVENT', expected: 'String, the name of an event', actual: 'absent' };
  assert.deepEqual(unknownEvent({ GSW_PHONE: '5550101' }), due);
  assert.deepEqual(unknownEvent({ GWS_USER_EVENT: 'PreviewRecord' }), {
    ...due,
    hint: 'GWS_USER_EVENT is there: did you mean GSW_USER_EVENT?',
  });
});

test('a name of the wrong type is told with its type', () => {
  assert.equal(unknownEvent({ GSW_USER_EVENT: 7 }).actual, '7 (Int)');
  assert.equal(unknownRequest({ GSW_AGENT_REQ_TYPE: { a: 1 } }).actual, '{"a":1} (list)');
});

test('a name that is nearly one is told with the one that was probably meant', () => {
  assert.deepEqual(unknownRequest({ GSW_AGENT_REQ_TYPE: 'RecordProceed' }), {
    key: 'GSW_AGENT_REQ_TYPE',
    expected: 'String, the name of a request',
    actual: '"RecordProceed" (String)',
    hint: 'Did you mean RecordProcessed?',
  });
  assert.equal(unknownEvent({ GSW_USER_EVENT: 'previewrecord' }).hint, 'Did you mean PreviewRecord?');
  assert.equal(unknownEvent({ GSW_USER_EVENT: 'Hello' }).hint, undefined);
});
