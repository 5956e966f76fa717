import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainDesk, previewDesk, recordKeys } from '../fixtures/desk.ts';

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
