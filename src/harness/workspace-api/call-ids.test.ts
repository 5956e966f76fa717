import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { callsSince, idNow, idOf } from './call-ids.ts';

const notified = (call: JsonObject, notificationType = 'StateChange') => ({
  channel: '/workspace/v3/voice',
  data: { messageType: 'CallStateChanged', notificationType, call },
  entry: 1,
});

test('a call has another id only if the notification names the one that it had', () => {
  const history = [notified({ id: 'a' }), notified({ id: 'b', previousConnId: 'a' }), notified({ id: 'c' })];
  assert.equal(idNow(history, 'a'), 'b');
  assert.equal(idNow(history, 'c'), 'c');
});

test('what was at the DN before the call is not of the call', () => {
  const history = [
    notified({ id: 'old' }),
    notified({ id: 'a' }),
    notified({ id: 'older' }, 'CallRecovered'),
    notified({ id: 'a' }),
  ];
  assert.deepEqual(callsSince(history, 'a').map(idOf), ['a', 'a']);
});
