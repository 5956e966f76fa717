import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UserData } from '../../protocol/user-data.ts';
import { refusedThoughComplete } from './refused-though-complete.ts';
import type { SentRequest } from './sent-request.ts';

const refused: UserData = { GSW_ERROR_NUMBER: 102 };

const complete = {
  GSW_AGENT_REQ_TYPE: 'ChainedRecordRequest',
  GSW_APPLICATION_ID: 101,
  GSW_RECORD_HANDLE: 1,
  GSW_REFERENCE_ID: 6001,
};

function request(userData: UserData): SentRequest {
  const name = String(userData.GSW_AGENT_REQ_TYPE);
  return { name, userData, referenceId: 6001, entry: 21, mayBeSilent: false, answers: [] };
}

test('error 102 to a request that lacks nothing names the optional keys that it lacks', () => {
  const { actual, defect } = refusedThoughComplete(request(complete), refused);
  assert.match(defect ?? '', /^ChainedRecordRequest is refused with error 102/);
  assert.match(actual ?? '', /: GSW_CAMPAIGN_GROUP_NAME, GSW_CAMPAIGN_NAME$/);
});

test('it says nothing about a request that lacks a mandatory key, or about another answer', () => {
  const { GSW_RECORD_HANDLE: _, ...incomplete } = complete;
  assert.deepEqual(refusedThoughComplete(request(incomplete), refused), {});
  assert.deepEqual(refusedThoughComplete(request(complete), { GSW_ERROR_NUMBER: 109 }), {});
  assert.deepEqual(refusedThoughComplete(undefined, refused), {});
});
