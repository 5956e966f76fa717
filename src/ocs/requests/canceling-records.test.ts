import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { record } from '../fixtures/configuration.ts';
import { final, finish, floorWithRecord } from '../fixtures/delivered-record.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';

const spring = 'Spring list';
const number = (id: number) => `555${String(id).padStart(4, '0')}`;
const cancel = (floor: Floor, pairs: UserData, dn = '7001') => floor.ask(dn, 'RequestRecordCancel', pairs);
const preview = (floor: Floor, dn: string) =>
  floor.ask(dn, 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
const statuses = (floor: Floor, list = spring) =>
  floor.store.rows.get(list)?.map((row) => row.record_status) ?? [];
const acknowledgment = { GSW_USER_EVENT: 'RecordCancelAcknowledge', GSW_APPLICATION_ID: 134 };

/** Messages sent, by DN, in order. */
function sentTo(floor: Floor) {
  return floor.sent().map(({ dn, userData }) => [dn, userData.GSW_USER_EVENT] as const);
}

/** Sends a cancellation that other desktops are notified of too. */
function tell(floor: Floor, pairs: UserData, dn = '7001') {
  floor.tell(dn, { GSW_AGENT_REQ_TYPE: 'RequestRecordCancel', GSW_APPLICATION_ID: 134, ...pairs });
}

function dial(floor: Floor, dn: string, handle: number, event: 'EventDialing' | 'EventReleased') {
  floor.give({ kind: 'call', event, dn, connId: 'c1', userData: { GSW_RECORD_HANDLE: handle } });
}

describe('RequestRecordCancel by handle', () => {
  it('cancels the whole chain unless it says otherwise, and closes it', () => {
    const floor = floorWithRecord();
    assert.deepEqual(cancel(floor, { ...final, GSW_REFERENCE_ID: 9 }), {
      ...acknowledgment,
      GSW_CALLING_LIST: spring,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 1,
      GSW_CHAIN_ATTR: 'AllChain',
      GSW_REFERENCE_ID: 9,
    });
    assert.deepEqual(statuses(floor), [5, 5]);
    assert.equal(finish(floor).GSW_ERROR_NUMBER, 109);
  });

  it('with RecordOnly the rest of the chain becomes Updated, also what OCS does not hold', () => {
    const rows = [record(1, { chain_id: 9 }), record(2, { chain_id: 9, chain_n: 1 })];
    const later = [
      record(3, { chain_id: 9, chain_n: 2, record_type: recordType.CampaignCallBack }),
      record(4, { chain_id: 9, chain_n: 3, record_status: recordStatus.Stale }),
    ];
    const floor = floorWithRecord([...rows, ...later]);
    assert.equal(cancel(floor, { ...final, GSW_CHAIN_ATTR: 'RecordOnly' }).GSW_CHAIN_ATTR, 'RecordOnly');
    assert.deepEqual(statuses(floor), [5, 3, 3, 4]);
    assert.equal(finish(floor, { GSW_RECORD_HANDLE: 2 }).GSW_ERROR_NUMBER, 109);
  });

  it('reaches records of the chain that OCS does not hold', () => {
    const floor = floorWithRecord([
      record(1, { chain_id: 9 }),
      record(2, { chain_id: 9, chain_n: 1, record_status: recordStatus.Updated }),
    ]);
    cancel(floor, final);
    assert.deepEqual(statuses(floor), [5, 5]);
  });

  it('keeps what the agent has changed', () => {
    const floor = floorWithRecord();
    floor.ask('7001', 'UpdateCallCompletionStats', { ...final, GSW_CALL_RESULT: callResult.WrongParty });
    cancel(floor, final);
    const { call_result, agent_id } = floor.row(spring, 1);
    assert.deepEqual([call_result, agent_id], [40, '1001']);
  });

  for (const [what, pairs, error] of [
    ['without the campaign', { GSW_RECORD_HANDLE: 1, GSW_CALLING_LIST: spring, GSW_PHONE: number(1) }, 102],
    ['without the list', { GSW_RECORD_HANDLE: 1, GSW_CAMPAIGN_NAME: 'Spring', GSW_PHONE: number(1) }, 102],
    ['without anything', {}, 102],
    ['with an unknown chain attribute', { ...final, GSW_CHAIN_ATTR: 'Both' }, 103],
    ['of another list', { ...final, GSW_CALLING_LIST: 'Late list' }, 103],
    ['of an unknown campaign', { ...final, GSW_CAMPAIGN_NAME: 'None' }, 105],
    ['by number in an unknown campaign', { GSW_PHONE: '1', GSW_CAMPAIGN_NAME: 'None' }, 105],
    ['of an unknown handle', { ...final, GSW_RECORD_HANDLE: 77 }, 109],
    ['of a record that was not delivered', { ...final, GSW_RECORD_HANDLE: 2 }, 109],
  ] as const) {
    it(`is refused ${what}`, () => {
      const floor = floorWithRecord();
      assert.equal(cancel(floor, pairs).GSW_ERROR_NUMBER, error);
      assert.equal(finish(floor).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    });
  }

  it('changes nothing if the database fails, and can be repeated', () => {
    const floor = floorWithRecord();
    floor.failDatabase();
    assert.equal(cancel(floor, final).GSW_ERROR_NUMBER, 113);
    assert.equal(cancel(floor, { GSW_PHONE: number(1) }, '7002').GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    assert.deepEqual(statuses(floor), [2, 2]);
    assert.equal(cancel(floor, final).GSW_USER_EVENT, 'RecordCancelAcknowledge');
  });

  it('comes too late for a record that is being finished', () => {
    const floor = floorWithRecord();
    floor.hold();
    tell(floor, final);
    tell(floor, final);
    floor.release();
    assert.deepEqual(sentTo(floor), [
      ['7001', 'Error'],
      ['7001', 'RecordCancelAcknowledge'],
    ]);
  });
});

describe('RequestRecordCancel by number', () => {
  const chains = [
    record(1, { chain_id: 1 }),
    record(2, { chain_id: 1, chain_n: 1 }),
    record(3, { chain_id: 3 }),
    record(4, { chain_id: 4, contact_info: number(1) }),
  ];

  it('is acknowledged with the number, even if nothing matches', () => {
    const floor = openPreviewFloor({ records: { [spring]: chains } });
    const answered = { ...acknowledgment, GSW_PHONE: '7777777', GSW_CHAIN_ATTR: 'AllChain' };
    assert.deepEqual(cancel(floor, { GSW_PHONE: '7777777' }), answered);
    assert.deepEqual(statuses(floor), [2, 2, 2, 2]);
  });

  it('cancels the chains of all matches, held by OCS or not', () => {
    const floor = openPreviewFloor({
      records: {
        [spring]: [...chains, record(9, { contact_info: number(1), record_status: recordStatus.Updated })],
      },
    });
    cancel(floor, { GSW_PHONE: number(1) });
    assert.deepEqual(statuses(floor), [5, 5, 2, 5, 5]);
    assert.equal(preview(floor, '7001').GSW_PHONE, number(3));
  });

  it('with RecordOnly cancels the matches alone', () => {
    const unheld = [
      record(7, { chain_id: 7, record_type: recordType.CampaignCallBack }),
      record(8, { chain_id: 7, chain_n: 1, record_type: recordType.CampaignCallBack }),
    ];
    const floor = openPreviewFloor({ records: { [spring]: [...chains, ...unheld] } });
    for (const id of [1, 7]) cancel(floor, { GSW_PHONE: number(id), GSW_CHAIN_ATTR: 'RecordOnly' });
    assert.deepEqual(statuses(floor), [5, 3, 2, 5, 5, 3]);
  });

  it('searches every list of loaded campaigns, and no other', () => {
    const rows = [record(1)];
    const floor = openPreviewFloor({ records: { [spring]: [], 'Late list': rows, 'Other list': rows } });
    cancel(floor, { GSW_PHONE: number(1) });
    assert.deepEqual([statuses(floor, 'Late list'), statuses(floor, 'Other list')], [[5], [1]]);
  });

  it('takes the record from another agent, with one notification', () => {
    const floor = openPreviewFloor({ records: { [spring]: chains } });
    const GSW_RECORD_HANDLE = Number(preview(floor, '7002').GSW_RECORD_HANDLE);
    tell(floor, { GSW_PHONE: number(2) });
    const [notification, answered] = floor.sent();
    assert.deepEqual(notification?.userData, {
      GSW_USER_EVENT: 'RecordCancel',
      GSW_APPLICATION_ID: 134,
      GSW_CALLING_LIST: spring,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE,
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_PHONE: number(1),
      GSW_CHAIN_ATTR: 'AllChain',
    });
    assert.deepEqual([notification?.dn, answered?.dn], ['7002', '7001']);
    assert.deepEqual(statuses(floor), [5, 5, 2, 2]);
    assert.equal(floor.ask('7002', 'RecordProcessed', { ...final, GSW_RECORD_HANDLE }).GSW_ERROR_NUMBER, 109);
  });

  it('leaves a record to another agent who is talking to the customer, and says so', () => {
    const floor = openPreviewFloor({ records: { [spring]: chains } });
    const handle = Number(preview(floor, '7002').GSW_RECORD_HANDLE);
    dial(floor, '7002', handle, 'EventDialing');
    assert.equal(
      cancel(floor, { GSW_PHONE: number(1) }).GSW_MESSAGE,
      'Incomplete processing: record(s) on desktop',
    );
    assert.deepEqual(statuses(floor), [2, 2, 2, 5]);
    dial(floor, '7002', handle, 'EventReleased');
    tell(floor, { GSW_PHONE: number(1) });
    assert.deepEqual(sentTo(floor)[0], ['7002', 'RecordCancel']);
  });

  it("leaves the agent's own record open, to end as Canceled whatever the agent does", () => {
    for (const last of ['RecordProcessed', 'RecordReject'] as const) {
      const floor = floorWithRecord();
      assert.equal(cancel(floor, { GSW_PHONE: number(1) }).GSW_MESSAGE, undefined);
      assert.equal(floor.ask('7001', last, final).GSW_USER_EVENT, `${last}Acknowledge`);
      assert.deepEqual(statuses(floor), [5, 5]);
    }
  });

  it("retries the update for another agent's record if the database fails", () => {
    const floor = openPreviewFloor({ records: { [spring]: [record(1)] } });
    preview(floor, '7002');
    floor.holdAnswers();
    tell(floor, { GSW_PHONE: number(1) });
    floor.failDatabase();
    floor.release();
    assert.deepEqual(statuses(floor), [2]);
    floor.healDatabase();
    floor.pass(10_000);
    assert.deepEqual(statuses(floor), [5]);
  });
});

describe('RequestRecordCancel by customer id', () => {
  const rows = [
    record(1, { custom: { customer_name: 'C1', age: 40 } }),
    record(2, { custom: { customer_name: 'C2', age: 41 } }),
  ];
  const floorOf = (customer_id: string) =>
    openPreviewFloor({ options: { customer_id }, records: { [spring]: rows } });

  it('finds records by the field that the option names, of text or number', () => {
    const byText = floorOf('customer_name');
    assert.equal(cancel(byText, { GSW_CUSTOMER_ID: 'C2' }).GSW_CUSTOMER_ID, 'C2');
    assert.deepEqual(statuses(byText), [2, 5]);
    const byNumber = floorOf('age');
    cancel(byNumber, { GSW_CUSTOMER_ID: '40' });
    assert.deepEqual(statuses(byNumber), [5, 2]);
  });

  it('yields to a number, and finds nothing without the option', () => {
    const floor = floorOf('customer_name');
    cancel(floor, { GSW_CUSTOMER_ID: 'C2', GSW_PHONE: number(1) });
    assert.deepEqual(statuses(floor), [5, 2]);
    const without = openPreviewFloor({ records: { [spring]: rows } });
    cancel(without, { GSW_CUSTOMER_ID: 'C2' });
    assert.deepEqual(statuses(without), [2, 2]);
  });

  it('notifies the other agent with the customer id', () => {
    const floor = floorOf('age');
    preview(floor, '7002');
    tell(floor, { GSW_CUSTOMER_ID: '40' });
    assert.equal(floor.sent()[0]?.userData.GSW_CUSTOMER_ID, '40');
  });
});

it('an agent in no campaign group may not cancel', () => {
  const floor = openPreviewFloor();
  floor.logIn('7099', '1099');
  assert.equal(cancel(floor, { GSW_PHONE: number(1) }, '7099').GSW_ERROR_NUMBER, 104);
});
