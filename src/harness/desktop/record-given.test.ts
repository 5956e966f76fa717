import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import { notFinished, type RecordGiven } from './record-given.ts';

const given: RecordGiven = {
  ...{ handle: 1, applicationId: 4101, event: 'PreviewRecord', userData: {}, entry: 51, finals: [] },
  ...{ gone: false, goneWithChain: false, ofTheCase: true },
};
const processed = (answers: number[]): SentRequest => ({
  ...{ name: 'RecordProcessed', userData: {}, referenceId: 5, entry: 66, mayBeSilent: false },
  ...{ answers, coerced: [], unreadable: [] },
});
const error = { GSW_USER_EVENT: 'Error', GSW_ERROR_NUMBER: 113 };
const refused: ReceivedMessage = {
  entry: { n: 68, elapsed: 1, channel: 'cti', from: 'OCS', to: 'Ana', frame: {} },
  userData: error,
  identified: identifyMessage(error),
};
const refusal = { action: 'finishRecord', sentence: 'there is no record 1', entry: 83 } as const;

test('a refused request and what the desktop then refused are told, with their messages', () => {
  const record = { ...given, finals: [{ request: processed([68]), rests: 0 }] };
  assert.deepEqual(notFinished(record, [refused], refusal), {
    actual:
      'record 1 is not: RecordProcessed (message 66) was answered with error 113 (message 68); the desktop then refused finishRecord (message 83): there is no record 1',
    message: 83,
  });
});

test('a request without an answer is told, and so is that there was none', () => {
  const record = { ...given, finals: [{ request: processed([]), rests: 0 }] };
  assert.deepEqual(notFinished(record, [refused], undefined), {
    actual: 'record 1 is not: RecordProcessed (message 66) was not answered',
    message: 66,
  });
  assert.deepEqual(notFinished(given, [], refusal), {
    actual:
      'record 1 is not: no request came that finishes it; the desktop refused finishRecord (message 83): there is no record 1',
    message: 83,
  });
  assert.equal(notFinished(given, [], undefined).message, 51);
});
