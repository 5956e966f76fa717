import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { chainDesk, previewDesk } from '../fixtures/desk.ts';

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
