import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { chain, final, floorWithRecord, update } from '../fixtures/delivered-record.ts';
import { openPreviewFloor } from '../fixtures/floor.ts';

describe('a log-out', () => {
  const optioned = (value: number) => ({
    ...configuration,
    campaignGroups: [{ ...springGroup, options: { agent_logout_preview_call_result: value } }],
  });

  it('returns records on the desktop as Updated, with their changes', () => {
    const floor = floorWithRecord([...chain, record(3, { chain_id: 10 })]);
    update(floor, { GSW_CALL_RESULT: callResult.Answer, grade: 'A' });
    floor.logOut('7001', '1001');
    const rows = [1, 2, 3].map((id) => floor.row('Spring list', id));
    assert.deepEqual(
      rows.map(({ record_status, call_result, agent_id }) => [record_status, call_result, agent_id]),
      [
        [3, 33, '1001'],
        [3, 28, null],
        [2, 28, null],
      ],
    );
    assert.equal(rows[0]?.custom.grade, 'A');
    floor.logIn('7001', '1001');
    assert.equal(update(floor).GSW_ERROR_NUMBER, 109);
  });

  for (const [value, result] of [
    [-1, 33],
    [0, 0],
    [21, 21],
  ] as const) {
    it(`sets the call result ${result} if agent_logout_preview_call_result is ${value}`, () => {
      const floor = openPreviewFloor({ configuration: optioned(value), records: { 'Spring list': chain } });
      floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
      update(floor, { GSW_CALL_RESULT: callResult.Answer });
      floor.logOut('7001', '1001');
      assert.equal(floor.row('Spring list', 1).call_result, result);
      assert.equal(floor.row('Spring list', 2).call_result, 28);
    });
  }

  it('does not touch a record whose final update is pending', () => {
    const floor = openPreviewFloor({ configuration: optioned(21), records: { 'Spring list': chain } });
    floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    floor.hold();
    floor.tell('7001', {
      GSW_AGENT_REQ_TYPE: 'RecordProcessed',
      GSW_APPLICATION_ID: 134,
      ...final,
      GSW_CALL_RESULT: callResult.Answer,
    });
    floor.logOut('7001', '1001');
    floor.release();
    assert.equal(floor.only().GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.equal(floor.row('Spring list', 1).call_result, 33);
  });

  it('leaves the records of other agents alone', () => {
    const floor = floorWithRecord();
    floor.logOut('7002', '1002');
    assert.equal(update(floor).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
  });

  it('is retried until the database accepts it', () => {
    const floor = floorWithRecord();
    floor.failDatabase();
    floor.logOut('7001', '1001');
    floor.pass(10_000);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    floor.healDatabase();
    floor.pass(9_999);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    floor.pass(1);
    assert.equal(floor.row('Spring list', 1).record_status, 3);
    assert.deepEqual([...floor.timers], []);
  });

  it("is implied by another agent's login on the same DN, and not by a repeated login", () => {
    const floor = floorWithRecord();
    floor.logIn('7001', '1001');
    assert.equal(update(floor).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
    floor.logIn('7001', '1002');
    assert.equal(floor.row('Spring list', 1).record_status, 3);
  });
});
