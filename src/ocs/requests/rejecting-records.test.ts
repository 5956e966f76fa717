import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { record } from '../fixtures/configuration.ts';
import { chain, final, finish, floorWithRecord, update } from '../fixtures/delivered-record.ts';
import type { Floor } from '../fixtures/floor.ts';

const reject = (floor: Floor, pairs: UserData = {}) =>
  floor.ask('7001', 'RecordReject', { ...final, ...pairs });
const states = (floor: Floor, ...ids: number[]) =>
  ids
    .map((id) => floor.row('Spring list', id))
    .map(({ record_type, record_status, agent_id }) => [record_type, record_status, agent_id]);

describe('RecordReject', () => {
  it('is acknowledged, and returns record and chain as General and Ready', () => {
    const floor = floorWithRecord();
    assert.deepEqual(reject(floor, { GSW_REFERENCE_ID: 4 }), {
      GSW_USER_EVENT: 'RecordRejectAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_REFERENCE_ID: 4,
    });
    assert.deepEqual(states(floor, 1, 2), [
      [2, 1, '1001'],
      [2, 1, null],
    ]);
    for (const handle of [1, 2]) {
      for (const ask of [reject, finish, update]) {
        assert.equal(ask(floor, { GSW_RECORD_HANDLE: handle }).GSW_ERROR_NUMBER, 109);
      }
    }
  });

  it('changes nothing else in the rows, and clears the schedule', () => {
    const rows = chain.map((row) => ({ ...row, dial_sched_time: 5 }));
    const floor = floorWithRecord(rows);
    const before = floor.row('Spring list', 1);
    update(floor, { GSW_CALL_RESULT: callResult.Answer, grade: 'A' });
    reject(floor);
    assert.deepEqual(floor.row('Spring list', 1), {
      ...before,
      record_status: recordStatus.Ready,
      dial_sched_time: null,
    });
  });

  it('allows the record to be retrieved again, with another handle, after those in the buffer', () => {
    const floor = floorWithRecord([...chain, record(3, { chain_id: 10 })]);
    reject(floor);
    const next = () => floor.ask('7002', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    assert.equal(next().GSW_PHONE, '5550003');
    const again = next();
    assert.equal(again.GSW_PHONE, '5550001');
    assert.notEqual(again.GSW_RECORD_HANDLE, 1);
    assert.deepEqual(states(floor, 1), [[2, 2, '1002']]);
  });

  for (const [number, what, dn, pairs] of [
    [102, 'without a list', '7001', { GSW_CAMPAIGN_NAME: 'Spring', GSW_RECORD_HANDLE: 1 }],
    [105, 'with an unknown campaign', '7001', { ...final, GSW_CAMPAIGN_NAME: 'Autumn' }],
    [103, 'with another list', '7001', { ...final, GSW_CALLING_LIST: 'Late list' }],
    [109, 'by another agent', '7002', final],
  ] as const) {
    it(`is refused with ${number}, and changes nothing: ${what}`, () => {
      const floor = floorWithRecord();
      assert.equal(floor.ask(dn, 'RecordReject', pairs).GSW_ERROR_NUMBER, number);
      assert.equal(update(floor).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
      assert.deepEqual(states(floor, 1), [[2, 2, '1001']]);
    });
  }

  it('is refused with 113 if the database fails, and the record stays', () => {
    const floor = floorWithRecord();
    update(floor, { GSW_CALL_RESULT: callResult.Answer });
    floor.failDatabase();
    assert.equal(reject(floor).GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    finish(floor);
    assert.equal(floor.row('Spring list', 1).call_result, 33);
  });

  it('is carried out even if the agent logs out before the database has answered', () => {
    const floor = floorWithRecord();
    floor.hold();
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'RecordReject', GSW_APPLICATION_ID: 134, ...final });
    floor.logOut('7001', '1001');
    floor.release();
    assert.equal(floor.only().GSW_USER_EVENT, 'RecordRejectAcknowledge');
    assert.deepEqual(states(floor, 1, 2), [
      [2, 1, '1001'],
      [2, 1, null],
    ]);
  });
});
