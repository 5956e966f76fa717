import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UserData } from '../../protocol/user-data.ts';
import { configuration, record, springList } from '../fixtures/configuration.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';

const [cancelRecord, doNotCall] = [30, 32];

const withCustomers = {
  ...springList,
  fields: [...springList.fields, { name: 'customer_number', type: 'VARCHAR' as const }],
};

/** A running campaign of two chains, the first of two numbers of one customer, and a connected application. */
function openConnectedFloor(): Floor {
  const of = (customer_number: string) => ({ custom: { customer_number } });
  return openPreviewFloor({
    configuration: {
      ...configuration,
      thirdParties: ['Self-service'],
      options: { customer_id: 'customer_number' },
      callingLists: [withCustomers, ...configuration.callingLists.slice(1)],
    },
    records: {
      'Spring list': [
        record(1, { chain_id: 1, ...of('C-1') }),
        record(2, { chain_id: 1, chain_n: 1, ...of('C-1') }),
        record(3, of('C-3')),
      ],
    },
  });
}

function send(floor: Floor, type: number, pairs: UserData) {
  return floor.askAsThirdParty('Self-service', { GSW_CM_MessageType: type, ...pairs });
}

const statuses = (floor: Floor) => [1, 2, 3].map((id) => floor.row('Spring list', id).record_status);
const types = (floor: Floor) => [1, 2, 3].map((id) => floor.row('Spring list', id).record_type);

describe('CM_ReqCancelRecord', () => {
  it('cancels the chain of a number, in the buffer and in the list', () => {
    const floor = openConnectedFloor();
    const answers = send(floor, cancelRecord, { GSW_CM_AttrReferenceID: 10, GSW_PHONE: '5550002' });
    assert.deepEqual(answers, [{ GSW_CM_MessageType: 31, GSW_CM_AttrReferenceID: 10 }]);
    assert.deepEqual(statuses(floor), [5, 5, 2]);
    assert.deepEqual(floor.sent(), []);
  });

  it('takes the records of a customer from any desktop, by RecordCancel', () => {
    const floor = openConnectedFloor();
    const offer = floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    send(floor, cancelRecord, { GSW_CUSTOMER_ID: 'C-1' });
    const [told] = floor.sent();
    assert.equal(told?.dn, '7001');
    assert.equal(told.userData.GSW_USER_EVENT, 'RecordCancel');
    assert.equal(told.userData.GSW_RECORD_HANDLE, offer.GSW_RECORD_HANDLE);
    assert.deepEqual(statuses(floor), [5, 5, 2]);
  });

  it('leaves the other records of a chain Updated with RecordOnly', () => {
    const floor = openConnectedFloor();
    send(floor, cancelRecord, { GSW_PHONE: '5550001', GSW_CHAIN_ATTR: 'RecordOnly' });
    assert.deepEqual(statuses(floor), [5, 3, 2]);
  });

  it('leaves a record to the agent who is in the call, and says so', () => {
    const floor = openConnectedFloor();
    const { GSW_RECORD_HANDLE = 0 } = floor.ask('7001', 'PreviewRecordRequest', {
      GSW_CAMPAIGN_NAME: 'Spring',
    });
    const userData = { GSW_RECORD_HANDLE };
    floor.give({ kind: 'call', event: 'EventEstablished', dn: '7001', connId: '1', userData });
    const [answer] = send(floor, cancelRecord, { GSW_PHONE: '5550001' });
    assert.equal(answer?.GSW_MESSAGE, 'Incomplete processing: record(s) on desktop');
    assert.deepEqual(floor.sent(), []);
  });
});

describe('CM_ReqDoNotCall', () => {
  it('enters the number, and makes the chain NoCall', () => {
    const floor = openConnectedFloor();
    const answers = send(floor, doNotCall, { GSW_PHONE: '5550001', GSW_MESSAGE: 'Never again' });
    assert.deepEqual(answers, [{ GSW_CM_MessageType: 33 }]);
    assert.deepEqual(types(floor), [7, 7, 2]);
    assert.deepEqual(
      floor.store.entries.map(({ phone, customer_id, dnc_message }) => [phone, customer_id, dnc_message]),
      [['5550001', null, 'Never again']],
    );
  });

  it('enters the customer, and takes the record from the desktop', () => {
    const floor = openConnectedFloor();
    floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    send(floor, doNotCall, { GSW_CUSTOMER_ID: 'C-1' });
    assert.equal(floor.only().GSW_USER_EVENT, 'RecordCancel');
    assert.equal(floor.store.entries[0]?.customer_id, 'C-1');
  });
});

describe('a request that is ignored', () => {
  const disregarded: readonly [string, string, UserData][] = [
    ['of an application that is not connected', 'Stranger', { GSW_CM_MessageType: 30, GSW_PHONE: '5550001' }],
    ['that names nobody', 'Self-service', { GSW_CM_MessageType: 32 }],
    ['with a number that is an Int', 'Self-service', { GSW_CM_MessageType: 30, GSW_PHONE: 5550001 }],
    ['of another type', 'Self-service', { GSW_CM_MessageType: 9, GSW_PHONE: '5550001' }],
    ['without a type', 'Self-service', { GSW_PHONE: '5550001' }],
  ];
  for (const [what, application, userData] of disregarded) {
    it(`${what} gets no answer and does nothing`, () => {
      const floor = openConnectedFloor();
      assert.deepEqual(floor.askAsThirdParty(application, userData), [undefined]);
      assert.deepEqual(statuses(floor), [2, 2, 2]);
      assert.deepEqual(floor.store.entries, []);
    });
  }

  it('is one for which the database fails', () => {
    const floor = openConnectedFloor();
    floor.failDatabase();
    assert.deepEqual(send(floor, cancelRecord, { GSW_PHONE: '5550001' }), [undefined]);
    assert.deepEqual(send(floor, doNotCall, { GSW_PHONE: '5550001' }), [undefined]);
  });
});
