import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestNames } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateRequest } from '../../protocol/validate.ts';
import { composeRequest, deliberateFlaw, mayBeSilent, repeatsChainRequest } from './request-composer.ts';

const context = {
  applicationId: 4101,
  campaign: 'Spring',
  callingList: 'Customers',
  record: undefined,
  referenceId: 5,
};

for (const name of requestNames) {
  test(`a complete ${name} obeys its schema`, () => {
    assert.deepEqual(validateRequest(name, composeRequest(name, context), 'strict'), []);
  });
}

test('the record on the desktop decides handle, list and campaign', () => {
  const record = { GSW_RECORD_HANDLE: 77, GSW_CALLING_LIST: 'Summer list', GSW_CAMPAIGN_NAME: 'Summer' };
  const request = composeRequest('RecordProcessed', { ...context, record });
  assert.deepEqual(
    [request.GSW_RECORD_HANDLE, request.GSW_CALLING_LIST, request.GSW_CAMPAIGN_NAME],
    [77, 'Summer list', 'Summer'],
  );
});

test('what is wrong with a request on purpose is told', () => {
  const request = composeRequest('RecordProcessed', context);
  assert.equal(deliberateFlaw(request, 4101), undefined);
  assert.equal(deliberateFlaw({ ...request, GSW_RECORD_HANDLE: 'x' }, 4101), 'GSW_RECORD_HANDLE: type');
  assert.equal(
    deliberateFlaw({ ...request, GSW_APPLICATION_ID: 101 }, 4101),
    'application id of another OCS',
  );
  assert.equal(deliberateFlaw({ GSW_AGENT_REQ_TYPE: 'RecordProceed' }, 4101), 'unknown request type');
  assert.equal(deliberateFlaw({}, 4101), 'no request type');
});

test('silence is legal exactly where the documents know it', () => {
  const nothing = { requests: [], received: [] };
  const silent = (request: UserData, startRequired: boolean) =>
    mayBeSilent(request, 4101, startRequired, nothing);
  const processed = composeRequest('RecordProcessed', context);
  assert.equal(silent(processed, true), false);
  assert.equal(silent({ ...processed, GSW_APPLICATION_ID: 101 }, false), true);
  assert.equal(silent(composeRequest('CampaignStatusRequest', context), false), true);
  const preview = composeRequest('PreviewRecordRequest', context);
  assert.deepEqual([silent(preview, true), silent(preview, false)], [true, false]);
});

test('a request for a chain that was asked for before may be ignored, by whichever of its handles', () => {
  const record = (handle: number, chain: number) => ({ GSW_RECORD_HANDLE: handle, GSW_CHAIN_ID: chain });
  const asked = (name: string, handle: number) => ({ name, userData: { GSW_RECORD_HANDLE: handle } });
  const again = (handle: number, ...requests: readonly ReturnType<typeof asked>[]) =>
    repeatsChainRequest(
      { GSW_AGENT_REQ_TYPE: 'ChainedRecordRequest', GSW_RECORD_HANDLE: handle },
      { requests, received: [record(1, 7), record(2, 7), record(3, 8)] },
    );
  const first = asked('ChainedRecordRequest', 1);
  assert.deepEqual([again(1), again(1, first), again(2, first)], [false, true, true]);
  assert.deepEqual([again(3, first), again(9, asked('ChainedRecordRequest', 9))], [false, false]);
  assert.equal(again(1, asked('RecordProcessed', 1)), false);
  assert.equal(repeatsChainRequest({ GSW_AGENT_REQ_TYPE: 'X' }, { requests: [first], received: [] }), false);
});
