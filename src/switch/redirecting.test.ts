import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customer, driveColleagues, notified, sent, userData } from './fixtures/colleagues-driver.ts';

const queues = [{ dn: '8001' }, { dn: '8002' }];

describe('a redirected call', () => {
  it('rings at another DN, and is answered there', () => {
    const floor = driveColleagues();
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002' });
    assert.deepEqual(floor.say('7002', 'RequestRedirectCall', { call: 1, otherDN: '7003' }), [
      '7002 EventReleased 1 to 7003 Redirected #',
      '7003 EventRinging 1 to 7001',
    ]);
    assert.deepEqual(floor.say('7003', 'RequestAnswerCall', { call: 1 }), [
      '7003 EventEstablished 1 to 7001 #',
      '7001 EventEstablished 1 to 7003',
    ]);
  });

  it('that was transferred shows its new way to an agent who waits in it', () => {
    const floor = driveColleagues();
    floor.say('7001', 'RequestMakeCall', { otherDN: '7004' });
    floor.say('7004', 'RequestAnswerCall', { call: 1 });
    floor.say('7001', 'RequestSingleStepTransfer', { call: 1, otherDN: '7002' });
    assert.deepEqual(floor.say('7002', 'RequestRedirectCall', { call: 1, otherDN: '7003' }), [
      '7002 EventReleased 1 to 7003 Redirected #',
      '7004 EventPartyChanged 1 to 7003 Redirected',
      '7003 EventRinging 1 to 7004',
    ]);
  });

  it('goes to an outside number, but not to who is busy, a queue, or the caller', () => {
    const floor = driveColleagues({ queues });
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002' });
    floor.say('7003', 'RequestMakeCall', { otherDN: '5550102' });
    for (const [otherDN, refusal] of [
      ['7003', 'dnBusy'],
      ['8001', 'invalidDestination'],
      ['7001', 'invalidDestination'],
    ] as const)
      assert.deepEqual(floor.say('7002', 'RequestRedirectCall', { call: 1, otherDN }), [
        `refused ${refusal}`,
      ]);
    assert.deepEqual(floor.say('7002', 'RequestRedirectCall', { call: 1, otherDN: customer }), [
      `7002 EventReleased 1 to ${customer} Redirected #`,
      `7001 EventEstablished 1 to ${customer}`,
    ]);
  });

  it('is refused if no trunk is free', () => {
    const floor = driveColleagues({ trunks: 0 });
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002' });
    assert.deepEqual(floor.say('7002', 'RequestRedirectCall', { call: 1, otherDN: customer }), [
      'refused allTrunksBusy',
    ]);
  });
});

describe('a call in a queue', () => {
  function waiting() {
    const floor = driveColleagues({ queues });
    for (const thisDN of ['8001', '8002']) floor.ask(thisDN, 'RequestRegisterAddress');
    floor.lines({ kind: 'customerCalls', phone: customer, dn: '8001', ticket: 1 });
    return floor;
  }

  it('is routed to a DN', () => {
    const floor = waiting();
    assert.deepEqual(floor.say('8001', 'RequestRouteCall', { call: 1, otherDN: '7002' }), [
      '8001 EventDiverted 1 to 7002 #',
      `7002 EventRinging 1 to ${customer}`,
    ]);
    assert.deepEqual(floor.say('7002', 'RequestAnswerCall', { call: 1 }), [
      `7002 EventEstablished 1 to ${customer} #`,
    ]);
    assert.deepEqual(floor.say('8001', 'RequestRouteCall', { call: 1, otherDN: '7003' }), [
      'refused invalidConnId',
    ]);
  });

  it('is routed to another queue, and from there to an outside number', () => {
    const floor = waiting();
    assert.deepEqual(floor.say('8001', 'RequestRouteCall', { call: 1, otherDN: '8001' }), [
      'refused invalidDestination',
    ]);
    assert.deepEqual(floor.say('8001', 'RequestRouteCall', { call: 1, otherDN: '8002' }), [
      '8001 EventDiverted 1 to 8002 #',
      `8002 EventQueued 1 to ${customer}`,
    ]);
    assert.deepEqual(floor.say('8002', 'RequestRouteCall', { call: 1, otherDN: '5550199' }), [
      '8002 EventDiverted 1 to 5550199 #',
    ]);
    assert.deepEqual(floor.hangUp(customer), []);
  });
});

describe('user data', () => {
  it('is deleted pair by pair, or as a whole, for all who are in the call', () => {
    const floor = driveColleagues();
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002', userData: { ...userData, topic: 'price' } });
    floor.say('7002', 'RequestAnswerCall', { call: 1 });
    const data = (events: ReturnType<typeof sent>) =>
      events.map(({ thisDN, messageType, userData: pairs }) => [thisDN, messageType, pairs]);
    const deletePair = () => data(sent(floor.ask('7002', 'RequestDeletePair', { call: 1, key: 'topic' })));
    const changed = 'EventAttachedDataChanged';
    const left = [
      ['7002', changed, userData],
      ['7001', changed, userData],
    ];
    assert.deepEqual(deletePair(), left);
    assert.deepEqual(deletePair(), left, 'a pair that is not there need not be deleted');
    assert.deepEqual(data(sent(floor.ask('7001', 'RequestDeleteUserData', { call: 1 }))), [
      ['7001', changed, {}],
      ['7002', changed, {}],
    ]);
    assert.deepEqual(notified(floor.ask('7001', 'RequestHoldCall', { call: 1 }))[0]?.userData, {});
  });
});
