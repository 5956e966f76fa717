import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDoNotCallEntry } from '../protocol/defaults.generated.ts';
import { recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import { noon, record } from './fixtures/configuration.ts';
import { floorWithRecord } from './fixtures/delivered-record.ts';
import { type Floor, openFloor, openPreviewFloor } from './fixtures/floor.ts';
import type { CallRecord, StoreNews } from './machine/store-port.ts';

const list = 'Spring list';
const spring = { GSW_CAMPAIGN_NAME: 'Spring' };
const { Ready, Retrieved, Updated, Canceled } = recordStatus;

const events = (floor: Floor) => floor.sent().map(({ dn, userData }) => [dn, userData.GSW_USER_EVENT]);
const preview = (floor: Floor) => floor.ask('7001', 'PreviewRecordRequest', spring);
const learn = (floor: Floor, news: StoreNews) => floor.give({ kind: 'news', news });
const marked = (floor: Floor, ...chains: number[]) =>
  learn(floor, { kind: 'marked', table: 'spring_list', chains });

/** Another OCS writes to the table. */
function write(floor: Floor, id: number, fields: Partial<CallRecord>): void {
  const rows = floor.store.rows.get(list) ?? [];
  const at = rows.findIndex((row) => row.record_id === id);
  rows[at] = { ...floor.row(list, id), ...fields };
}

const canceled = { record_status: Canceled };
const noCall = { record_status: Updated, record_type: recordType.NoCall };
const two = [record(1), record(2)];

describe('what another OCS has withdrawn', () => {
  for (const [what, mark] of [
    ['a cancellation', canceled],
    ['a do-not-call request', noCall],
  ] as const) {
    it(`by ${what} is taken from the desktop and from the buffer, with the chain`, () => {
      const floor = floorWithRecord([
        record(1, { chain_id: 9 }),
        record(2, { chain_id: 9, chain_n: 1 }),
        record(3),
      ]);
      for (const id of [1, 2, 3]) write(floor, id, mark);
      marked(floor, 9, 3);
      const [told, ...more] = floor.sent();
      assert.deepEqual(more, []);
      assert.equal(told?.userData.GSW_USER_EVENT, 'RecordCancel');
      assert.equal(told?.userData.GSW_CHAIN_ATTR, 'AllChain');
      assert.equal(preview(floor).GSW_ERROR_NUMBER, 108);
      for (const id of [1, 2, 3]) assert.equal(floor.row(list, id).record_status, mark.record_status);
    });
  }

  it('stays if it belongs to other chains or another table, or was not withdrawn', () => {
    const floor = floorWithRecord(two);
    marked(floor, 1);
    write(floor, 1, canceled);
    marked(floor, 2);
    learn(floor, { kind: 'marked', table: 'late_list', chains: [1] });
    assert.deepEqual(events(floor), []);
  });

  it('may be one record of a chain; the rest is what a request with RecordOnly makes of it', () => {
    for (const [mark, rest] of [
      [canceled, Updated],
      [noCall, Ready],
    ] as const) {
      const floor = floorWithRecord([record(1, { chain_id: 9 }), record(2, { chain_id: 9, chain_n: 1 })]);
      write(floor, 1, mark);
      write(floor, 2, { record_status: rest });
      marked(floor, 9);
      assert.equal(floor.only().GSW_CHAIN_ATTR, 'RecordOnly');
      assert.equal(floor.row(list, 2).record_status, rest);
    }
  });

  it('stays with an agent who is talking to the customer', () => {
    const floor = floorWithRecord(two);
    const userData = { GSW_RECORD_HANDLE: 1 };
    floor.give({ kind: 'call', event: 'EventDialing', dn: '7001', connId: 'c1', userData });
    write(floor, 1, canceled);
    marked(floor, 1);
    assert.deepEqual(events(floor), []);
  });

  it('is found if its retrieval was not answered yet', () => {
    const floor = openFloor({ records: { [list]: two } });
    floor.logIn('7001', '1001');
    floor.holdAnswers();
    floor.dial('start', 'Spring@Sales');
    write(floor, 1, canceled);
    marked(floor, 1);
    floor.release();
    floor.sent();
    assert.equal(preview(floor).GSW_PHONE, '5550002');
  });

  it('is found after a time without news, later if the database fails', () => {
    const floor = floorWithRecord(two);
    write(floor, 1, canceled);
    floor.failDatabase();
    learn(floor, { kind: 'missed' });
    assert.deepEqual(events(floor), []);
    floor.healDatabase();
    floor.pass(10_000);
    assert.deepEqual(events(floor), [['7001', 'RecordCancel']]);
    assert.equal(floor.row(list, 2).record_status, Retrieved);
  });
});

describe('what another OCS has entered in the do-not-call list', () => {
  const entry = { phone: '5550001', customer_id: null, expires_at: null };
  const entered = { kind: 'doNotCall', entries: [entry] } as const;

  it('is not given', () => {
    const floor = openPreviewFloor({ records: { [list]: two } });
    learn(floor, entered);
    assert.equal(preview(floor).GSW_PHONE, '5550002');
    assert.equal(floor.row(list, 1).record_type, recordType.NoCall);
  });

  it('may be given again when it has expired', () => {
    const floor = openPreviewFloor({ records: { [list]: two } });
    learn(floor, { kind: 'doNotCall', entries: [{ ...entry, expires_at: noon / 1000 }] });
    assert.equal(preview(floor).GSW_PHONE, '5550001');
  });

  it('is kept if the list was being read', () => {
    const floor = openPreviewFloor({ records: { [list]: two } });
    floor.holdAnswers();
    floor.give({ kind: 'rereadDoNotCall' });
    learn(floor, entered);
    floor.release();
    assert.equal(preview(floor).GSW_PHONE, '5550002');
  });

  it('is read after a time without news', () => {
    const floor = openPreviewFloor({ records: { [list]: two } });
    floor.store.entries.push({ ...emptyDoNotCallEntry, ...entry });
    learn(floor, { kind: 'missed' });
    assert.equal(preview(floor).GSW_PHONE, '5550002');
  });
});
