import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Treatment } from '../configuration/configuration.ts';
import { configuration, noon, record, springList } from '../fixtures/configuration.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';
import type { CallRecord } from '../machine/store-port.ts';

const now = noon / 1000;

const treatments: readonly Treatment[] = [
  {
    name: 'Busy',
    dbid: 951,
    callResult: callResult.Busy,
    sequence: 1,
    action: { kind: 'Retry in', minutes: 30 },
  },
  {
    name: 'Busy again',
    dbid: 952,
    callResult: callResult.Busy,
    sequence: 2,
    action: { kind: 'Retry in', minutes: 60 },
  },
  {
    name: 'On a date',
    dbid: 953,
    callResult: callResult.NoAnswer,
    sequence: 1,
    action: { kind: 'Retry at specified date', dateTime: '07/04/2035 12:00' },
  },
  {
    name: 'Too late',
    dbid: 954,
    callResult: callResult.AnsweringMachineDetected,
    sequence: 1,
    action: { kind: 'Retry at specified date', dateTime: '07/04/2020 12:00' },
  },
];

function floorWith(fields: Partial<CallRecord> = {}): Floor {
  const callingLists = configuration.callingLists.map((list) =>
    list === springList ? { ...list, treatments: treatments.map(({ name }) => name) } : list,
  );
  const floor = openPreviewFloor({
    configuration: { ...configuration, treatments, callingLists },
    records: { 'Spring list': [record(1, fields)] },
  });
  floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
  return floor;
}

function finished(floor: Floor, pairs: UserData): CallRecord {
  const acknowledgment = floor.ask('7001', 'RecordProcessed', {
    GSW_CAMPAIGN_NAME: 'Spring',
    GSW_CALLING_LIST: 'Spring list',
    GSW_RECORD_HANDLE: 1,
    ...pairs,
  });
  assert.equal(acknowledgment.GSW_USER_EVENT, 'RecordProcessedAcknowledge');
  return floor.row('Spring list', 1);
}

const rescheduled = (treatments: string): Partial<CallRecord> => ({
  record_type: recordType.CampaignRescheduled,
  dial_sched_time: now,
  treatments,
});

const campaign = 'RecordTreatCampaign';
const personal = 'RecordTreatPersonal';

describe('GSW_TREATMENT', () => {
  for (const [treatment, type] of [
    [campaign, 3],
    [personal, 4],
  ] as const) {
    it(`${treatment} reschedules the record by the treatment of its call result`, () => {
      const row = finished(floorWith(), { GSW_CALL_RESULT: callResult.Busy, GSW_TREATMENT: treatment });
      assert.deepEqual([row.record_type, row.record_status], [type, 1]);
      assert.equal(row.dial_sched_time, now + 1800);
      assert.equal(row.treatments, '951@1@0@1');
    });
  }

  it('uses the result entered before, if the final request has none', () => {
    const floor = floorWith();
    floor.ask('7001', 'UpdateCallCompletionStats', {
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_CALL_RESULT: callResult.Busy,
    });
    assert.equal(finished(floor, { GSW_TREATMENT: campaign }).record_type, 3);
  });

  it('applies the next treatment each time, and none after the last', () => {
    const again = { GSW_CALL_RESULT: callResult.Busy, GSW_TREATMENT: campaign };
    const second = finished(floorWith(rescheduled('951@1@0@1')), again);
    assert.deepEqual([second.dial_sched_time, second.treatments], [now + 3600, '952@1@0@1']);
    const third = finished(floorWith(rescheduled('952@1@0@1')), again);
    assert.deepEqual([third.record_status, third.record_type], [3, 3]);
  });

  it('ignores what a General record says about treatments', () => {
    const row = finished(floorWith({ treatments: '951@1@0@1' }), {
      GSW_CALL_RESULT: callResult.Busy,
      GSW_TREATMENT: campaign,
    });
    assert.equal(row.treatments, '951@1@0@1');
  });

  it('begins with the first treatment of another result', () => {
    const row = finished(floorWith(rescheduled('953@1@0@1')), {
      GSW_CALL_RESULT: callResult.Busy,
      GSW_TREATMENT: campaign,
    });
    assert.equal(row.treatments, '951@1@0@1');
  });

  it('takes a date in the time zone of the record', () => {
    const row = finished(floorWith(), { GSW_CALL_RESULT: callResult.NoAnswer, GSW_TREATMENT: campaign });
    assert.equal(row.dial_sched_time, Date.UTC(2035, 6, 4, 16) / 1000);
  });

  for (const [what, pairs] of [
    ['it is absent', { GSW_CALL_RESULT: callResult.Busy }],
    ['it is unknown', { GSW_CALL_RESULT: callResult.Busy, GSW_TREATMENT: 'RecordTreat Campaign' }],
    ['it is the name of something else', { GSW_CALL_RESULT: callResult.Busy, GSW_TREATMENT: 'constructor' }],
    ['the result has no treatment', { GSW_CALL_RESULT: callResult.Answer, GSW_TREATMENT: campaign }],
    [
      'the date of the treatment is over',
      { GSW_CALL_RESULT: callResult.AnsweringMachineDetected, GSW_TREATMENT: campaign },
    ],
  ] as const) {
    it(`leaves the record Updated if ${what}`, () => {
      const row = finished(floorWith(), pairs);
      assert.deepEqual([row.record_status, row.record_type, row.dial_sched_time], [3, 2, null]);
    });
  }

  it('delivers a Campaign Rescheduled record to any agent who asks, from its time on', () => {
    const floor = floorWith();
    finished(floor, { GSW_CALL_RESULT: callResult.Busy, GSW_TREATMENT: campaign });
    const ask = () => floor.ask('7002', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    floor.pass(1_799_000);
    assert.equal(ask().GSW_ERROR_NUMBER, 108);
    floor.pass(1000);
    assert.equal(ask().GSW_USER_EVENT, 'PreviewRecord');
  });
});
