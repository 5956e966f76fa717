import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driveSwitch } from './fixtures/switch-driver.ts';

describe('agents and registrations', () => {
  it('logs in Not Ready, changes readiness and logs out, notifying every client of the DN and OCS', () => {
    const { ask, logIn } = driveSwitch();
    assert.deepEqual(logIn(1, '7001', '1001'), ['1 EventAgentLogin 7001', 'ocs agentLoggedIn 7001']);
    ask(2, { messageType: 'RequestRegisterAddress', thisDN: '7001' });
    assert.deepEqual(ask(1, { messageType: 'RequestAgentReady', thisDN: '7001', referenceId: 4 }), [
      '1 EventAgentReady 7001 #4',
      '2 EventAgentReady 7001',
      'ocs agentReady 7001',
    ]);
    assert.deepEqual(ask(2, { messageType: 'RequestAgentNotReady', thisDN: '7001' }), [
      '1 EventAgentNotReady 7001',
      '2 EventAgentNotReady 7001',
      'ocs agentNotReady 7001',
    ]);
    assert.deepEqual(ask(1, { messageType: 'RequestAgentLogout', thisDN: '7001' }), [
      '1 EventAgentLogout 7001',
      '2 EventAgentLogout 7001',
      'ocs agentLoggedOut 7001',
    ]);
  });

  const refused = [
    ['another agent at the DN', '7001', '1002', 'dnOccupied'],
    ['the same login again', '7001', '1001', 'agentAlreadyLoggedIn'],
  ] as const;
  for (const [what, dn, agentId, refusal] of refused) {
    it(`refuses ${what}`, () => {
      const { logIn } = driveSwitch();
      logIn(1, '7001', '1001');
      assert.deepEqual(logIn(2, dn, agentId), [`2 refused ${refusal}`]);
    });
  }

  for (const messageType of ['RequestAgentReady', 'RequestAgentNotReady', 'RequestAgentLogout'] as const) {
    it(`refuses ${messageType} if nobody is logged in`, () => {
      const { ask } = driveSwitch();
      ask(1, { messageType: 'RequestRegisterAddress', thisDN: '7001' });
      assert.deepEqual(ask(1, { messageType, thisDN: '7001' }), ['1 refused agentNotLoggedIn']);
    });
  }

  it('is in after-call work if they say so, until they are ready or leave it', () => {
    const { ask, logIn, raw } = driveSwitch();
    logIn(1, '7001', '1001');
    const state = () => {
      const request = { messageType: 'RequestQueryAddress', thisDN: '7001' } as const;
      const [effect] = raw({ kind: 'request', client: 1, request });
      return effect?.kind === 'send' && effect.event.agentState;
    };
    const notReady = { messageType: 'RequestAgentNotReady', thisDN: '7001' } as const;
    assert.deepEqual(ask(1, { ...notReady, workMode: 'AfterCallWork' }), [
      '1 EventAgentNotReady 7001',
      'ocs agentNotReady 7001',
    ]);
    assert.equal(state(), 'AfterCallWork');
    ask(1, notReady);
    assert.equal(state(), 'NotReady');
    ask(1, { ...notReady, workMode: 'AfterCallWork' });
    ask(1, { messageType: 'RequestAgentReady', thisDN: '7001' });
    assert.equal(state(), 'Ready');
  });

  it('refuses requests on a DN that the client has not registered, but always answers a query', () => {
    const { ask } = driveSwitch();
    assert.deepEqual(ask(1, { messageType: 'RequestAgentLogin', thisDN: '7001', agentId: '1001' }), [
      '1 refused dnNotRegistered',
    ]);
    assert.deepEqual(ask(1, { messageType: 'RequestQueryAddress', thisDN: '7001', referenceId: 9 }), [
      '1 EventAddressInfo 7001 #9',
    ]);
  });

  it('sends nothing after unregistering', () => {
    const { ask, lines } = driveSwitch();
    ask(1, { messageType: 'RequestRegisterAddress', thisDN: '7001' });
    assert.deepEqual(ask(1, { messageType: 'RequestUnregisterAddress', thisDN: '7001' }), [
      '1 EventUnregistered 7001',
    ]);
    assert.deepEqual(lines({ kind: 'userEvent', dn: '7001', userData: {} }), []);
  });

  it('keeps the agent logged in when the client disappears', () => {
    const { ask, logIn, lines, raw } = driveSwitch();
    logIn(1, '7001', '1001');
    lines({ kind: 'clientGone', client: 1 });
    assert.deepEqual(lines({ kind: 'userEvent', dn: '7001', userData: {} }), []);
    const request = { messageType: 'RequestQueryAddress', thisDN: '7001' } as const;
    const [effect] = raw({ kind: 'request', client: 2, request });
    assert.equal(effect?.kind === 'send' && effect.event.agentState, 'NotReady');
    assert.equal(effect?.kind === 'send' && effect.event.agentId, '1001');
    assert.deepEqual(ask(2, { messageType: 'RequestRegisterAddress', thisDN: '7001' }), [
      '2 EventRegistered 7001',
    ]);
  });
});

describe('user events', () => {
  it('acknowledges to the sender, copies to the other clients of the DN, and notifies OCS', () => {
    const { ask } = driveSwitch();
    for (const client of [1, 2, 3]) ask(client, { messageType: 'RequestRegisterAddress', thisDN: '7001' });
    const request = { messageType: 'RequestDistributeUserEvent', thisDN: '7001', referenceId: 5 } as const;
    assert.deepEqual(ask(2, { ...request, userData: { GSW_AGENT_REQ_TYPE: 'LogOut' } }), [
      '2 EventACK 7001 #5',
      '1 EventUserEvent 7001',
      '3 EventUserEvent 7001',
      'ocs userEvent 7001',
    ]);
  });

  it('numbers events from 1', () => {
    const { ask, raw } = driveSwitch();
    ask(1, { messageType: 'RequestRegisterAddress', thisDN: '7001' });
    const [effect] = raw({ kind: 'userEvent', dn: '7001', userData: { GSW_PHONE: '5550101' } }, 17);
    assert.deepEqual(effect, {
      kind: 'send',
      client: 1,
      event: {
        messageType: 'EventUserEvent',
        thisDN: '7001',
        userData: { GSW_PHONE: '5550101' },
        time: 17,
        sequenceNumber: 2,
      },
    });
  });
});
