import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord, TranscriptEntry } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { answeredRequests, sentRequests } from './observed-requests.ts';

/** A case in which Ana asks for a record, and OCS answers with these user data. */
function recordWith(answer: JsonObject): CaseRecord {
  const ask = { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', GSW_REFERENCE_ID: 7 };
  const entries = [
    { from: 'Ana', to: 'OCS', frame: { messageType: 'RequestDistributeUserEvent', userData: ask } },
    { from: 'OCS', to: 'Ana', frame: { messageType: 'EventUserEvent', userData: answer } },
  ];
  const transcript = entries.map(
    (entry, n): TranscriptEntry => ({ n: n + 1, elapsed: n, channel: 'cti', ...entry }),
  );
  return {
    case: 'PRV-01/1',
    rule: 'PRV-01',
    verdict: 'pass',
    findings: [],
    notes: [],
    evidence: [],
    transcript,
  };
}

const answer = { GSW_USER_EVENT: 'PreviewRecord', GSW_REFERENCE_ID: 7 };

test('a request is carried out if it is answered by something other than an error', () => {
  assert.deepEqual(answeredRequests(recordWith(answer)), ['PreviewRecordRequest']);
  const error = { GSW_USER_EVENT: 'Error', GSW_ERROR_NUMBER: 108, GSW_REFERENCE_ID: 7 };
  assert.deepEqual(answeredRequests(recordWith(error)), []);
  assert.deepEqual(answeredRequests(recordWith({ ...answer, GSW_REFERENCE_ID: 8 })), []);
});

test('a desktop has shown a request when it has sent it', () => {
  assert.deepEqual(sentRequests(recordWith({ ...answer, GSW_REFERENCE_ID: 8 })), ['PreviewRecordRequest']);
});
