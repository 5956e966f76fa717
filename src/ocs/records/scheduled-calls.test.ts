import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordType } from '../../protocol/enumerations.generated.ts';
import { configuration, noon, record } from '../fixtures/configuration.ts';
import { type Floor, type FloorPlan, openFloor, openPreviewFloor } from '../fixtures/floor.ts';
import type { CallRecord } from '../machine/store-port.ts';

const now = noon / 1000;
const hour = 3600;
const list = 'Spring list';

const callback = (fields: Partial<CallRecord> = {}) =>
  record(1, {
    record_type: recordType.PersonalCallBack,
    agent_id: '1001',
    dial_sched_time: now + hour,
    ...fields,
  });

const floorWith = (rows: readonly CallRecord[], plan: FloorPlan = {}) =>
  openPreviewFloor({ records: { [list]: rows }, ...plan });

/** DNs to which ScheduledCall was sent since the last look. */
const offered = (floor: Floor) =>
  floor
    .sent()
    .filter(({ userData }) => userData.GSW_USER_EVENT === 'ScheduledCall')
    .map(({ dn }) => dn);

describe('ScheduledCall', () => {
  it('comes at its time, once, with everything known about the callback', () => {
    const floor = floorWith([callback()]);
    floor.pass((hour - 1) * 1000);
    assert.deepEqual(floor.sent(), []);
    floor.pass(1000);
    const offer = floor.only();
    assert.equal(offer.GSW_USER_EVENT, 'ScheduledCall');
    assert.equal(offer.GSW_CALLBACK_TYPE, 'Personal');
    assert.equal(offer.GSW_DATE_TIME, '03/04/2030 13:00');
    assert.equal(offer.GSW_SCHEDULED_TIME, now + hour);
    assert.equal(offer.GSW_REFERENCE_ID, undefined);
    assert.equal(floor.row(list, 1).record_status, 2);
    floor.pass(48 * hour * 1000);
    assert.deepEqual(floor.sent(), []);
  });

  it('comes for each callback at its own time', () => {
    const second = record(2, { record_type: recordType.CampaignCallBack, dial_sched_time: now + 2 * hour });
    const floor = floorWith([callback({ dial_sched_time: now + 3 * hour }), second]);
    floor.pass(2 * hour * 1000);
    assert.equal(floor.only().GSW_PHONE, '5550002');
    floor.pass(hour * 1000);
    assert.equal(floor.only().GSW_PHONE, '5550001');
  });

  it('goes to the agent of a personal callback, also of one by a treatment', () => {
    for (const record_type of [4, 5]) {
      const floor = floorWith([callback({ record_type, agent_id: '1002' })]);
      floor.pass(hour * 1000);
      assert.deepEqual(offered(floor), ['7002']);
    }
  });

  it('waits for the agent of a personal callback', () => {
    const floor = floorWith([callback()]);
    floor.logOut('7001', '1001');
    floor.pass(hour * 1000);
    assert.deepEqual(offered(floor), []);
    assert.equal(floor.ocs.buffer('Spring@Sales')?.records[0]?.state, 'Buffered');
    const events = floor.logIn('7001', '1001').map(({ userData }) => userData.GSW_USER_EVENT);
    assert.deepEqual(events, ['CampaignStarted', 'ScheduledCall']);
  });

  it('goes to the agent of the group who has the fewest records, for the campaign', () => {
    const rows = [1, 2, 3, 4].map((id) =>
      callback({ record_id: id, chain_id: id, record_type: recordType.CampaignCallBack }),
    );
    const floor = floorWith(rows);
    floor.pass(hour * 1000);
    assert.deepEqual(offered(floor).sort(), ['7001', '7001', '7002', '7002']);
  });

  it('is only for the campaign group to which the record belongs', () => {
    const floor = floorWith([callback({ group_id: 603, record_type: recordType.CampaignCallBack })]);
    floor.pass(hour * 1000);
    assert.deepEqual(offered(floor), []);
    floor.logIn('7004', '1004');
    floor.dial('start', 'Spring@Hall');
    assert.deepEqual(offered(floor), ['7004']);
  });

  it('needs PreviewDialingModeStart if the option says so', () => {
    const floor = floorWith([callback()], { options: { agent_preview_mode_start: true } });
    floor.pass(hour * 1000);
    assert.deepEqual(offered(floor), []);
    floor.tell('7001', {
      GSW_AGENT_REQ_TYPE: 'PreviewDialingModeStart',
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Spring',
    });
    const events = floor.sent().map(({ userData }) => userData.GSW_USER_EVENT);
    assert.deepEqual(events, ['PreviewDialingModeStartAcknowledge', 'ScheduledCall']);
  });

  it('does not come while the session is stopped, but comes when it is started', () => {
    const floor = floorWith([callback()]);
    floor.dial('stop', 'Spring@Sales');
    floor.pass(hour * 1000);
    assert.deepEqual(offered(floor), []);
    floor.dial('start', 'Spring@Sales');
    assert.deepEqual(offered(floor), ['7001']);
  });

  it('returns waiting callbacks when the session is unloaded', () => {
    const floor = floorWith([callback({ agent_id: '1009' })]);
    floor.pass(hour * 1000);
    assert.equal(floor.row(list, 1).record_status, 2);
    floor.dial('unload', 'Spring@Sales');
    assert.equal(floor.row(list, 1).record_status, 1);
  });

  it('returns callbacks that the database delivers after the session was unloaded', () => {
    const floor = floorWith([callback()]);
    floor.hold();
    floor.pass(hour * 1000);
    floor.dial('unload', 'Spring@Sales');
    floor.release();
    assert.deepEqual(offered(floor), []);
    assert.equal(floor.row(list, 1).record_status, 1);
  });

  it('retries if the database fails', () => {
    const floor = floorWith([callback()]);
    floor.failDatabase();
    floor.pass(hour * 1000);
    floor.healDatabase();
    assert.deepEqual(offered(floor), []);
    floor.pass(10_000);
    assert.deepEqual(offered(floor), ['7001']);
  });

  it("outside the record's calling hours is postponed to the next ones", () => {
    const evening = now + 9 * hour;
    const floor = floorWith([callback({ dial_sched_time: evening })]);
    floor.pass(9 * hour * 1000);
    assert.deepEqual(offered(floor), []);
    const morning = now + 20 * hour;
    const { record_status, dial_sched_time } = floor.row(list, 1);
    assert.deepEqual([record_status, dial_sched_time], [1, morning]);
    floor.pass(11 * hour * 1000);
    assert.deepEqual(offered(floor), ['7001']);
  });

  it('never comes for a record without calling hours, and does not block the others', () => {
    const never = callback({ record_id: 2, chain_id: 2, daily_from: 100, daily_till: 100 });
    const floor = floorWith([callback(), never]);
    floor.pass(hour * 1000);
    assert.equal(offered(floor).length, 1);
    floor.pass(72 * hour * 1000);
    assert.deepEqual(offered(floor), []);
  });

  it('is not delivered as a preview record', () => {
    const floor = floorWith([callback()]);
    const ask = () => floor.ask('7002', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    assert.equal(ask().GSW_ERROR_NUMBER, 108);
  });

  it('comes right after login if it is overdue', () => {
    const floor = openFloor({ configuration, records: { [list]: [callback({ dial_sched_time: 1 })] } });
    floor.dial('start', 'Spring@Sales');
    const events = floor.logIn('7001', '1001').map(({ userData }) => userData.GSW_USER_EVENT);
    assert.deepEqual(events, ['CampaignStarted', 'ScheduledCall']);
  });
});
