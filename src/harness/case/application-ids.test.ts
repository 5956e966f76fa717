import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { addressee, dueApplicationIds } from './application-ids.ts';
import type { Relation } from './open-requests.ts';

const ids = { primary: 2, former: 1 };
const unasked: Relation = { kind: 'stranger' };

function due(userData: UserData, relation = unasked, received: readonly UserData[] = [], pair = ids) {
  const entry = { n: 1, elapsed: 0, channel: 'cti', from: 'OCS', to: 'Ana', frame: {} } as const;
  const message = { entry, userData, identified: identifyMessage(userData) };
  return dueApplicationIds(message, relation, { received: [...received], record: undefined }, pair);
}

function answerTo(applicationId: number): Relation {
  const userData = { GSW_APPLICATION_ID: applicationId };
  const request = { name: 'RecordProcessed', userData, referenceId: 5, entry: 1, mayBeSilent: false };
  return { kind: 'answer', request: { ...request, answers: [] }, echoed: true, again: false };
}

test('the former primary answers what concerns a record, and nothing else', () => {
  assert.equal(addressee({ GSW_APPLICATION_ID: 1, GSW_RECORD_HANDLE: 7 }, ids), 1);
  assert.equal(addressee({ GSW_APPLICATION_ID: 1 }, ids), 2);
  assert.equal(addressee({ GSW_APPLICATION_ID: 2, GSW_RECORD_HANDLE: 7 }, ids), 2);
  assert.equal(addressee({ GSW_RECORD_HANDLE: 7 }, { primary: 2, former: undefined }), 2);
});

test('an answer carries the id of its request', () => {
  const event = { GSW_USER_EVENT: 'RecordProcessedAcknowledge', GSW_RECORD_HANDLE: 7 };
  assert.deepEqual(due(event, answerTo(1)), [1]);
  assert.deepEqual(due(event, answerTo(2)), [2]);
  assert.deepEqual(due(event, answerTo(3)), [2]);
});

test('what nobody asked for carries the id under which its record was given, or that of the primary', () => {
  const cancel = { GSW_USER_EVENT: 'RecordCancel', GSW_RECORD_HANDLE: 7 };
  const given = (id: number) => ({ GSW_APPLICATION_ID: id, GSW_RECORD_HANDLE: 7 });
  assert.deepEqual(due(cancel, unasked, [given(1)]), [1]);
  assert.deepEqual(due(cancel, unasked, [given(1), given(2)]), [2, 1]);
  assert.deepEqual(due(cancel), [2]);
  assert.deepEqual(due({ ...cancel, GSW_USER_EVENT: 'ScheduledCall' }, unasked, [given(1)]), [2]);
  assert.deepEqual(due({ GSW_USER_EVENT: 'CampaignStopped' }, unasked, [given(1)]), [2]);
});
