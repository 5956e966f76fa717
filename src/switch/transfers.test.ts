import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customer, driveColleagues, notified, sent, userData } from './fixtures/colleagues-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';

describe('a consultation', () => {
  it('puts the call on hold, and rings as a call of its own that carries its user data', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    assert.deepEqual(floor.say('7001', 'RequestInitiateTransfer', { call: 1, otherDN: '7002' }), [
      `7001 EventHeld 1 to ${customer}`,
      '7001 EventDialing 2 to 7002 #',
      '7002 EventRinging 2 to 7001',
    ]);
    const effects = floor.ask('7002', 'RequestAnswerCall', { call: 2 });
    const [established] = notified(effects);
    assert.equal(established?.callType, 'Consult');
    assert.deepEqual(established?.userData, userData);
  });

  it('has user data of its own if the switch is set up so', () => {
    const floor = driveColleagues({ consultationUserData: 'separate' });
    floor.callCustomer();
    const own = { call: 1, otherDN: '7002', userData: { topic: 'price' } };
    const effects = floor.ask('7001', 'RequestInitiateTransfer', own);
    assert.deepEqual(notified(effects).at(-1)?.userData, { topic: 'price' });
    floor.say('7002', 'RequestAnswerCall', { call: 2 });
    const completed = floor.ask('7001', 'RequestCompleteTransfer', { call: 1 });
    assert.deepEqual(notified(completed).at(-1)?.userData, { ...userData, topic: 'price' });
  });

  it('names the call for which it is made, when it is dialed', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    const dialed = sent(floor.ask('7001', 'RequestInitiateTransfer', { call: 1, otherDN: '7002' }))[1];
    assert.deepEqual(
      [
        dialed?.messageType,
        dialed?.callType,
        dialed?.transferConnId,
        dialed?.thisDNRole,
        dialed?.otherDNRole,
      ],
      ['EventDialing', 'Consult', connIdOf(1), 'Origination', 'Destination'],
    );
  });

  it('is told in a query of the DN: whose it is, for which call, and with which user data', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.consult();
    const told = (dn: string) =>
      sent(floor.ask(dn, 'RequestQueryAddress'))[0]?.calls?.map((call) => [
        call.connId,
        call.state,
        call.thisDNRole,
        call.transferConnId,
        call.userData,
      ]);
    assert.deepEqual(told('7001'), [
      [connIdOf(1), 'Held', 'Origination', undefined, userData],
      [connIdOf(2), 'Talking', 'Origination', connIdOf(1), userData],
    ]);
    assert.deepEqual(told('7002'), [[connIdOf(2), 'Talking', 'Destination', undefined, userData]]);
    floor.say('7001', 'RequestCompleteConference', { call: 1 });
    const conference = [connIdOf(1), 'Talking', 'ConferenceMember', undefined, userData];
    assert.deepEqual([told('7001'), told('7002')], [[conference], [conference]]);
  });

  it('that is busy or refused leaves the call on hold', () => {
    const floor = driveColleagues();
    floor.say('7002', 'RequestMakeCall', { otherDN: '5550102' });
    floor.say('7001', 'RequestMakeCall', { otherDN: customer });
    assert.deepEqual(floor.say('7001', 'RequestInitiateTransfer', { call: 2, otherDN: '7002' }), [
      `7001 EventHeld 2 to ${customer}`,
      '7001 EventDialing 3 to 7002 #',
      '7001 EventDestinationBusy 3 to 7002 Busy',
      '7001 EventReleased 3 to 7002 Busy',
    ]);
    assert.deepEqual(floor.say('7001', 'RequestRetrieveCall', { call: 2 }), [
      `7001 EventRetrieved 2 to ${customer} #`,
    ]);
  });

  it('lives on when the customer hangs up, and the call when either agent leaves the consultation', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.consult();
    assert.deepEqual(floor.hangUp(customer), [`7001 EventReleased 1 to ${customer}`]);
    assert.deepEqual(floor.say('7001', 'RequestCompleteTransfer', { call: 1 }), ['refused invalidConnId']);
    assert.deepEqual(floor.say('7001', 'RequestReleaseCall', { call: 2 }), [
      '7001 EventReleased 2 to 7002 #',
      '7002 EventReleased 2 to 7001',
    ]);
    for (const leaver of ['7001', '7002']) {
      const other = driveColleagues();
      other.callCustomer();
      other.consult();
      other.say(leaver, 'RequestReleaseCall', { call: 2 });
      assert.deepEqual(other.say('7001', 'RequestRetrieveCall', { call: 1 }), [
        `7001 EventRetrieved 1 to ${customer} #`,
      ]);
    }
  });
});

describe('a transfer', () => {
  it('in two steps ends both calls at the first agent, and moves the second to the call', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.consult();
    const request = { call: 1, transferConnId: connIdOf(2) };
    assert.deepEqual(floor.say('7001', 'RequestCompleteTransfer', request), [
      '7001 EventReleased 2 to 7002 Transferred #',
      '7001 EventReleased 1 to 7002 Transferred',
      `7002 EventPartyChanged 1 was 2 to ${customer} Transferred by 7001`,
    ]);
    assert.deepEqual(floor.hangUp(customer), [`7002 EventReleased 1 to ${customer}`]);
  });

  it('notifies OCS of the call type, of its state, and of the call before', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.consult();
    const told = notified(floor.ask('7001', 'RequestCompleteTransfer', { call: 1 }));
    assert.deepEqual(
      told.map(({ event, dn, connId, callType, callState, callResult, ...more }) => [
        [event, dn, connId, callType, callState, callResult],
        [more.previousConnId, more.thirdPartyDN],
      ]),
      [
        [
          ['EventReleased', '7001', connIdOf(2), 'Consult', 'Transferred', undefined],
          [undefined, undefined],
        ],
        [
          ['EventReleased', '7001', connIdOf(1), 'Outbound', 'Transferred', 1],
          [undefined, undefined],
        ],
        [
          ['EventPartyChanged', '7002', connIdOf(1), 'Outbound', 'Transferred', undefined],
          [connIdOf(2), '7001'],
        ],
      ],
    );
  });

  it('without words is completed while the second agent rings', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    assert.deepEqual(floor.say('7001', 'RequestMuteTransfer', { call: 1, otherDN: '7002' }), [
      `7001 EventHeld 1 to ${customer}`,
      '7001 EventDialing 2 to 7002',
      '7002 EventRinging 2 to 7001',
      '7001 EventReleased 2 to 7002 Transferred #',
      '7001 EventReleased 1 to 7002 Transferred',
      `7002 EventPartyChanged 1 was 2 to ${customer} Transferred by 7001`,
    ]);
    assert.deepEqual(floor.say('7002', 'RequestAnswerCall', { call: 1 }), [
      `7002 EventEstablished 1 to ${customer} #`,
    ]);
  });

  it('in one step rings at the second agent, and a third who was in the call sees the change', () => {
    const floor = driveColleagues();
    floor.say('7001', 'RequestMakeCall', { otherDN: '7003' });
    floor.say('7003', 'RequestAnswerCall', { call: 1 });
    assert.deepEqual(floor.say('7001', 'RequestSingleStepTransfer', { call: 1, otherDN: '7002' }), [
      '7001 EventReleased 1 to 7002 Transferred #',
      '7003 EventPartyChanged 1 to 7002 Transferred by 7001',
      '7002 EventRinging 1 to 7003',
    ]);
    assert.deepEqual(floor.say('7002', 'RequestAnswerCall', { call: 1 }), [
      '7002 EventEstablished 1 to 7003 #',
    ]);
  });

  it('to a busy agent, or to one who is in the call, is refused', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.say('7002', 'RequestMakeCall', { otherDN: '5550102' });
    for (const [otherDN, refusal] of [
      ['7002', 'dnBusy'],
      ['7001', 'invalidDestination'],
      [customer, 'invalidDestination'],
    ] as const)
      assert.deepEqual(floor.say('7001', 'RequestSingleStepTransfer', { call: 1, otherDN }), [
        `refused ${refusal}`,
      ]);
    assert.deepEqual(floor.say('7001', 'RequestMuteTransfer', { call: 1, otherDN: '7002' }), [
      `7001 EventHeld 1 to ${customer}`,
      '7001 EventDialing 3 to 7002',
      '7001 EventDestinationBusy 3 to 7002 Busy',
      '7001 EventReleased 3 to 7002 Busy',
      'refused destinationNotReached',
    ]);
  });
});

describe('an outside number', () => {
  it('is consulted, answers as it behaves, and takes the call over', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    assert.deepEqual(floor.say('7001', 'RequestInitiateTransfer', { call: 1, otherDN: '5550199' }), [
      `7001 EventHeld 1 to ${customer}`,
      '7001 EventDialing 2 to 5550199 #',
      '7001 EventNetworkReached 2 to 5550199',
      '7001 EventEstablished 2 to 5550199',
    ]);
    assert.deepEqual(floor.say('7001', 'RequestCompleteTransfer', { call: 1 }), [
      '7001 EventReleased 2 to 5550199 Transferred #',
      '7001 EventReleased 1 to 5550199 Transferred',
    ]);
    assert.deepEqual(floor.hangUp('5550199'), []);
    assert.deepEqual(floor.lines({ kind: 'customerHangsUp', phone: customer, ticket: 2 }), [
      'customer refused',
    ]);
  });

  it('that does not answer a consultation is given up after 20 seconds', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.behave('5550199', 'noAnswer');
    floor.say('7001', 'RequestInitiateTransfer', { call: 1, otherDN: '5550199' });
    assert.deepEqual(floor.passTime(`call:${connIdOf(2)}`, 20_000), [
      '7001 EventReleased 2 to 5550199 NoAnswer',
    ]);
  });

  it('that is busy refuses a transfer in one step; one that never answers ends the call', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    floor.behave('5550199', 'busy', 'noAnswer');
    const request = { call: 1, otherDN: '5550199' };
    assert.deepEqual(floor.say('7001', 'RequestSingleStepTransfer', request), [
      'refused destinationNotReached',
    ]);
    assert.deepEqual(floor.say('7001', 'RequestSingleStepTransfer', request), [
      '7001 EventReleased 1 to 5550199 Transferred #',
    ]);
    floor.passTime(`call:${connIdOf(1)}`, 20_000);
    assert.deepEqual(floor.lines({ kind: 'customerHangsUp', phone: customer, ticket: 2 }), [
      'customer refused',
    ]);
  });
});

describe('a DN that is not monitored', () => {
  it('is unknown to OCS, but its client sees everything', () => {
    const floor = driveColleagues({ unmonitoredDNs: ['7002'] });
    floor.callCustomer();
    const effects = floor.ask('7001', 'RequestSingleStepTransfer', { call: 1, otherDN: '7002' });
    assert.deepEqual(
      notified(effects).map(({ event, dn, otherDN }) => [event, dn, otherDN]),
      [['EventReleased', '7001', '7002']],
    );
    assert.deepEqual(floor.say('7002', 'RequestAnswerCall', { call: 1 }), [
      `7002 EventEstablished 1 to ${customer} #`,
    ]);
    assert.deepEqual(floor.lines({ kind: 'changeReadiness', dn: '7002', ready: true }), [
      '2 EventAgentReady 7002',
    ]);
  });
});
