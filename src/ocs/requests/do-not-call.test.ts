import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { callResult, recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { noon, record } from '../fixtures/configuration.ts';
import { chain, final, finish, floorWithRecord } from '../fixtures/delivered-record.ts';
import { type Floor, type FloorPlan, openFloor, openPreviewFloor } from '../fixtures/floor.ts';
import type { DoNotCallEntry } from '../machine/store-port.ts';

const spring = 'Spring list';
const number = (id: number) => `555${String(id).padStart(4, '0')}`;
const now = noon / 1000;
const ask = (floor: Floor, pairs: UserData, dn = '7001') => floor.ask(dn, 'DoNotCall', pairs);
const preview = (floor: Floor, dn = '7001') =>
  floor.ask(dn, 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
const typesAndStatuses = (floor: Floor) =>
  floor.store.rows.get(spring)?.map((row) => [row.record_type, row.record_status]) ?? [];
const acknowledgment = { GSW_USER_EVENT: 'DoNotCallAcknowledge', GSW_APPLICATION_ID: 134 };
const noCall = [7, 3];

function entry(fields: Partial<DoNotCallEntry>): DoNotCallEntry {
  return { ...emptyDoNotCallEntry, tenant_dbid: 1, time_stamp: now, ...fields };
}

/** A floor whose do-not-call list holds entries before any campaign is loaded. */
function floorWithList(entries: readonly Partial<DoNotCallEntry>[], plan: FloorPlan): Floor {
  const floor = openFloor(plan);
  floor.store.entries.push(...entries.map(entry));
  floor.give({ kind: 'rereadDoNotCall' });
  floor.logIn('7001', '1001');
  floor.dial('start', 'Spring@Sales');
  floor.sent();
  return floor;
}

describe('DoNotCall by handle', () => {
  it('enters all numbers of the chain, and makes its records NoCall', () => {
    const unheld = record(3, { chain_id: 9, chain_n: 2, record_type: recordType.CampaignCallBack });
    const floor = floorWithRecord([...chain, unheld]);
    assert.deepEqual(ask(floor, { ...final, GSW_MESSAGE: 'Never again', GSW_REFERENCE_ID: 4 }), {
      ...acknowledgment,
      GSW_CALLING_LIST: spring,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_CHAIN_ATTR: 'AllChain',
      GSW_REFERENCE_ID: 4,
    });
    const place = { campaign_dbid: 201, list_dbid: 701, dnc_message: 'Never again' };
    assert.deepEqual(
      floor.store.entries,
      [1, 2, 3].map((id) => entry({ phone: number(id), ...place })),
    );
    assert.deepEqual(typesAndStatuses(floor), [noCall, noCall, noCall]);
    assert.deepEqual([floor.row(spring, 1).call_result, floor.row(spring, 2).call_result], [51, 28]);
    assert.equal(finish(floor).GSW_ERROR_NUMBER, 109);
  });

  it("leaves the agent's own call result alone, and enters the corrected number", () => {
    const floor = floorWithRecord();
    floor.ask('7001', 'UpdateCallCompletionStats', {
      ...final,
      GSW_CALL_RESULT: callResult.Answer,
      GSW_PHONE: '5559999',
    });
    ask(floor, final);
    assert.equal(floor.row(spring, 1).call_result, 33);
    assert.deepEqual(
      floor.store.entries.map(({ phone }) => phone),
      ['5559999', number(2)],
    );
  });

  it('with RecordOnly means the one number; the rest of the chain can be dialed', () => {
    const floor = floorWithRecord();
    assert.equal(ask(floor, { ...final, GSW_CHAIN_ATTR: 'RecordOnly' }).GSW_CHAIN_ATTR, 'RecordOnly');
    assert.deepEqual(typesAndStatuses(floor), [noCall, [2, 1]]);
    assert.equal(floor.store.entries.length, 1);
    assert.equal(preview(floor).GSW_PHONE, number(2));
  });

  it('enters the customers too if the option identifies them', () => {
    const rows = [1, 2].map((id) => record(id, { chain_id: 9, chain_n: id, custom: { age: 40 } }));
    const floor = openPreviewFloor({ options: { customer_id: 'age' }, records: { [spring]: rows } });
    preview(floor);
    ask(floor, final);
    assert.deepEqual(
      floor.store.entries.map(({ phone, customer_id }) => phone ?? customer_id),
      [number(1), number(2), '40'],
    );
  });

  it('is refused, or fails with the database, and can be repeated', () => {
    const floor = floorWithRecord();
    assert.equal(ask(floor, { ...final, GSW_RECORD_HANDLE: 2 }).GSW_ERROR_NUMBER, 109);
    assert.equal(ask(floor, { ...final, GSW_CALLING_LIST: 'Late list' }).GSW_ERROR_NUMBER, 103);
    assert.equal(ask(floor, { GSW_RECORD_HANDLE: 1 }).GSW_ERROR_NUMBER, 102);
    assert.equal(ask(floor, {}).GSW_ERROR_NUMBER, 102);
    floor.failDatabase();
    assert.equal(ask(floor, final).GSW_ERROR_NUMBER, 113);
    assert.equal(ask(floor, { GSW_PHONE: number(1) }).GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    assert.deepEqual(floor.store.entries, []);
    assert.equal(ask(floor, final).GSW_USER_EVENT, 'DoNotCallAcknowledge');
  });
});

describe('DoNotCall without a handle', () => {
  const rows = [
    record(1, { chain_id: 1 }),
    record(2, { chain_id: 1, chain_n: 1 }),
    record(3, { custom: { age: 40 } }),
    record(4, { record_type: recordType.CampaignCallBack, contact_info: number(1) }),
  ];

  it('by number enters that number alone, and makes the chains NoCall', () => {
    const floor = openPreviewFloor({ records: { [spring]: rows } });
    assert.deepEqual(ask(floor, { GSW_PHONE: number(1), GSW_CUSTOMER_ID: '40', GSW_DURATION: 60 }), {
      ...acknowledgment,
      GSW_PHONE: number(1),
      GSW_CUSTOMER_ID: '40',
      GSW_CHAIN_ATTR: 'AllChain',
      GSW_DURATION: 60,
    });
    assert.deepEqual(floor.store.entries, [entry({ phone: number(1), expires_at: now + 60 })]);
    assert.deepEqual(typesAndStatuses(floor), [noCall, noCall, [2, 2], noCall]);
    assert.equal(preview(floor).GSW_PHONE, number(3));
  });

  it('with RecordOnly leaves the others of the chain Ready', () => {
    const floor = openPreviewFloor({ records: { [spring]: rows } });
    ask(floor, { GSW_PHONE: number(1), GSW_CHAIN_ATTR: 'RecordOnly' });
    assert.deepEqual(typesAndStatuses(floor), [noCall, [2, 1], [2, 2], noCall]);
    assert.equal(preview(floor).GSW_PHONE, number(3));
    assert.equal(preview(floor).GSW_PHONE, number(2));
  });

  it('by customer id enters the customer', () => {
    const floor = openPreviewFloor({ options: { customer_id: 'age' }, records: { [spring]: rows } });
    ask(floor, { GSW_CUSTOMER_ID: '40' });
    assert.deepEqual(floor.store.entries, [entry({ customer_id: '40' })]);
    assert.deepEqual(typesAndStatuses(floor)[2], noCall);
  });

  it('truncates a long message', () => {
    const floor = openPreviewFloor();
    ask(floor, { GSW_PHONE: number(1), GSW_MESSAGE: 'x'.repeat(300) });
    assert.equal(floor.store.entries[0]?.dnc_message, 'x'.repeat(255));
  });

  it('during a call on another desktop, it takes effect when the record is finished', () => {
    const floor = openPreviewFloor({ records: { [spring]: [record(1)] } });
    preview(floor, '7002');
    const userData = { GSW_RECORD_HANDLE: 1 };
    floor.give({ kind: 'call', event: 'EventDialing', dn: '7002', connId: 'c1', userData });
    assert.equal(ask(floor, { GSW_PHONE: number(1) }).GSW_MESSAGE, undefined);
    assert.equal(floor.ask('7002', 'RecordProcessed', final).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.deepEqual(typesAndStatuses(floor), [noCall]);
  });
});

describe('the do-not-call list', () => {
  it('keeps listed numbers and customers from being delivered', () => {
    const rows = [
      record(1, { chain_id: 9 }),
      record(2, { chain_id: 9, chain_n: 1 }),
      record(3, { custom: { age: 40 } }),
    ];
    const plan = { options: { customer_id: 'age' }, records: { [spring]: rows } };
    const floor = floorWithList([{ phone: number(1) }, { customer_id: '40' }], plan);
    assert.deepEqual(typesAndStatuses(floor), [noCall, [2, 2], noCall]);
    assert.equal(preview(floor).GSW_PHONE, number(2));
    assert.equal(preview(floor).GSW_ERROR_NUMBER, 108);
  });

  it('reads further portions until a record may be called', () => {
    const rows = Array.from({ length: 9 }, (_, n) => record(n + 1));
    const listed = rows.slice(0, 8).map(({ contact_info }) => ({ phone: contact_info }));
    assert.equal(preview(floorWithList(listed, { records: { [spring]: rows } })).GSW_PHONE, number(9));
  });

  it('applies an entry until it expires, and if there are several, the one that expires last', () => {
    const rows = [1, 2, 3].map((id) => record(id));
    const entries = [
      { phone: number(1), expires_at: now },
      { phone: number(2), expires_at: now + 1 },
      { phone: number(3) },
      { phone: number(3), expires_at: now },
    ];
    const floor = floorWithList(entries, { records: { [spring]: rows } });
    assert.equal(preview(floor).GSW_PHONE, number(1));
    assert.equal(preview(floor).GSW_ERROR_NUMBER, 108);
  });

  it('is read when OCS is provisioned and on command, not in between', () => {
    const floor = openFloor({ records: { [spring]: [record(1)] } });
    floor.logIn('7001', '1001');
    floor.store.entries.push(entry({ phone: number(1) }));
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    assert.equal(preview(floor).GSW_PHONE, number(1));
    const again = floorWithList([{ phone: number(1) }], { records: { [spring]: [record(1)] } });
    again.store.entries.splice(0);
    again.failDatabase();
    again.give({ kind: 'rereadDoNotCall' });
    again.healDatabase();
    assert.equal(preview(again).GSW_ERROR_NUMBER, 108);
  });

  it('applies to a number that was added while its record was buffered', () => {
    const rows = [record(1), record(2, { contact_info: number(1) })];
    const floor = floorWithRecord(rows);
    ask(floor, { ...final });
    assert.equal(preview(floor).GSW_ERROR_NUMBER, 108);
    assert.deepEqual(typesAndStatuses(floor), [noCall, noCall]);
  });
});
