import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordType } from '../../../protocol/enumerations.generated.ts';
import type { OcsOptions } from '../../configuration/configuration.ts';
import { configuration, noon, record, springGroup } from '../../fixtures/configuration.ts';
import { openDialingFloor } from '../../fixtures/dialing-floor.ts';
import { type Floor, openFloor } from '../../fixtures/floor.ts';
import type { CallRecord } from '../../machine/store-port.ts';

const now = noon / 1000;
const due = { dial_sched_time: now - 60 };
const rescheduled = { record_type: recordType.CampaignRescheduled, ...due };
const callback = { record_type: recordType.CampaignCallBack, ...due };
const records = (count: number) => Array.from({ length: count }, (_, n) => record(n + 1));
const buffered = (floor: Floor) => floor.ocs.buffer('Spring@Sales')?.records ?? [];

function weighted(optimalBufferSize: number, weights: Readonly<Record<string, number>>) {
  return {
    ...configuration,
    campaigns: configuration.campaigns.map((one) => ({ ...one, listWeights: weights })),
    campaignGroups: [{ ...springGroup, minimumBufferSize: 1, optimalBufferSize }],
  };
}

/** How many chains of each list are in the buffer. */
function filled(sizes: readonly [number, number], optimal: number, weights = {}): readonly number[] {
  const floor = openFloor({
    configuration: weighted(optimal, weights),
    records: { 'Spring list': records(sizes[0]), 'Late list': records(sizes[1]) },
  });
  floor.dial('load', 'Spring@Sales');
  return ['Spring list', 'Late list'].map(
    (list) => buffered(floor).filter(({ callingList }) => callingList === list).length,
  );
}

describe('a portion', () => {
  it('takes from each list of the campaign what its weight says', () => {
    assert.deepEqual(filled([50, 50], 12, { 'Spring list': 2, 'Late list': 1 }), [8, 4]);
    assert.deepEqual(filled([50, 50], 30), [20, 10]);
    assert.deepEqual(filled([50, 50], 6, { 'Late list': 3 }), [6, 0]);
  });

  it('takes from the others what a list does not have', () => {
    assert.deepEqual(filled([1, 50], 12, { 'Spring list': 2, 'Late list': 1 }), [1, 11]);
    assert.deepEqual(filled([50, 1], 12, { 'Spring list': 2, 'Late list': 1 }), [11, 1]);
    assert.deepEqual(filled([1, 2], 12), [1, 2]);
  });

  it('goes on with the turn that the one before has cut short', () => {
    const floor = openFloor({
      configuration: weighted(1, { 'Spring list': 2, 'Late list': 1 }),
      records: { 'Spring list': records(9), 'Late list': records(9) },
    });
    floor.logIn('7001', '1001');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    const lists = Array.from(
      { length: 6 },
      () => floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' }).GSW_CALLING_LIST,
    );
    const [spring, late] = ['Spring list', 'Late list'];
    assert.deepEqual(lists, [spring, spring, late, spring, spring, late]);
  });

  for (const [general, priority, expected] of [
    [100, 100, [1, 2, 3, 4]],
    [100, 200, [2, 5, 1, 3]],
    [200, 100, [1, 3, 4, 6]],
  ] as const) {
    it(`begins with the more urgent type: General ${general}, rescheduled ${priority}`, () => {
      const rows = records(7).map((row) =>
        row.record_id === 2 || row.record_id === 5 ? { ...row, ...rescheduled } : row,
      );
      const options = {
        default_general_priority: general,
        default_campaignrescheduled_priority: priority,
      };
      const floor = openFloor({ options, records: { 'Spring list': rows } });
      floor.dial('load', 'Spring@Sales');
      assert.deepEqual(
        buffered(floor).map(({ recordId }) => recordId),
        expected,
      );
    });
  }
});

describe('a callback that OCS dials', () => {
  const firstDialed = (rows: readonly CallRecord[], options: OcsOptions = {}) => {
    const floor = openDialingFloor('Predictive', { records: { 'Spring list': rows }, options });
    floor.pass(1000);
    return floor.dialed()[0]?.phone;
  };

  it('is dialed in the order of the priorities', () => {
    const rows = [record(1), record(2, callback)];
    assert.equal(firstDialed(rows), '5550002');
    assert.equal(firstDialed(rows, { default_campaigncallback_priority: 50 }), '5550001');
    assert.equal(firstDialed(rows, { default_general_priority: 201 }), '5550001');
  });

  it('is compared with the type of the next record', () => {
    const rows = [record(1, rescheduled), record(2, callback)];
    assert.equal(firstDialed(rows, { default_general_priority: 300 }), '5550002');
    assert.equal(firstDialed(rows, { default_campaignrescheduled_priority: 300 }), '5550001');
  });

  it('is dialed last if it is the least urgent', () => {
    assert.equal(firstDialed([record(2, callback)], { default_campaigncallback_priority: 0 }), '5550002');
  });
});
