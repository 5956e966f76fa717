import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainDesk, previewDesk, recordKeys } from '../fixtures/desk.ts';

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
