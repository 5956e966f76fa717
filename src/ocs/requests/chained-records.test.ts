import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { record } from '../fixtures/configuration.ts';
import { chain, finish, floorWithRecord, one, update } from '../fixtures/delivered-record.ts';
import type { Floor } from '../fixtures/floor.ts';

/** Requests the chain of record 1 and returns everything sent, in order. */
function fetch(floor: Floor, pairs: UserData = {}): readonly UserData[] {
  floor.tell('7001', {
    GSW_AGENT_REQ_TYPE: 'ChainedRecordRequest',
    GSW_APPLICATION_ID: 134,
    GSW_RECORD_HANDLE: 1,
    ...pairs,
  });
  return floor.sent().map(({ userData }) => userData);
}

const heard = (events: readonly UserData[]) =>
  events.map((event) => [event.GSW_USER_EVENT, event.GSW_RECORD_HANDLE, event.GSW_PHONE]);

const added = record(3, { chain_id: 9, chain_n: 2 });
const add = (floor: Floor) => floor.store.rows.get('Spring list')?.push(added);

describe('ChainedRecordRequest', () => {
  it('delivers the rest of the chain by chain_n, then the end; all with the reference id', () => {
    const floor = floorWithRecord([record(5, { chain_id: 9, chain_n: 7 }), ...chain]);
    const events = fetch(floor, { GSW_REFERENCE_ID: 4 });
    assert.deepEqual(heard(events), [
      ['ChainedRecord', 2, '5550002'],
      ['ChainedRecord', 3, '5550005'],
      ['ChainedRecordsDataEnd', 1, undefined],
    ]);
    assert.deepEqual(
      events.map((event) => event.GSW_REFERENCE_ID),
      [4, 4, 4],
    );
    assert.equal(events.at(-1)?.GSW_CHAIN_ID, 9);
  });

  it('gives the whole chain the attempt of the first record, and writes the agent to the rows', () => {
    const floor = floorWithRecord();
    const [second] = fetch(floor);
    assert.equal(second?.GSW_CALL_ATTEMPT_GUID, '2'.padStart(32, '0')); // 1 is the session's
    assert.equal(floor.row('Spring list', 2).agent_id, '1001');
  });

  it('is answered with the end only if the chain has one record', () => {
    const floor = floorWithRecord(chain.slice(0, 1));
    assert.deepEqual(heard(fetch(floor)), [['ChainedRecordsDataEnd', 1, undefined]]);
    assert.deepEqual(fetch(floor), []);
  });

  it('is ignored when repeated, by any handle of the chain', () => {
    const floor = floorWithRecord();
    fetch(floor);
    assert.deepEqual(fetch(floor), []);
    assert.deepEqual(fetch(floor, { GSW_RECORD_HANDLE: 2 }), []);
  });

  it('delivers what was added to the chain before the first request, and after it', () => {
    const early = floorWithRecord();
    add(early);
    assert.equal(fetch(early).length, 3);
    const late = floorWithRecord();
    fetch(late);
    add(late);
    assert.deepEqual(heard(fetch(late)), [
      ['ChainedRecord', 3, '5550003'],
      ['ChainedRecordsDataEnd', 1, undefined],
    ]);
    assert.equal(late.row('Spring list', 3).record_status, 2);
    assert.deepEqual(fetch(late), []);
    finish(late);
    assert.equal(late.row('Spring list', 3).record_status, 3);
  });

  it('does not hold a record twice that was added over this OCS', () => {
    const floor = floorWithRecord();
    floor.ask('7001', 'AddRecord', {
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CALLING_LIST: 'Spring list',
      GSW_PHONE: '5557777',
      GSW_TZ_NAME: 'EST',
      GSW_CHAIN_ID: 9,
    });
    assert.equal(fetch(floor).filter((event) => event.GSW_PHONE === '5557777').length, 1);
    assert.deepEqual(fetch(floor), []);
  });

  it('does not deliver a number that was added to the do-not-call list, and finishes it as NoCall', () => {
    const floor = floorWithRecord();
    floor.store.entries.push({ ...emptyDoNotCallEntry, phone: '5550002' });
    floor.give({ kind: 'rereadDoNotCall' });
    assert.deepEqual(heard(fetch(floor)), [['ChainedRecordsDataEnd', 1, undefined]]);
    finish(floor);
    const { record_type, record_status } = floor.row('Spring list', 2);
    assert.deepEqual([record_type, record_status], [7, 3]);
  });

  it('allows changes to each record by its own handle', () => {
    const floor = floorWithRecord();
    fetch(floor);
    update(floor, { GSW_RECORD_HANDLE: 2, GSW_CALL_RESULT: callResult.Answer });
    finish(floor);
    assert.deepEqual(
      [1, 2].map((id) => floor.row('Spring list', id).call_result),
      [28, 33],
    );
  });

  for (const [number, what, dn, pairs] of [
    [102, 'without a handle', '7001', {}],
    [103, 'with a handle that is a text', '7001', { GSW_RECORD_HANDLE: '1' }],
    [105, 'with an unknown campaign', '7001', { ...one, GSW_CAMPAIGN_NAME: 'Autumn' }],
    [103, 'with another campaign', '7001', { ...one, GSW_CAMPAIGN_NAME: 'Other' }],
    [103, 'with another group', '7001', { ...one, GSW_CAMPAIGN_GROUP_NAME: 'Spring@Hall' }],
    [109, 'with an unknown handle', '7001', { GSW_RECORD_HANDLE: 99 }],
    [109, 'for a record that was not delivered', '7001', { GSW_RECORD_HANDLE: 2 }],
    [109, 'by another agent', '7002', { GSW_RECORD_HANDLE: 1 }],
  ] as const) {
    it(`is refused with ${number}: ${what}`, () => {
      const floor = floorWithRecord();
      assert.equal(floor.ask(dn, 'ChainedRecordRequest', pairs).GSW_ERROR_NUMBER, number);
      assert.equal(fetch(floor).length, 2);
    });
  }

  it('is refused with 109 when the record is finished', () => {
    const floor = floorWithRecord();
    fetch(floor);
    finish(floor);
    assert.equal(fetch(floor)[0]?.GSW_ERROR_NUMBER, 109);
  });

  it('is refused with 113 where the database fails, and can be sent again', () => {
    const floor = floorWithRecord();
    floor.failDatabase();
    assert.equal(fetch(floor)[0]?.GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    assert.equal(fetch(floor).length, 2);
  });

  it('returns the retrieved records if the chain is closed in the meantime', () => {
    const floor = floorWithRecord();
    add(floor);
    floor.hold();
    fetch(floor);
    floor.logOut('7001', '1001');
    assert.equal(floor.row('Spring list', 3).record_status, 1);
    floor.release();
    assert.equal(floor.only().GSW_ERROR_NUMBER, 109);
    assert.equal(floor.row('Spring list', 3).record_status, 1);
    assert.equal(floor.row('Spring list', 2).record_status, 3);
  });
});
