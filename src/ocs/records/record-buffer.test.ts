import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { type Floor, openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };
const records = (count: number) => Array.from({ length: count }, (_, n) => record(n + 1));
const buffered = (floor: Floor) =>
  (floor.ocs.buffer('Spring@Sales')?.records ?? [])
    .filter(({ state }) => state === 'Buffered')
    .map(({ recordId }) => recordId);

describe('a record buffer', () => {
  it('is filled to its optimal size when the session is loaded', () => {
    const floor = openFloor({ records: { 'Spring list': records(9) } });
    assert.deepEqual(buffered(floor), []);
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(buffered(floor), [1, 2, 3, 4]);
    assert.equal(floor.row('Spring list', 4).record_status, 2);
    assert.equal(floor.row('Spring list', 5).record_status, 1);
  });

  it('is filled again when fewer than the minimum are left', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': records(9) } });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    assert.deepEqual(buffered(floor), [3, 4]);
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    assert.deepEqual(buffered(floor), [4, 5, 6, 7]);
  });

  it('counts chains', () => {
    const rows = [1, 2, 3].flatMap((n) => [
      record(n * 10, { chain_id: n }),
      record(n * 10 + 1, { chain_id: n, chain_n: 1 }),
    ]);
    const floor = openFloor({
      records: { 'Spring list': [...rows, ...records(3).map(({ record_id }) => record(record_id + 90))] },
    });
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(buffered(floor), [10, 11, 20, 21, 30, 31, 91]);
  });

  it('takes the lists in their order, a later one when the earlier are exhausted', () => {
    const floor = openFloor({
      records: {
        'Spring list': records(2),
        'Late list': records(5).map((row) => ({ ...row, chain_id: 100 - row.chain_id })),
      },
    });
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(
      floor.ocs
        .buffer('Spring@Sales')
        ?.records.map(({ callingList, recordId }) => `${callingList} ${recordId}`),
      ['Spring list 1', 'Spring list 2', 'Late list 5', 'Late list 4'],
    );
  });

  it('gives every record its own handle, never reused', () => {
    const floor = openFloor({
      records: { 'Spring list': [record(50), record(51, { chain_id: 50, chain_n: 1 }), record(3)] },
    });
    const handles = () => floor.ocs.buffer('Spring@Sales')?.records.map(({ handle }) => handle);
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(handles(), [1, 2, 3]);
    floor.dial('unload', 'Spring@Sales');
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(handles(), [4, 5, 6]);
  });

  it('reads nothing that is not General, Ready and within its day', () => {
    const rows = [
      record(1, { record_type: recordType.PersonalCallBack }),
      record(2, { record_status: recordStatus.Updated }),
      record(3, { daily_till: 12 * 3600 }),
      record(4, { tz_dbid: 123 }),
      record(5, { tz_dbid: 123, daily_till: 86_400 }),
      record(6, { tz_dbid: 0, daily_from: 17 * 3600 }),
      record(7, { tz_dbid: 0, daily_from: 17 * 3600 + 1 }),
    ];
    const floor = openFloor({ records: { 'Spring list': rows } });
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(buffered(floor), [5, 6]);
    floor.dial('start', 'Spring@Sales');
    floor.logIn('7001', '1001');
    const phones = [1, 2, 3].map(() => floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE);
    assert.deepEqual(phones, ['5550005', '5550006', undefined]);
  });

  it('returns a record whose calling hours end before it is requested', () => {
    const rows = [record(1, { daily_till: 12 * 3600 + 60 }), record(2)];
    const floor = openPreviewFloor({ records: { 'Spring list': rows } });
    floor.pass(60_000);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE, '5550002');
    assert.equal(floor.row('Spring list', 1).record_status, 1);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 108);
  });

  it('finds records that are added later', () => {
    const floor = openPreviewFloor();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 108);
    floor.store.rows.get('Spring list')?.push(record(1));
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE, '5550001');
  });

  for (const [minimum, optimal] of [
    [0, 0],
    [5, 1],
    [0, 1],
    [1, 1],
  ] as const) {
    it(`delivers all with sizes ${minimum} and ${optimal}`, () => {
      const campaignGroups = [{ ...springGroup, minimumBufferSize: minimum, optimalBufferSize: optimal }];
      const floor = openPreviewFloor({
        configuration: { ...configuration, campaignGroups },
        records: { 'Spring list': records(3) },
      });
      const answers = [1, 2, 3, 4].map(() => floor.ask('7001', 'PreviewRecordRequest', campaign));
      assert.deepEqual(
        answers.map((answer) => answer.GSW_PHONE ?? answer.GSW_ERROR_NUMBER),
        ['5550001', '5550002', '5550003', 108],
      );
    });
  }

  it('is not shared between groups', () => {
    const floor = openFloor({ records: { 'Spring list': records(6) } });
    floor.dial('load', 'Spring@Sales');
    floor.dial('load', 'Spring@Hall');
    assert.deepEqual(buffered(floor), [1, 2, 3, 4]);
    assert.deepEqual(
      floor.ocs.buffer('Spring@Hall')?.records.map(({ recordId }) => recordId),
      [5, 6],
    );
  });

  it('does not exist for an unknown group', () => {
    assert.equal(openFloor().ocs.buffer('Nowhere'), undefined);
  });
});
