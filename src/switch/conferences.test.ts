import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customer, driveColleagues, notified, sent } from './fixtures/colleagues-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';

/** Call 1: agents 7001 and 7002, and the customer. */
function conference() {
  const floor = driveColleagues();
  floor.callCustomer();
  floor.consult('RequestInitiateConference');
  return { ...floor, completed: floor.say('7001', 'RequestCompleteConference', { call: 1 }) };
}

describe('a conference', () => {
  it('joins the consultation call to the call, in which the first agent talks again', () => {
    assert.deepEqual(conference().completed, [
      '7001 EventReleased 2 to 7002 Conferenced',
      '7001 EventPartyAdded 1 to 7002 Conferenced #',
      '7002 EventPartyChanged 1 was 2 to 7001 Conferenced by 7001',
    ]);
  });

  it('is completed by either name of the consultation call, but not before somebody has answered', () => {
    for (const name of ['transferConnId', 'conferenceConnId']) {
      const floor = driveColleagues();
      floor.callCustomer();
      floor.say('7001', 'RequestInitiateConference', { call: 1, otherDN: '7002' });
      const complete = () => floor.say('7001', 'RequestCompleteConference', { call: 1, [name]: connIdOf(2) });
      assert.deepEqual(complete(), ['refused invalidCallState']);
      floor.say('7002', 'RequestAnswerCall', { call: 2 });
      assert.equal(complete().length, 3);
    }
  });

  it('says what each party is in it', () => {
    const floor = conference();
    const [added] = sent(floor.ask('7001', 'RequestSingleStepConference', { call: 1, otherDN: '7003' }));
    assert.equal(added?.thisDNRole, 'ConferenceMember');
    assert.equal(added?.otherDNRole, 'NewParty');
    const deleted = sent(floor.ask('7002', 'RequestDeleteFromConference', { call: 1, otherDN: '7003' }));
    assert.deepEqual(
      deleted.map(({ messageType, thirdPartyDN, thirdPartyDNRole }) => [
        messageType,
        thirdPartyDN,
        thirdPartyDNRole,
      ]),
      [
        ['EventAbandoned', '7002', 'DeletedBy'],
        ['EventPartyDeleted', '7002', 'DeletedBy'],
        ['EventPartyDeleted', '7002', 'DeletedBy'],
      ],
    );
  });

  it('grows by one step, rings there, and shrinks to an ordinary call', () => {
    const floor = conference();
    assert.deepEqual(floor.say('7002', 'RequestSingleStepConference', { call: 1, otherDN: '7003' }), [
      '7001 EventPartyAdded 1 to 7003 Conferenced by 7002',
      '7002 EventPartyAdded 1 to 7003 Conferenced #',
      '7003 EventRinging 1 to 7001',
    ]);
    assert.deepEqual(floor.say('7003', 'RequestAnswerCall', { call: 1 }), [
      '7003 EventEstablished 1 to 7001 #',
    ]);
    assert.deepEqual(floor.say('7001', 'RequestReleaseCall', { call: 1 }), [
      `7001 EventReleased 1 to ${customer} #`,
      '7002 EventPartyDeleted 1 to 7001',
      '7003 EventPartyDeleted 1 to 7001',
    ]);
    assert.deepEqual(floor.say('7003', 'RequestDeleteFromConference', { call: 1, otherDN: customer }), [
      `7002 EventPartyDeleted 1 to ${customer} by 7003`,
      `7003 EventPartyDeleted 1 to ${customer} by 7003 #`,
    ]);
    assert.deepEqual(floor.say('7003', 'RequestDeleteFromConference', { call: 1, otherDN: '7002' }), [
      'refused invalidCallState',
    ]);
    assert.deepEqual(floor.say('7002', 'RequestReleaseCall', { call: 1 }), [
      '7002 EventReleased 1 to 7003 #',
      '7003 EventReleased 1 to 7002',
    ]);
  });

  it('goes on when the customer hangs up, and ends with its last agent', () => {
    const floor = conference();
    assert.deepEqual(floor.hangUp(customer), [
      `7001 EventPartyDeleted 1 to ${customer}`,
      `7002 EventPartyDeleted 1 to ${customer}`,
    ]);
    const other = conference();
    other.say('7001', 'RequestSingleStepConference', { call: 1, otherDN: '5550199' });
    other.say('7001', 'RequestReleaseCall', { call: 1 });
    assert.deepEqual(other.say('7002', 'RequestReleaseCall', { call: 1 }), [
      `7002 EventReleased 1 to ${customer} #`,
    ]);
    assert.deepEqual(other.lines({ kind: 'customerHangsUp', phone: customer, ticket: 1 }), [
      'customer refused',
    ]);
  });

  it('ends if all who are left in it only ring', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    for (const otherDN of ['7002', '7003'])
      floor.say('7001', 'RequestSingleStepConference', { call: 1, otherDN });
    floor.hangUp(customer);
    assert.deepEqual(floor.say('7001', 'RequestReleaseCall', { call: 1 }), [
      '7001 EventReleased 1 to 7002 #',
      '7002 EventAbandoned 1 to 7001',
      '7003 EventAbandoned 1 to 7001',
    ]);
  });

  it('takes in another conference, but nobody twice', () => {
    const floor = conference();
    floor.say('7001', 'RequestInitiateConference', { call: 1, otherDN: '7003' });
    floor.say('7003', 'RequestAnswerCall', { call: 3 });
    floor.say('7003', 'RequestSingleStepConference', { call: 3, otherDN: '7004' });
    floor.say('7004', 'RequestAnswerCall', { call: 3 });
    assert.deepEqual(floor.say('7001', 'RequestInitiateConference', { call: 3, otherDN: '7004' }), [
      'refused invalidDestination',
    ]);
    assert.deepEqual(floor.say('7001', 'RequestCompleteConference', { call: 1 }), [
      '7001 EventReleased 3 to 7003 Conferenced',
      '7001 EventPartyAdded 1 to 7003 Conferenced #',
      '7002 EventPartyAdded 1 to 7003 Conferenced by 7001',
      '7001 EventPartyAdded 1 to 7004 Conferenced',
      '7002 EventPartyAdded 1 to 7004 Conferenced by 7001',
      '7003 EventPartyChanged 1 was 3 to 7001 Conferenced by 7001',
      '7004 EventPartyChanged 1 was 3 to 7001 Conferenced by 7001',
    ]);
    const told = notified(floor.ask('7004', 'RequestReleaseCall', { call: 1 }));
    assert.deepEqual(
      told.map(({ event, dn }) => `${event} ${dn}`),
      ['EventReleased 7004', 'EventPartyDeleted 7001', 'EventPartyDeleted 7002', 'EventPartyDeleted 7003'],
    );
  });
});

describe('a pair of calls', () => {
  function pair() {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.consult();
    return floor;
  }

  it('is alternated in both directions', () => {
    const floor = pair();
    assert.deepEqual(floor.say('7001', 'RequestAlternateCall', { call: 2, heldConnId: connIdOf(1) }), [
      '7001 EventHeld 2 to 7002 #',
      `7001 EventRetrieved 1 to ${customer}`,
    ]);
    assert.deepEqual(floor.say('7001', 'RequestAlternateCall', { call: 1, heldConnId: connIdOf(2) }), [
      `7001 EventHeld 1 to ${customer} #`,
      '7001 EventRetrieved 2 to 7002',
    ]);
  });

  it('is left for the call', () => {
    assert.deepEqual(pair().say('7001', 'RequestReconnectCall', { call: 2, heldConnId: connIdOf(1) }), [
      '7001 EventReleased 2 to 7002 #',
      '7002 EventReleased 2 to 7001',
      `7001 EventRetrieved 1 to ${customer}`,
    ]);
  });

  it('is not what any two calls are', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.say('7001', 'RequestHoldCall', { call: 1 });
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002' });
    floor.say('7002', 'RequestAnswerCall', { call: 2 });
    const held = { heldConnId: connIdOf(1) };
    for (const request of ['RequestAlternateCall', 'RequestReconnectCall'] as const)
      assert.deepEqual(floor.say('7001', request, { call: 2, ...held }), ['refused noConsultation']);
    for (const request of ['RequestCompleteTransfer', 'RequestCompleteConference'] as const) {
      assert.deepEqual(floor.say('7001', request, { call: 1 }), ['refused noConsultation']);
      const named = { call: 1, transferConnId: connIdOf(2) };
      assert.deepEqual(floor.say('7001', request, named), ['refused noConsultation']);
      const unknown = { call: 1, transferConnId: connIdOf(9) };
      assert.deepEqual(floor.say('7001', request, unknown), ['refused invalidConnId']);
    }
  });

  it('is not joined or left while its DN talks in a third call', () => {
    const floor = pair();
    floor.say('7001', 'RequestHoldCall', { call: 2 });
    floor.say('7001', 'RequestMakeCall', { otherDN: '7003' });
    const held = { heldConnId: connIdOf(1) };
    assert.deepEqual(floor.say('7001', 'RequestReconnectCall', { call: 2, ...held }), ['refused dnBusy']);
    assert.deepEqual(floor.say('7001', 'RequestCompleteConference', { call: 1 }), ['refused dnBusy']);
  });

  it('stays one when the consultation call becomes part of another call', () => {
    const floor = pair();
    floor.say('7002', 'RequestInitiateTransfer', { call: 2, otherDN: '7003' });
    floor.say('7003', 'RequestAnswerCall', { call: 3 });
    floor.say('7001', 'RequestCompleteTransfer', { call: 1 });
    assert.deepEqual(floor.say('7002', 'RequestCompleteTransfer', { call: 1 }), [
      '7002 EventReleased 3 to 7003 Transferred #',
      '7002 EventReleased 1 to 7003 Transferred',
      `7003 EventPartyChanged 1 was 3 to ${customer} Transferred by 7002`,
    ]);
  });
});
