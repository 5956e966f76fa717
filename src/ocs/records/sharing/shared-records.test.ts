import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { final, one } from '../../fixtures/delivered-record.ts';
import type { Floor } from '../../fixtures/floor.ts';
import {
  accessAt,
  ana,
  answers,
  ben,
  cleo,
  completesConference,
  completesTransfer,
  consults,
  ends,
  floorInCall,
  hear,
  type Told,
  transfers,
} from '../../fixtures/shared-calls.ts';

const consultation = [...consults(ana, ben), ...answers(ana, ben)];
const transfer = [...consultation, ...completesTransfer(ana, ben)];
const conference = [...consultation, ...completesConference(ana, ben)];

function floorAfter(told: readonly Told[]): Floor {
  const floor = floorInCall();
  hear(floor, told);
  floor.sent();
  return floor;
}

const date = { GSW_CALLBACK_TYPE: 'Personal', GSW_DATE_TIME: '03/05/2030 12:00' };
const inChain = { GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: 'Spring list', GSW_CHAIN_ID: 9 };
const added = { ...inChain, GSW_PHONE: '5550199', GSW_TZ_NAME: 'EST' };

/** Every request about the record or its chain, except ChainedRecordRequest. */
const requests: Readonly<Record<string, UserData>> = {
  UpdateCallCompletionStats: one,
  RecordProcessed: final,
  RecordReject: final,
  RequestRecordCancel: final,
  RecordReschedule: { ...final, ...date },
  DoNotCall: final,
  ReadyTime: { GSW_RECORD_HANDLE: 1, GSW_READY_TIME: 5 },
  AddRecord: added,
};

const rows = (floor: Floor) => structuredClone(floor.store.rows.get('Spring list'));

function chained(floor: Floor, dn: string): readonly (readonly unknown[])[] {
  floor.tell(dn, {
    GSW_AGENT_REQ_TYPE: 'ChainedRecordRequest',
    GSW_APPLICATION_ID: 134,
    GSW_RECORD_HANDLE: 1,
  });
  return floor.sent().map(({ userData }) => [userData.GSW_USER_EVENT, userData.GSW_RECORD_HANDLE]);
}

const wholeChain = [
  ['ChainedRecord', 2],
  ['ChainedRecordsDataEnd', 1],
];

describe('requests about a shared record', () => {
  for (const [type, pairs] of Object.entries(requests)) {
    it(`refuse ${type} of an agent who may only look, and change nothing`, () => {
      const floor = floorAfter(consultation);
      const before = rows(floor);
      const { GSW_ERROR_NUMBER, GSW_ERROR, GSW_ERROR_DESCRIPTION, GSW_REFERENCE_ID } = floor.ask(ben, type, {
        ...pairs,
        GSW_REFERENCE_ID: 41,
      });
      assert.deepEqual(
        [GSW_ERROR_NUMBER, GSW_ERROR, GSW_ERROR_DESCRIPTION, GSW_REFERENCE_ID],
        [101, 'Invalid Request', 'Read-only access to record', 41],
      );
      assert.deepEqual(rows(floor), before);
      assert.equal(accessAt(floor, ana), 'full');
    });

    it(`refuse ${type} of an agent who has transferred the call`, () => {
      const floor = floorAfter(transfer);
      const before = rows(floor);
      assert.equal(floor.ask(ana, type, pairs).GSW_ERROR_NUMBER, type === 'ReadyTime' ? 112 : 109);
      assert.deepEqual(rows(floor), before);
      assert.equal(accessAt(floor, ben), 'full');
    });
  }

  it('write the agent to whom the call was transferred, at once and at the end', () => {
    const floor = floorAfter(transfer);
    assert.equal(floor.row('Spring list', 1).agent_id, '1002');
    floor.ask(ben, 'RecordProcessed', final);
    assert.equal(floor.row('Spring list', 1).agent_id, '1002');
  });

  it('merge what several agents change; the last acknowledged value counts', () => {
    const floor = floorAfter(conference);
    floor.ask(ana, 'UpdateCallCompletionStats', { ...one, customer: 'Eva', age: 41 });
    floor.ask(ben, 'UpdateCallCompletionStats', { ...one, age: 42 });
    floor.ask(ana, 'RecordProcessed', final);
    const { customer_name, age } = floor.row('Spring list', 1).custom;
    assert.deepEqual([customer_name, age], ['Eva', 42]);
    assert.equal(accessAt(floor, ben), 'none');
  });

  for (const type of ['RecordProcessed', 'RecordReject', 'RequestRecordCancel', 'DoNotCall']) {
    it(`acknowledge the first of two last requests, ${type}, even if the database is slow`, () => {
      const floor = floorAfter(conference);
      floor.hold();
      const last = { GSW_APPLICATION_ID: 134, ...final };
      floor.tell(ben, { GSW_AGENT_REQ_TYPE: type, ...last });
      floor.tell(ana, { GSW_AGENT_REQ_TYPE: 'RecordProcessed', customer: 'Late', ...last });
      floor.release();
      const heard = floor.sent().map(({ dn, userData }) => [dn, userData.GSW_ERROR_NUMBER]);
      assert.deepEqual(heard, [
        [ana, 109],
        [ben, undefined],
      ]);
      assert.equal(floor.row('Spring list', 1).custom.customer_name, 'Ada');
    });
  }

  it('are served for an agent who is in no campaign group, by handle only', () => {
    const floor = floorInCall();
    floor.logIn('7009', '1004');
    assert.equal(floor.ask('7009', 'UpdateCallCompletionStats', one).GSW_ERROR_NUMBER, 104);
    hear(floor, [...transfers(ana, '7009'), ['EventEstablished', '7009', 'main']]);
    assert.equal(accessAt(floor, '7009'), 'full');
    assert.equal(floor.ask('7009', 'PreviewRecordRequest', inChain).GSW_ERROR_NUMBER, 104);
  });
});

describe('ChainedRecordRequest for a shared chain', () => {
  it('gives every desktop the whole chain, once', () => {
    const floor = floorAfter(consultation);
    for (const dn of [ben, ana]) {
      assert.deepEqual(chained(floor, dn), wholeChain);
      assert.deepEqual(chained(floor, dn), []);
    }
  });

  it('gives handles that an agent may only look at until the call is theirs', () => {
    const floor = floorAfter(consultation);
    chained(floor, ben);
    const second = { ...one, GSW_RECORD_HANDLE: 2 };
    const ask = (dn: string) => floor.ask(dn, 'UpdateCallCompletionStats', second);
    assert.equal(ask(ben).GSW_ERROR_NUMBER, 101);
    assert.equal(floor.row('Spring list', 2).agent_id, null);
    hear(floor, completesTransfer(ana, ben));
    assert.equal(ask(ben).GSW_USER_EVENT, 'UpdateCallCompletionStatsAcknowledge');
    assert.equal(ask(ana).GSW_ERROR_NUMBER, 109);
  });

  it('is refused before and after', () => {
    for (const told of [consults(ana, ben), [...consultation, ...transfers(ana, cleo)]]) {
      const floor = floorAfter(told);
      assert.deepEqual(chained(floor, told.length === 3 ? ben : ana), [['Error', 1]]);
    }
  });
});

describe('agents who leave a shared record', () => {
  it('leave it to the others, and the last one to its list', () => {
    const floor = floorAfter([...conference, ...ends([ana, ben])]);
    floor.logOut(ana, '1001');
    assert.equal(accessAt(floor, ben), 'full');
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
    floor.logOut(ben, '1002');
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
  });

  it('leave it to an agent at whose DN the call rings, or to its list if they do not answer', () => {
    for (const [event, status, access] of [
      ['EventEstablished', recordStatus.Retrieved, 'full'],
      ['EventAbandoned', recordStatus.Updated, 'none'],
    ] as const) {
      const floor = floorAfter(transfers(ana, ben));
      floor.logOut(ana, '1001');
      assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
      hear(floor, [[event, ben, 'main']]);
      assert.equal(floor.row('Spring list', 1).record_status, status);
      assert.equal(accessAt(floor, ben), access);
    }
  });

  it('do not get it by logging in again, nor while logged out', () => {
    const floor = floorAfter(consultation);
    floor.logOut(ben, '1002');
    hear(floor, completesTransfer(ana, ben));
    floor.logIn(ben, '1002');
    assert.deepEqual([accessAt(floor, ana), accessAt(floor, ben)], ['full', 'none']);
  });

  it('are informed if somebody else cancels it by its number', () => {
    const floor = floorAfter([...conference, ...ends([ana, ben])]);
    const byNumber = { GSW_CAMPAIGN_NAME: 'Spring', GSW_PHONE: '5550001' };
    const tell = (dn: string) =>
      floor.tell(dn, { GSW_AGENT_REQ_TYPE: 'RequestRecordCancel', GSW_APPLICATION_ID: 134, ...byNumber });
    tell(ana);
    const heard = () => floor.sent().map(({ dn, userData }) => [dn, userData.GSW_USER_EVENT]);
    assert.deepEqual(heard(), [
      [ben, 'RecordCancel'],
      [ana, 'RecordCancelAcknowledge'],
    ]);
    assert.deepEqual([accessAt(floor, ana), accessAt(floor, ben)], ['full', 'none']);
  });
});

describe('calls that share nothing', () => {
  const without = (userData: UserData) => {
    const floor = floorInCall();
    const [released, rings] = transfers(ana, ben);
    assert.ok(released && rings);
    hear(floor, [released]);
    for (const event of ['EventRinging', 'EventEstablished'] as const)
      hear(floor, [[event, ben, 'main', { userData }]]);
    return [accessAt(floor, ana), accessAt(floor, ben)];
  };
  for (const [what, userData] of [
    ['no handle', {}],
    ['an unknown handle', { GSW_RECORD_HANDLE: 99 }],
    ['a negative handle', { GSW_RECORD_HANDLE: -1 }],
    ['a handle that is a text', { GSW_RECORD_HANDLE: '1' }],
    ['the handle of another OCS', { GSW_RECORD_HANDLE: 1, GSW_APPLICATION_ID: 135 }],
  ] as const)
    it(`are those with ${what}`, () => assert.deepEqual(without(userData), ['full', 'none']));

  it('are consultations without the handle; the transfer gives the record', () => {
    const userData = {};
    const floor = floorAfter([
      ...consults(ana, ben, 'consult', { userData }),
      ...answers(ana, ben, 'consult', { userData }),
    ]);
    assert.equal(accessAt(floor, ben), 'none');
    hear(floor, completesTransfer(ana, ben));
    assert.deepEqual([accessAt(floor, ana), accessAt(floor, ben)], ['none', 'full']);
  });

  it('are those that somebody else makes with the handle, or that two agents make', () => {
    const floor = floorAfter([
      ['EventDialing', ben, 'own'],
      ['EventEstablished', ben, 'own'],
      ['EventRinging', cleo, 'talk', { callType: 'Internal' }],
      ['EventEstablished', cleo, 'talk', { callType: 'Internal' }],
    ]);
    assert.deepEqual(
      [ana, ben, cleo].map((dn) => accessAt(floor, dn)),
      ['full', 'none', 'none'],
    );
  });
});
