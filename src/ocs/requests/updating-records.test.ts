import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, contactInfoType, recordStatus } from '../../protocol/enumerations.generated.ts';
import { configuration, record } from '../fixtures/configuration.ts';
import { chain, final, finish, floorWithRecord, one, update } from '../fixtures/delivered-record.ts';
import { openPreviewFloor } from '../fixtures/floor.ts';

describe('UpdateCallCompletionStats', () => {
  it('is acknowledged, with and without changes, and writes nothing yet', () => {
    const floor = floorWithRecord();
    const before = floor.row('Spring list', 1);
    const acknowledgment = {
      GSW_USER_EVENT: 'UpdateCallCompletionStatsAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
    };
    assert.deepEqual(update(floor), acknowledgment);
    assert.deepEqual(update(floor, { GSW_CALL_RESULT: callResult.Answer, GSW_REFERENCE_ID: 2 }), {
      ...acknowledgment,
      GSW_REFERENCE_ID: 2,
    });
    assert.deepEqual(floor.row('Spring list', 1), before);
  });

  it('collects changes until the record is processed; the last one counts', () => {
    const floor = floorWithRecord();
    update(floor, { GSW_CALL_RESULT: callResult.NoAnswer, GSW_FROM: 100, customer: 'Bo' });
    update(floor, {
      GSW_CALL_RESULT: callResult.Answer,
      GSW_UNTIL: 200,
      GSW_PHONE: '5557777',
      GSW_PHONE_TYPE: contactInfoType.Mobile,
      age: 41,
    });
    finish(floor, { balance: '12.50', born: '1990-01-02 03:04:05', grade: 'B' });
    const row = floor.row('Spring list', 1);
    assert.equal(row.record_status, 3);
    assert.equal(row.agent_id, '1001');
    assert.deepEqual(
      [row.call_result, row.daily_from, row.daily_till, row.contact_info, row.contact_info_type],
      [33, 100, 200, '5557777', 4],
    );
    assert.deepEqual(row.custom, {
      customer_name: 'Bo',
      age: 41,
      balance: 12.5,
      born: '1990-01-02 03:04:05',
      grade: 'B',
    });
  });

  for (const [what, pairs] of [
    ['a custom key that the list does not know', { color: 'red' }],
    ['a field that has no send attribute, by its name', { secret: 'x' }],
    ['the name of a field instead of its key', { customer_name: 'Eve' }],
    ['reserved keys that cannot be changed', { GSW_CHAIN_ID: 1, GSW_ATTEMPTS: 9 }],
    ['a key of every object', { constructor: 'x' }],
  ] as const) {
    it(`ignores ${what}`, () => {
      const floor = floorWithRecord();
      assert.equal(update(floor, pairs).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
      finish(floor);
      assert.deepEqual(floor.row('Spring list', 1), {
        ...record(1, { chain_id: 9, custom: { customer_name: 'Ada', age: 40 } }),
        ...{
          record_status: recordStatus.Updated,
          agent_id: '1001',
          campaign_id: 201,
          group_id: 601,
          app_id: 134,
        },
      });
    });
  }

  describe("by the list's own keys for mandatory fields", () => {
    const own = {
      call_result: 'result',
      daily_from: 'from',
      daily_till: 'till',
      contact_info_type: 'kind',
      contact_info: 'number',
    };
    const callingLists = configuration.callingLists.map((list) => ({ ...list, sendAttributes: own }));
    function floorWithOwnKeys() {
      const floor = openPreviewFloor({
        configuration: { ...configuration, callingLists },
        records: { 'Spring list': chain },
      });
      const delivered = floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
      assert.deepEqual(
        [delivered.result, delivered.from, delivered.till, delivered.kind, delivered.number],
        [28, 28_800, 64_800, 2, '5550001'],
      );
      return floor;
    }

    it('changes the fields', () => {
      const floor = floorWithOwnKeys();
      update(floor, { result: 0, from: 0, till: 86_400, kind: 11, number: '5557777' });
      finish(floor);
      const row = floor.row('Spring list', 1);
      assert.deepEqual(
        [row.call_result, row.daily_from, row.daily_till, row.contact_info_type, row.contact_info],
        [0, 0, 86_400, 11, '5557777'],
      );
    });

    for (const pairs of [
      { result: -1 },
      { result: '33' },
      { result: 1.5 },
      { from: 70_000 },
      { till: 86_401 },
      { kind: 12 },
      { kind: 'home' },
      { number: '' },
      { number: 5 },
    ] as const) {
      it(`refuses the same values: ${JSON.stringify(pairs)}`, () => {
        assert.equal(update(floorWithOwnKeys(), pairs).GSW_ERROR_NUMBER, 103);
      });
    }
  });

  it("prefers the list's own key for a mandatory field to the recommended one", () => {
    const floor = floorWithRecord();
    update(floor, { contact_info: '5558888', GSW_PHONE: '5557777' });
    finish(floor);
    assert.equal(floor.row('Spring list', 1).contact_info, '5558888');
  });

  for (const pairs of [
    { GSW_CALL_RESULT: -1 },
    { GSW_CALL_RESULT: '33' },
    { GSW_FROM: 64_801 },
    { GSW_UNTIL: 28_799 },
    { GSW_UNTIL: 28_800 },
    { GSW_FROM: 300, GSW_UNTIL: 200 },
    { GSW_FROM: -1 },
    { GSW_PHONE: '' },
    { GSW_PHONE: 5557777 },
    { GSW_PHONE_TYPE: 12 },
    { contact_info: 5 },
    { age: '41' },
    { age: 4.5 },
    { customer: 7 },
    { customer: { a: 'b' } },
    { balance: 'much' },
    { balance: '9'.repeat(400) },
    { balance: 12 },
    { born: 'yesterday' },
  ] as const) {
    it(`is refused with 103, and changes nothing: ${JSON.stringify(pairs)}`, () => {
      const floor = floorWithRecord();
      assert.equal(update(floor, { grade: 'A', ...pairs }).GSW_ERROR_NUMBER, 103);
      assert.equal(finish(floor, { grade: 'A', ...pairs }).GSW_ERROR_NUMBER, 103);
      assert.equal(finish(floor).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
      assert.equal(floor.row('Spring list', 1).custom.grade, undefined);
      assert.equal(floor.row('Spring list', 1).call_result, 28);
    });
  }

  it('checks a time frame against earlier changes', () => {
    const floor = floorWithRecord();
    update(floor, { GSW_FROM: 60_000 });
    assert.equal(update(floor, { GSW_UNTIL: 50_000 }).GSW_ERROR_NUMBER, 103);
    assert.equal(update(floor, { GSW_UNTIL: 60_001 }).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
  });
});

describe('a request for a record', () => {
  for (const [number, what, dn, pairs] of [
    [105, 'an unknown campaign', '7001', { GSW_CAMPAIGN_NAME: 'Autumn' }],
    [105, 'an unknown group', '7001', { GSW_CAMPAIGN_GROUP_NAME: 'Nowhere' }],
    [109, 'an unknown handle', '7001', { GSW_RECORD_HANDLE: 99 }],
    [109, 'the handle of a record that is still in the buffer', '7001', { GSW_RECORD_HANDLE: 3 }],
    [109, 'the handle of a record of the chain that was not delivered', '7001', { GSW_RECORD_HANDLE: 2 }],
    [109, 'the record of another agent', '7002', {}],
    [103, 'another campaign', '7001', { GSW_CAMPAIGN_NAME: 'Other' }],
    [103, 'another group', '7001', { GSW_CAMPAIGN_GROUP_NAME: 'Spring@Hall' }],
    [103, 'the handle as a text', '7001', { GSW_RECORD_HANDLE: '1' }],
    [
      109,
      'another campaign, and an unknown handle',
      '7001',
      { GSW_CAMPAIGN_NAME: 'Other', GSW_RECORD_HANDLE: 99 },
    ],
  ] as const) {
    it(`is refused with ${number}: ${what}`, () => {
      const floor = floorWithRecord([...chain, record(3, { chain_id: 10 })]);
      assert.equal(floor.ask(dn, 'UpdateCallCompletionStats', { ...one, ...pairs }).GSW_ERROR_NUMBER, number);
      assert.equal(floor.ask(dn, 'RecordProcessed', { ...final, ...pairs }).GSW_ERROR_NUMBER, number);
    });
  }

  for (const list of ['Late list', 'No list']) {
    it(`is refused with 103: ${list}, where the record is of another`, () => {
      assert.equal(finish(floorWithRecord(), { GSW_CALLING_LIST: list }).GSW_ERROR_NUMBER, 103);
    });
  }

  it('uses the group if campaign and group contradict each other', () => {
    const pairs = { GSW_CAMPAIGN_NAME: 'Other', GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' };
    assert.equal(update(floorWithRecord(), pairs).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
  });
});

describe('RecordProcessed', () => {
  it('closes the whole chain', () => {
    const floor = floorWithRecord();
    assert.deepEqual(finish(floor, { GSW_REFERENCE_ID: 4 }), {
      GSW_USER_EVENT: 'RecordProcessedAcknowledge',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_REFERENCE_ID: 4,
    });
    assert.deepEqual(
      [floor.row('Spring list', 1), floor.row('Spring list', 2)].map(({ record_status, agent_id }) => [
        record_status,
        agent_id,
      ]),
      [
        [3, '1001'],
        [3, null],
      ],
    );
    assert.deepEqual(floor.ocs.buffer('Spring@Sales')?.records, []);
    for (const handle of [1, 2]) {
      assert.equal(update(floor, { GSW_RECORD_HANDLE: handle }).GSW_ERROR_NUMBER, 109);
      assert.equal(finish(floor, { GSW_RECORD_HANDLE: handle }).GSW_ERROR_NUMBER, 109);
    }
  });

  for (const treatment of ['RecordTreatCampaign', 'RecordTreatPersonal', 'Nonsense', '', 5]) {
    it(`leaves the record Updated if no treatment is configured: GSW_TREATMENT ${JSON.stringify(treatment)}`, () => {
      const floor = floorWithRecord();
      assert.equal(finish(floor, { GSW_TREATMENT: treatment }).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
      const { record_status, record_type } = floor.row('Spring list', 1);
      assert.deepEqual([record_status, record_type], [3, 2]);
    });
  }

  it('is acknowledged only when the database has stored it, and refuses other requests until then', () => {
    const floor = floorWithRecord();
    floor.hold();
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'RecordProcessed', GSW_APPLICATION_ID: 134, ...final });
    assert.deepEqual(floor.sent(), []);
    assert.equal(update(floor).GSW_ERROR_NUMBER, 109);
    assert.equal(finish(floor).GSW_ERROR_NUMBER, 109);
    floor.release();
    assert.equal(floor.only().GSW_USER_EVENT, 'RecordProcessedAcknowledge');
  });

  it("writes the record's agent even if the database failed at its delivery", () => {
    const floor = openPreviewFloor({ records: { 'Spring list': chain } });
    floor.failDatabase();
    floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    floor.healDatabase();
    assert.equal(floor.row('Spring list', 1).agent_id, null);
    finish(floor);
    assert.equal(floor.row('Spring list', 1).agent_id, '1001');
  });

  it('is refused with 113 if the database fails, and can be sent again', () => {
    const floor = floorWithRecord();
    update(floor, { GSW_CALL_RESULT: callResult.Answer });
    floor.failDatabase();
    assert.equal(finish(floor, { grade: 'A' }).GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    assert.equal(update(floor, { age: 50 }).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
    assert.equal(finish(floor).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    const row = floor.row('Spring list', 1);
    assert.deepEqual([row.call_result, row.custom.age, row.custom.grade], [33, 50, undefined]);
  });

  it('that fails after the agent has logged out returns the record', () => {
    const floor = floorWithRecord();
    floor.hold();
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'RecordProcessed', GSW_APPLICATION_ID: 134, ...final });
    floor.logOut('7001', '1001');
    floor.failDatabase();
    floor.release();
    assert.equal(floor.only().GSW_ERROR_NUMBER, 113);
    assert.equal(floor.row('Spring list', 1).record_status, 2);
    floor.healDatabase();
    floor.pass(10_000);
    assert.equal(floor.row('Spring list', 1).record_status, 3);
    assert.deepEqual(floor.ocs.buffer('Spring@Sales')?.records, []);
  });
});
