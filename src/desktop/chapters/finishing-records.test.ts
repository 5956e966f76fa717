import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, contactInfoType } from '../../protocol/enumerations.generated.ts';
import { previewDesk, recordKeys } from '../fixtures/desk.ts';

/** A desk with record 1 and its chain 2 and 3, and another record 9. */
function chainDesk() {
  const desk = previewDesk();
  desk.preview(1);
  desk.preview(9);
  desk.do('requestChain', { handle: 1 });
  for (const handle of [2, 3])
    desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(handle), GSW_CHAIN_ID: 101 });
  desk.answer('ChainedRecordRequest', 'ChainedRecordsDataEnd', { GSW_RECORD_HANDLE: 1 });
  desk.sent();
  assert.deepEqual(desk.handles, [1, 9, 2, 3]);
  return desk;
}

describe('updating records', () => {
  it('sends changes in exact types, and shows them when OCS has acknowledged', () => {
    const desk = previewDesk();
    desk.preview(1);
    const changes = {
      callResult: 'wrong party',
      from: 0,
      until: 3600,
      phone: '777',
      phoneType: 'Mobile',
      custom: { note: 'x', n: 3 },
    };
    desk.do('updateRecord', { handle: 1, changes });
    const { GSW_REFERENCE_ID: _, ...request } = desk.sent()[0] ?? {};
    assert.deepEqual(request, {
      note: 'x',
      n: 3,
      GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_RECORD_HANDLE: 1,
      GSW_CALL_RESULT: callResult.WrongParty,
      GSW_FROM: 0,
      GSW_UNTIL: 3600,
      GSW_PHONE: '777',
      GSW_PHONE_TYPE: contactInfoType.Mobile,
    });
    assert.equal(desk.record(1).phone, '5550001');
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    const { phone, phoneType, callResult: result } = desk.record(1);
    assert.deepEqual([phone, phoneType, result], ['777', 'Mobile', 'Wrong Party']);
  });

  it('refuses invalid changes', () => {
    const desk = previewDesk();
    desk.preview(1);
    const wrong = [
      { callResult: 'Nonsense' },
      { phoneType: 'Nonsense' },
      { from: 3600, until: 3600 },
      { custom: { GSW_CHAIN_ID: 1 } },
    ];
    for (const changes of wrong)
      assert.match(desk.attempt('updateRecord', { handle: 1, changes }) ?? '', /\.$/);
    assert.match(desk.attempt('updateRecord', { handle: 2, changes: {} }) ?? '', /no record 2/);
    assert.deepEqual(desk.sent(), []);
  });

  it('a refused update changes nothing on the desktop', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('updateRecord', { handle: 1, changes: { phone: '777' } });
    desk.refuse('UpdateCallCompletionStats', 103);
    assert.equal(desk.record(1).phone, '5550001');
  });
});

describe('finishing records', () => {
  it('sends RecordProcessed with list and treatment, and removes record and chain', () => {
    const desk = chainDesk();
    desk.do('finishRecord', {
      handle: 2,
      changes: { callResult: callResult.NoAnswer },
      treatment: 'RecordTreatPersonal',
    });
    const [request] = desk.sent();
    assert.equal(request?.GSW_CALLING_LIST, 'Customers');
    assert.equal(request?.GSW_TREATMENT, 'RecordTreatPersonal');
    assert.equal(request?.GSW_CALL_RESULT, 7);
    assert.equal(desk.record(2).state, 'finishing');
    assert.match(desk.attempt('rejectRecord', { handle: 2 }) ?? '', /being finished/);
    assert.match(desk.attempt('dial', { handle: 3 }) ?? '', /being finished/);
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    assert.deepEqual(desk.handles, [9]);
  });

  it('needs a real result if OCS asks for one', () => {
    const desk = previewDesk();
    desk.preview(1, { GSW_CALL_RESULT_FEEDBACK: 1 });
    assert.match(desk.attempt('finishRecord', { handle: 1 }) ?? '', /how the call really ended/);
    desk.do('updateRecord', { handle: 1, changes: { callResult: 'Answering Machine Detected' } });
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    desk.do('finishRecord', { handle: 1 });
    desk.preview(2, { GSW_CALL_RESULT_FEEDBACK: 1 });
    desk.do('finishRecord', { handle: 2, changes: { callResult: 'Answer' } });
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
  });

  it('by rejection removes record and chain, and sends nothing more about them', () => {
    const desk = chainDesk();
    desk.do('rejectRecord', { handle: 1 });
    desk.answer('RecordReject', 'RecordRejectAcknowledge');
    assert.deepEqual(desk.handles, [9]);
    assert.deepEqual(desk.sentTypes(), ['RecordReject']);
  });

  for (const [action, type, event] of [
    ['cancelRecord', 'RequestRecordCancel', 'RecordCancelAcknowledge'],
    ['doNotCall', 'DoNotCall', 'DoNotCallAcknowledge'],
  ] as const) {
    it(`by ${type} with a handle removes record and chain, without RecordProcessed`, () => {
      for (const chainAttr of ['AllChain', 'RecordOnly'] as const) {
        const desk = chainDesk();
        desk.do(action, { handle: 1, chainAttr });
        const [request] = desk.sent();
        assert.deepEqual(
          [request?.GSW_AGENT_REQ_TYPE, request?.GSW_CHAIN_ATTR, request?.GSW_CALLING_LIST],
          [type, chainAttr, 'Customers'],
        );
        desk.answer(type, event);
        assert.deepEqual(desk.handles, [9]);
        assert.deepEqual(desk.sent(), []);
      }
    });

    it(`is not done by ${type} with a phone number or customer id`, () => {
      const desk = previewDesk();
      desk.preview(1);
      desk.do(action, { phone: '5550001', customerId: 'C-1' });
      const [byPhone] = desk.sent();
      assert.equal(byPhone?.GSW_PHONE, '5550001');
      assert.equal(byPhone?.GSW_RECORD_HANDLE ?? byPhone?.GSW_CUSTOMER_ID, undefined);
      desk.answer(type, event, { GSW_PHONE: '5550001' });
      desk.do(action, { customerId: 'C-1' });
      assert.equal(desk.sent()[0]?.GSW_CUSTOMER_ID, 'C-1');
      desk.answer(type, event, { GSW_REFERENCE_ID: null });
      assert.deepEqual(desk.handles, [1]);
      assert.deepEqual(desk.seen.waiting, []);
      assert.match(desk.attempt(action, {}) ?? '', /Name the record/);
    });
  }

  it("shows OCS's message about a cancellation, and sends the remark for the do-not-call log", () => {
    const desk = previewDesk();
    desk.do('cancelRecord', { phone: '1' });
    desk.answer('RequestRecordCancel', 'RecordCancelAcknowledge', { GSW_MESSAGE: 'Incomplete processing' });
    assert.equal(desk.seen.messages.at(-1), 'Incomplete processing');
    desk.sent();
    desk.do('doNotCall', { phone: '1', message: 'please' });
    assert.equal(desk.sent()[0]?.GSW_MESSAGE, 'please');
  });
});

describe('chained records', () => {
  it('share the chain of the record they were requested for', () => {
    const desk = chainDesk();
    assert.deepEqual(
      desk.seen.records.map(({ handle, origin }) => [handle, origin]),
      [
        [1, 'preview'],
        [9, 'preview'],
        [2, 'chain'],
        [3, 'chain'],
      ],
    );
    assert.deepEqual(desk.seen.waiting, []);
  });

  it('may be none, and are accepted only while the chain is on the desktop', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('requestChain', { handle: 1 });
    desk.answer('ChainedRecordRequest', 'ChainedRecordsDataEnd', { GSW_CHAIN_ID: 101 });
    assert.match(desk.seen.messages.at(-1) ?? '', /no other record/);
    assert.match(desk.attempt('requestChain', { handle: 1 }) ?? '', /already been requested/);
    desk.do('addRecord', {
      campaign: 'Spring',
      callingList: 'Customers',
      phone: '1',
      timeZone: 'GMT',
      chainId: 101,
    });
    desk.answer('AddRecord', 'AddRecordAcknowledge');
    desk.do('requestChain', { handle: 1 });
    desk.refuse('ChainedRecordRequest', 114);
    desk.do('requestChain', { handle: 1 });
    desk.tell('RecordCancel', recordKeys(1));
    desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(2), GSW_CHAIN_ID: 101 });
    desk.tell('ChainedRecord', { ...recordKeys(5), GSW_CHAIN_ID: 101 });
    assert.deepEqual(desk.handles, []);
  });

  it('change nothing if they come twice or were canceled meanwhile', () => {
    const desk = chainDesk();
    desk.tell('ChainedRecord', { ...recordKeys(2), GSW_CHAIN_ID: 101, GSW_PHONE: '1' });
    assert.equal(desk.record(2).phone, '5550002');
    desk.tell('RecordCancel', { ...recordKeys(3), GSW_CHAIN_ATTR: 'RecordOnly' });
    desk.tell('ChainedRecord', { ...recordKeys(3), GSW_CHAIN_ID: 101 });
    assert.deepEqual(desk.handles, [1, 9, 2]);
  });

  it('are matched by their chain id if there is no reference id', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('requestChain', { handle: 1 });
    desk.tell('ChainedRecord', { ...recordKeys(2), GSW_CHAIN_ID: 101 });
    desk.tell('ChainedRecordsDataEnd', { GSW_RECORD_HANDLE: 1, GSW_CHAIN_ID: 101 });
    assert.deepEqual(desk.handles, [1, 2]);
    assert.deepEqual(desk.seen.waiting, []);
  });
});

describe('RecordCancel', () => {
  it('removes the chain with AllChain, or without a chain attribute', () => {
    for (const keys of [{}, { GSW_CHAIN_ATTR: 'AllChain' }]) {
      const desk = chainDesk();
      desk.tell('RecordCancel', { ...recordKeys(3), ...keys });
      assert.deepEqual(desk.handles, [9]);
      assert.match(desk.attempt('dial', { handle: 1 }) ?? '', /no record 1/);
      assert.deepEqual(desk.sent(), []);
    }
  });

  it('shows nothing about a record whose last request was pending', () => {
    for (const number of [109, 113]) {
      const desk = chainDesk();
      desk.do('finishRecord', { handle: 1 });
      desk.tell('RecordCancel', recordKeys(1));
      const told = desk.seen.messages.length;
      desk.refuse('RecordProcessed', number);
      assert.equal(desk.seen.messages.length, told + 1, 'more than the error itself');
      assert.deepEqual(desk.handles, [9]);
    }
  });

  it('removes one record with RecordOnly', () => {
    const desk = chainDesk();
    desk.tell('RecordCancel', { ...recordKeys(3), GSW_CHAIN_ATTR: 'RecordOnly' });
    assert.deepEqual(desk.handles, [1, 9, 2]);
    desk.tell('RecordCancel', { ...recordKeys(3), GSW_CHAIN_ATTR: 'RecordOnly' });
    assert.deepEqual(desk.handles, [1, 9, 2]);
  });

  it('ends an unanswered call, even one that is still being placed', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('dial', { handle: 1 });
    desk.hear('EventDialing', { connId: 'c1', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 1 } });
    desk.askedSwitch();
    desk.tell('RecordCancel', recordKeys(1));
    assert.deepEqual(desk.askedSwitch(), ['RequestReleaseCall']);
    desk.hear('EventReleased', { connId: 'c1', callType: 'Outbound' });
    desk.preview(2);
    desk.do('dial', { handle: 2 });
    desk.tell('RecordCancel', recordKeys(2));
    desk.askedSwitch();
    desk.hear('EventDialing', { connId: 'c2', callType: 'Outbound', userData: { GSW_RECORD_HANDLE: 2 } });
    assert.deepEqual(desk.askedSwitch(), ['RequestReleaseCall']);
  });
});
