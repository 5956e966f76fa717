import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  callResult,
  contactInfoType,
  recordStatus,
  recordType,
} from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { record } from '../fixtures/configuration.ts';
import { finish, floorWithRecord } from '../fixtures/delivered-record.ts';
import { type Floor, openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const complete = {
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CALLING_LIST: 'Spring list',
  GSW_PHONE: '5557777',
  GSW_TZ_NAME: 'IST',
};
const add = (floor: Floor, pairs: UserData = {}) => floor.ask('7001', 'AddRecord', { ...complete, ...pairs });
const rows = (floor: Floor) => floor.store.rows.get('Spring list') ?? [];
const error = (floor: Floor, pairs: UserData) => {
  const before = JSON.stringify(rows(floor));
  const { GSW_ERROR_NUMBER } = add(floor, pairs);
  assert.equal(JSON.stringify(rows(floor)), before);
  return GSW_ERROR_NUMBER;
};

describe('AddRecord', () => {
  it('is acknowledged with list, campaign, phone and place, and fills in defaults', () => {
    const floor = openPreviewFloor();
    assert.deepEqual(add(floor, { GSW_REFERENCE_ID: 3 }), {
      GSW_USER_EVENT: 'AddRecordAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_PHONE: '5557777',
      GSW_CHAIN_ID: 1,
      GSW_CHAIN_N: 0,
      GSW_REFERENCE_ID: 3,
    });
    const none = { customer_name: null, age: null, balance: null, born: null, grade: null, secret: null };
    assert.deepEqual(rows(floor), [record(1, { contact_info: '5557777', tz_dbid: 123, custom: none })]);
  });

  it('writes every value of the request', () => {
    const floor = openPreviewFloor();
    add(floor, {
      GSW_AGENT_ID: '1002',
      GSW_ATTEMPTS: 2,
      GSW_CALL_RESULT: callResult.NoAnswer,
      GSW_CALL_TIME: '1800000000',
      GSW_DATE_TIME: '03/05/2030 09:15',
      GSW_FROM: 100,
      GSW_UNTIL: 200,
      GSW_PHONE_TYPE: contactInfoType.Mobile,
      GSW_RECORD_TYPE: recordType.CampaignCallBack,
      GSW_RECORD_STATUS: recordStatus.Ready,
      customer: 'Ada',
      age: 40,
      balance: '1.5',
      secret: 'x',
      color: 'red',
    });
    const [row] = rows(floor);
    const expected = record(1, {
      contact_info: '5557777',
      contact_info_type: contactInfoType.Mobile,
      record_type: recordType.CampaignCallBack,
      call_result: callResult.NoAnswer,
      attempt: 2,
      call_time: 1_800_000_000,
      dial_sched_time: Date.UTC(2030, 2, 5, 3, 45) / 1000,
      daily_from: 100,
      daily_till: 200,
      tz_dbid: 123,
      agent_id: '1002',
      custom: { customer_name: 'Ada', age: 40, balance: 1.5, born: null, grade: null, secret: null },
    });
    assert.deepEqual(row, expected);
  });

  for (const [what, pairs, number] of [
    ['an unknown time zone', { GSW_TZ_NAME: 'XYZ' }, 103],
    ["a list that is not the campaign's", { GSW_CALLING_LIST: 'Other list' }, 103],
    ['a custom field of the wrong type', { age: 'forty' }, 103],
    ['a day that ends before the default begins', { GSW_UNTIL: 28_800 }, 103],
    ['a type that a new record cannot have', { GSW_RECORD_TYPE: recordType.NoCall }, 103],
    ['a status other than Ready', { GSW_RECORD_STATUS: recordStatus.Updated }, 103],
    ['a personal callback without its time', { GSW_RECORD_TYPE: recordType.PersonalCallBack }, 102],
    [
      'a campaign callback whose time is 0',
      { GSW_RECORD_TYPE: recordType.CampaignCallBack, GSW_DATE_TIME: '0' },
      102,
    ],
    ['a time in the past', { GSW_DATE_TIME: '03/03/2030 09:15' }, 110],
    ['a date that does not exist', { GSW_DATE_TIME: '02/29/2031 09:15' }, 111],
    ['a text that is no date', { GSW_DATE_TIME: '25/45/00' }, 111],
    ['an unknown campaign', { GSW_CAMPAIGN_NAME: 'Winter' }, 105],
    ["a campaign that is not the agent's", { GSW_CAMPAIGN_NAME: 'Other' }, 104],
    ['an unknown handle', { GSW_RECORD_HANDLE: 99 }, 109],
    ['a chain that is not there', { GSW_CHAIN_ID: 8 }, 114],
    ['a place that is taken', { GSW_CHAIN_ID: 9, GSW_CHAIN_N: 1 }, 115],
  ] as const) {
    it(`is refused with ${number} for ${what}`, () => {
      const floor = openPreviewFloor({
        records: { 'Spring list': [record(1, { chain_id: 9, chain_n: 1 })] },
      });
      assert.equal(error(floor, pairs), number);
    });
  }

  it('needs a campaign that is loaded, not one that is running', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    assert.equal(error(floor, {}), 106);
    floor.dial('load', 'Spring@Sales');
    floor.sent();
    assert.equal(add(floor).GSW_USER_EVENT, 'AddRecordAcknowledge');
  });

  it('is answered with 113 when the database fails', () => {
    const floor = openPreviewFloor();
    floor.failDatabase();
    assert.equal(error(floor, {}), 113);
  });

  it('adds to a chain after its last record, or at the place given, with the type of the chain', () => {
    const floor = openPreviewFloor({
      records: {
        'Spring list': [record(1, { chain_id: 9, chain_n: 3, record_type: recordType.CampaignRescheduled })],
      },
    });
    const place = (pairs: UserData) => {
      const { GSW_CHAIN_ID, GSW_CHAIN_N } = add(floor, pairs);
      return [GSW_CHAIN_ID, GSW_CHAIN_N];
    };
    assert.deepEqual(place({ GSW_CHAIN_ID: 9 }), [9, 4]);
    assert.deepEqual(place({ GSW_CHAIN_ID: 9, GSW_CHAIN_N: 0 }), [9, 5]);
    assert.deepEqual(
      place({ GSW_CHAIN_ID: 9, GSW_CHAIN_N: 1, GSW_RECORD_TYPE: recordType.PersonalCallBack }),
      [9, 1],
    );
    assert.deepEqual(place({ GSW_CHAIN_N: 7 }), [10, 0]);
    assert.deepEqual(
      rows(floor).map((row) => row.record_type),
      [3, 3, 3, 3, 2],
    );
  });

  describe('while the agent has a record', () => {
    it('lets the handle choose the session, whatever the campaign', () => {
      const floor = floorWithRecord();
      const { GSW_CAMPAIGN_NAME } = add(floor, { GSW_RECORD_HANDLE: 1, GSW_CAMPAIGN_NAME: 'Other' });
      assert.equal(GSW_CAMPAIGN_NAME, 'Spring');
    });

    for (const [what, pairs] of [
      ['a chain', { GSW_CHAIN_ID: 8 }],
      ['a campaign group', { GSW_CAMPAIGN_GROUP_NAME: 'Spring@Hall' }],
      ['a list, with its chain', { GSW_CHAIN_ID: 9, GSW_CALLING_LIST: 'Late list' }],
    ] as const) {
      it(`refuses ${what} other than the record's`, () => {
        assert.equal(error(floorWithRecord(), { GSW_RECORD_HANDLE: 1, ...pairs }), 103);
      });
    }

    it('refuses a handle that is not on this desktop', () => {
      const floor = floorWithRecord();
      const asked = { ...complete, GSW_RECORD_HANDLE: 1 };
      assert.equal(floor.ask('7002', 'AddRecord', asked).GSW_ERROR_NUMBER, 109);
      assert.equal(error(floor, { GSW_RECORD_HANDLE: 2 }), 109);
    });

    it('adds the new record to the chain, and finishes it with the chain', () => {
      const floor = floorWithRecord();
      add(floor, { GSW_RECORD_HANDLE: 1, GSW_CHAIN_ID: 9, GSW_CHAIN_N: 5 });
      add(floor, { GSW_CHAIN_ID: 9, GSW_CHAIN_N: 3 });
      const held = floor.ocs.buffer('Spring@Sales')?.records.map(({ handle, chainN }) => [handle, chainN]);
      assert.deepEqual(held, [
        [1, 0],
        [2, 1],
        [4, 3],
        [3, 5],
      ]);
      finish(floor);
      assert.deepEqual(
        rows(floor).map((row) => row.record_status),
        [3, 3, 3, 3],
      );
    });

    it('leaves a new record Ready if its chain is finished in the meantime', () => {
      const floor = floorWithRecord();
      floor.hold();
      floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'AddRecord', GSW_APPLICATION_ID: 134, ...complete });
      floor.logOut('7001', '1001');
      floor.release();
      assert.deepEqual(
        rows(floor).map((row) => row.record_status),
        [3, 3, 1],
      );
    });
  });

  it('joins a chain in the buffer', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1, { chain_id: 9 })] } });
    add(floor, { GSW_CHAIN_ID: 9 });
    assert.equal(floor.ocs.buffer('Spring@Sales')?.records.length, 2);
  });
});

it('a callback that was added is delivered when it is due', () => {
  const floor = openPreviewFloor();
  add(floor, {
    GSW_RECORD_TYPE: recordType.CampaignCallBack,
    GSW_DATE_TIME: '03/04/2030 12:30',
    GSW_TZ_NAME: 'EST',
  });
  floor.pass(29 * 60_000);
  assert.deepEqual(floor.sent(), []);
  floor.pass(60_000);
  const { GSW_USER_EVENT, GSW_PHONE } = floor.only();
  assert.deepEqual([GSW_USER_EVENT, GSW_PHONE], ['ScheduledCall', '5557777']);
});
