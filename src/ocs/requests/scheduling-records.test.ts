import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { noon, record } from '../fixtures/configuration.ts';
import { chain, finish, floorWithRecord, one, update } from '../fixtures/delivered-record.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';

/** Noon in New York on March 4th, 2030. */
const inAnHour = '03/04/2030 13:00';
const hour = 3600;

const reschedule = (floor: Floor, pairs: UserData = {}) =>
  floor.ask('7001', 'RecordReschedule', {
    ...one,
    GSW_CALLBACK_TYPE: 'Personal',
    GSW_DATE_TIME: inAnHour,
    ...pairs,
  });
const later = (floor: Floor, pairs: UserData = {}) =>
  floor.ask('7001', 'ScheduledRecordReschedule', { ...one, GSW_DATE_TIME: inAnHour, ...pairs });
const row = (floor: Floor) => floor.row('Spring list', 1);

describe('RecordReschedule', () => {
  it('is acknowledged with the requested values', () => {
    const answer = reschedule(floorWithRecord(), { GSW_DATE_TIME: '03/04/30 13:00', GSW_REFERENCE_ID: 7 });
    assert.deepEqual(answer, {
      GSW_USER_EVENT: 'RecordRescheduleAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_CALLBACK_TYPE: 'Personal',
      GSW_DATE_TIME: inAnHour,
      GSW_REFERENCE_ID: 7,
    });
  });

  for (const [what, pairs, number] of [
    ['a time that is past', { GSW_DATE_TIME: '03/04/2030 11:59' }, 110],
    ['not a time', { GSW_DATE_TIME: '25/45/00' }, 111],
    ['an unknown type', { GSW_CALLBACK_TYPE: 'Nobody' }, 103],
    ['an unknown record', { GSW_RECORD_HANDLE: 99 }, 109],
    ['a record of the chain that was not delivered', { GSW_RECORD_HANDLE: 2 }, 109],
    ['an unknown campaign', { GSW_CAMPAIGN_NAME: 'None' }, 105],
    ['another campaign', { GSW_CAMPAIGN_NAME: 'Other' }, 103],
  ] as const) {
    it(`is refused for ${what} with ${number}, and schedules nothing`, () => {
      const floor = floorWithRecord();
      assert.equal(reschedule(floor, pairs).GSW_ERROR_NUMBER, number);
      finish(floor);
      assert.deepEqual([row(floor).record_type, row(floor).record_status], [2, 3]);
    });
  }

  it('accepts the current minute', () => {
    const floor = floorWithRecord();
    floor.pass(59_000);
    assert.equal(reschedule(floor, { GSW_DATE_TIME: '03/04/2030 12:00' }).GSW_ERROR_NUMBER, undefined);
  });

  it('schedules nothing before the record is finished', () => {
    const floor = floorWithRecord();
    reschedule(floor);
    assert.deepEqual([row(floor).record_type, row(floor).dial_sched_time], [2, null]);
    floor.pass(2 * hour * 1000);
    assert.deepEqual(floor.sent(), []);
  });

  for (const [type, number] of [
    ['Personal', 5],
    ['Campaign', 6],
  ] as const) {
    it(`makes a ${type} callback of the record, and finishes the rest of its chain`, () => {
      const floor = floorWithRecord();
      reschedule(floor, { GSW_CALLBACK_TYPE: type });
      assert.equal(finish(floor).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
      const { record_type, record_status, dial_sched_time, agent_id } = row(floor);
      assert.deepEqual([record_type, record_status, agent_id], [number, 1, '1001']);
      assert.equal(dial_sched_time, noon / 1000 + hour);
      const other = floor.row('Spring list', 2);
      assert.deepEqual([other.record_status, other.record_type], [3, 2]);
    });
  }

  it('is dropped when the agent logs out, and when the record is rejected', () => {
    const left = floorWithRecord();
    reschedule(left);
    left.logOut('7001', '1001');
    assert.deepEqual([row(left).record_status, row(left).dial_sched_time], [3, null]);
    const rejected = floorWithRecord();
    reschedule(rejected);
    rejected.ask('7001', 'RecordReject', { ...one, GSW_CALLING_LIST: 'Spring list' });
    assert.deepEqual([row(rejected).record_status, row(rejected).record_type], [1, 2]);
  });

  it('survives updates, and a database failure', () => {
    const floor = floorWithRecord();
    reschedule(floor);
    update(floor, { GSW_CALL_RESULT: callResult.Answer });
    floor.failDatabase();
    assert.equal(finish(floor).GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    finish(floor);
    assert.deepEqual([row(floor).record_type, row(floor).call_result], [5, 33]);
  });
});

describe('ScheduledRecordReschedule', () => {
  it('is 117 for a record that the agent does not have', () => {
    assert.equal(later(floorWithRecord(), { GSW_RECORD_HANDLE: 99 }).GSW_ERROR_NUMBER, 117);
  });

  it('needs a type if the record has none to keep', () => {
    assert.equal(later(floorWithRecord()).GSW_ERROR_NUMBER, 102);
  });

  it('keeps the type, and replaces the time and the number', () => {
    const floor = floorWithRecord(chain);
    reschedule(floor, { GSW_CALLBACK_TYPE: 'Campaign' });
    const answer = later(floor, { GSW_DATE_TIME: '03/04/2030 14:00', GSW_PHONE: '5559999' });
    assert.equal(answer.GSW_CALLBACK_TYPE, 'Campaign');
    assert.equal(answer.GSW_PHONE, '5559999');
    finish(floor);
    const { record_type, dial_sched_time, contact_info } = row(floor);
    assert.deepEqual([record_type, dial_sched_time, contact_info], [6, noon / 1000 + 2 * hour, '5559999']);
  });

  it('keeps the type of a callback that was offered', () => {
    const due = record(1, {
      record_type: recordType.PersonalRescheduled,
      agent_id: '1001',
      dial_sched_time: 1,
    });
    const floor = openPreviewFloor({ records: { 'Spring list': [due] } });
    assert.equal(later(floor).GSW_CALLBACK_TYPE, 'Personal');
  });
});
