import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { NotificationCauses } from './notification-causes.ts';
import { relate } from './open-requests.ts';
import type { ReceivedMessage } from './received-message.ts';
import type { SentRequest } from './sent-request.ts';

function received(userData: UserData): ReceivedMessage {
  const entry = { n: 9, elapsed: 0, channel: 'cti', from: 'OCS', to: 'Ana', frame: {} } as const;
  return { entry, userData, identified: identifyMessage(userData) };
}

function sent(name: string, referenceId: number | undefined, answers: readonly number[] = []): SentRequest {
  const userData = { GSW_AGENT_REQ_TYPE: name };
  return { name, userData, referenceId, entry: 1, mayBeSilent: false, answers: [...answers] };
}

const ack = (reference?: number): ReceivedMessage =>
  received({
    GSW_USER_EVENT: 'RecordProcessedAcknowledge',
    ...(reference === undefined ? {} : { GSW_REFERENCE_ID: reference }),
  });
const none = new NotificationCauses();

test('an answer is found by its reference id, whatever else is open', () => {
  const requests = [sent('PreviewRecordRequest', 1), sent('RecordProcessed', 2)];
  assert.deepEqual(relate(requests, ack(2), none), {
    kind: 'answer',
    request: requests[1],
    echoed: true,
    again: false,
  });
});

test('an answer that lost its reference id still belongs to the request that it may answer', () => {
  const relation = relate([sent('PreviewRecordRequest', 1), sent('RecordProcessed', 2)], ack(), none);
  assert.equal(relation.kind === 'answer' && relation.request.name, 'RecordProcessed');
  assert.equal(relation.kind === 'answer' && relation.echoed, false);
});

test('a second answer is told from the first', () => {
  const relation = relate([sent('RecordProcessed', 2, [5])], ack(2), none);
  assert.equal(relation.kind === 'answer' && relation.again, true);
});

test('a second answer is told from the first without any reference id', () => {
  const relation = relate([sent('RecordProcessed', undefined, [5])], ack(), none);
  assert.equal(relation.kind === 'answer' && relation.again, true);
});

test('CampaignStatusRequest may have several answers (ruling 24)', () => {
  const event = received({ GSW_USER_EVENT: 'CampaignStarted', GSW_REFERENCE_ID: 3 });
  const relation = relate([sent('CampaignStatusRequest', 3, [5])], event, none);
  assert.equal(relation.kind === 'answer' && relation.again, false);
});

test('without a reference id, too, CampaignStatusRequest may have several answers, with any id or none', () => {
  for (const reference of [{}, { GSW_REFERENCE_ID: 0 }]) {
    const event = received({ GSW_USER_EVENT: 'CampaignStarted', ...reference });
    const relation = relate([sent('CampaignStatusRequest', undefined, [5])], event, none);
    assert.equal(relation.kind === 'answer' && relation.again, false);
  }
});

test('a status that nobody asked for does not answer an earlier request, whose reference id it lacks', () => {
  const event = received({ GSW_USER_EVENT: 'CampaignStarted' });
  assert.equal(relate([sent('CampaignStatusRequest', 3, [5])], event, none).kind, 'stranger');
});

test('a notification that a change of state explains answers nobody', () => {
  const causes = new NotificationCauses();
  causes.add({ events: ['CampaignStarted'], campaignGroup: 'Spring@Sales' });
  const event = received({ GSW_USER_EVENT: 'CampaignStarted', GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' });
  assert.equal(relate([sent('CampaignStatusRequest', 3)], event, causes).kind, 'stranger');
});

test('what belongs to no request is a stranger', () => {
  assert.equal(relate([sent('PreviewRecordRequest', 1)], ack(), none).kind, 'stranger');
});

test('any event may answer a request of unknown type, but it gets one error only', () => {
  const error = received({ GSW_ERROR_NUMBER: 101 });
  const answered = (message: ReceivedMessage, answers: readonly number[]) => {
    const relation = relate([sent('RejectRecord', 2, answers)], message, none);
    return relation.kind === 'answer' && relation.again;
  };
  assert.equal(relate([sent('RejectRecord', 2)], ack(), none).kind, 'answer');
  assert.equal(answered(ack(), [5]), false);
  assert.equal(answered(error, [5]), true);
});

test('a cause explains a notification once for each campaign group', () => {
  const causes = new NotificationCauses();
  causes.add({ events: ['CampaignStarted'] });
  const explained = ['A', 'A', 'B'].map((group) => causes.explain('CampaignStarted', group));
  assert.deepEqual(explained, [true, false, true]);
});

test('an answer with the reference id of another desktop is the answer to its request', () => {
  const request = sent('RecordProcessed', 7);
  const others = [{ name: 'Ben', requests: [request] }];
  const relation = relate([sent('RecordProcessed', 2, [5])], ack(7), none, others);
  assert.deepEqual(relation, { kind: 'stray', asker: 'Ben', request });
});

test('what a request of the desktop itself still waits for is not the answer to that of another', () => {
  const others = [{ name: 'Ben', requests: [sent('RecordProcessed', 7)] }];
  const relation = relate([sent('RecordProcessed', 2)], ack(7), none, others);
  assert.equal(relation.kind === 'answer' && relation.echoed, false);
});
