import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { record } from '../fixtures/configuration.ts';
import { chain, final, finish, update } from '../fixtures/delivered-record.ts';
import { openPreviewFloor } from '../fixtures/floor.ts';

function floorWithTimeout(minutes: number | undefined, rows = chain) {
  const options = minutes === undefined ? {} : { stale_clean_timeout: minutes };
  const floor = openPreviewFloor({ options, records: { 'Spring list': rows } });
  floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
  return floor;
}

describe('stale_clean_timeout', () => {
  it('makes a chain that stays on the desktop Stale, with its changes, without a notification', () => {
    const floor = floorWithTimeout(2);
    update(floor, { GSW_CALL_RESULT: callResult.Answer });
    floor.pass(119_999);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    floor.pass(1);
    assert.deepEqual(floor.sent(), []);
    assert.deepEqual(
      [1, 2].map((id) => floor.row('Spring list', id)).map((row) => [row.record_status, row.call_result]),
      [
        [4, 33],
        [4, 28],
      ],
    );
    assert.equal(update(floor).GSW_ERROR_NUMBER, 109);
    assert.deepEqual(floor.ocs.buffer('Spring@Sales')?.records, []);
  });

  for (const minutes of [undefined, 0, -1]) {
    it(`of ${minutes} makes nothing stale`, () => {
      const floor = floorWithTimeout(minutes);
      assert.deepEqual([...floor.timers], []);
    });
  }

  it('stops when the record is finished or rejected, or the agent logs out', () => {
    const finished = floorWithTimeout(2);
    finish(finished);
    const rejected = floorWithTimeout(2);
    rejected.ask('7001', 'RecordReject', final);
    const left = floorWithTimeout(2);
    left.logOut('7001', '1001');
    for (const floor of [finished, rejected, left]) assert.deepEqual([...floor.timers], []);
  });

  it('runs for each chain on its own', () => {
    const floor = floorWithTimeout(2, [...chain, record(3, { chain_id: 10 })]);
    floor.pass(60_000);
    floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    floor.pass(60_000);
    assert.deepEqual(
      [1, 3].map((id) => floor.row('Spring list', id).record_status),
      [4, 2],
    );
  });

  it('restarts if it expires while the last request is pending', () => {
    const floor = floorWithTimeout(2);
    floor.hold();
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'RecordProcessed', GSW_APPLICATION_ID: 134, ...final });
    floor.pass(120_000);
    floor.failDatabase();
    floor.release();
    assert.equal(floor.only().GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    floor.pass(119_999);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    floor.pass(1);
    assert.equal(floor.row('Spring list', 1).record_status, 4);
  });

  it('has no effect after the floor is provisioned again', () => {
    const floor = floorWithTimeout(2);
    floor.give({ kind: 'provision', configuration: floor.configuration });
    floor.pass(120_000);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
  });
});
