import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAnswerTo } from './silence.ts';

const finish = {
  name: 'RecordProcessed',
  entry: 1,
  referenceId: undefined,
  mayBeSilent: false,
  answers: [],
  userData: { GSW_AGENT_REQ_TYPE: 'RecordProcessed', GSW_RECORD_HANDLE: 5 },
};

test('an error that says that a handle is unknown names the handle; another names the request alone', () => {
  assert.deepEqual(
    [109, 112, 103, undefined].map((number) =>
      inAnswerTo(finish, number === undefined ? {} : { GSW_ERROR_NUMBER: number }),
    ),
    [
      ' (Record Not Found) to RecordProcessed with GSW_RECORD_HANDLE 5',
      ' (No call found for the record handle) to RecordProcessed with GSW_RECORD_HANDLE 5',
      ' (Invalid Attribute Value) to RecordProcessed',
      '',
    ],
  );
  assert.equal(inAnswerTo(undefined, { GSW_ERROR_NUMBER: 109 }), '');
});
