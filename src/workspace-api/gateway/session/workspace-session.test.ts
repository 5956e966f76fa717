import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../kernel/json.ts';
import { SessionDriver } from './session-driver.fixture.ts';
import { WorkspaceSession } from './workspace-session.ts';

const connId = '006c029a6685d001';
const other = '006c029a6685d002';
const call = (messageType: string, more: JsonObject = {}) => ({
  messageType,
  connId,
  callType: 'Outbound',
  otherDN: '5550101',
  ...more,
});
const talking = () => {
  const driver = SessionDriver.active();
  driver.event(call('EventDialing'));
  driver.event(call('EventEstablished'));
  return driver;
};

describe('a Workspace session', () => {
  it('registers with the form of user data that the Workspace API has', () => {
    const driver = new SessionDriver();
    const exchange = driver.start();
    assert.equal(driver.frames[0]?.userDataForm, 'pairs');
    assert.equal(driver.statusOf(exchange), 200);
  });

  it('shows the token of the link, and only there', () => {
    const token = 'the token of the link';
    const session = new WorkspaceSession({
      user: { userName: 'ana' },
      token,
      dnOfPlace: () => undefined,
      flatUserEvents: false,
    });
    const [effect] = session.start(1);
    assert.ok(effect?.kind === 'send' && effect.frame.messageType === 'RequestRegisterClient');
    assert.equal(effect.frame.token, token);
    assert.ok(!JSON.stringify(session.user).includes(token));
  });

  it('activates channels: registers the DN, looks around, logs the agent in', () => {
    const driver = new SessionDriver();
    driver.start();
    const body = { data: { agentId: '1001', placeName: 'Place_7001', agentWorkMode: 'ManualIn' } };
    const exchange = driver.post('activate-channels', body);
    driver.reply({ messageType: 'EventRegistered' });
    driver.reply({ messageType: 'EventAddressInfo', agentState: 'LoggedOut', calls: [] });
    assert.deepEqual(driver.lastFrame, {
      messageType: 'RequestAgentLogin',
      thisDN: '7001',
      agentId: '1001',
      workMode: 'ManualIn',
    });
    assert.equal(driver.statusOf(exchange), undefined);
    driver.reply({ messageType: 'EventAgentLogin', agentId: '1001' });
    assert.deepEqual(driver.answers.get(exchange), { status: 200, body: { status: { code: 0 } } });
    assert.deepEqual(driver.notifications.at(-1), {
      messageType: 'DnStateChanged',
      dn: { number: '7001', agentState: 'LoggedIn', agentId: '1001' },
    });
  });

  it('finds an agent who is logged in already, and the calls that are there', () => {
    const driver = new SessionDriver();
    driver.start();
    const exchange = driver.post('activate-channels', { data: { agentId: '1001', dn: '7001' } });
    driver.reply({ messageType: 'EventRegistered' });
    const calls = [{ connId, state: 'Held', otherDN: '5550101' }];
    driver.reply({ messageType: 'EventAddressInfo', agentState: 'AfterCallWork', agentId: '1001', calls });
    assert.deepEqual(driver.answers.get(exchange)?.body, { status: { code: 0 } });
    assert.deepEqual(
      driver.notifications.map(({ notificationType, messageType }) => notificationType ?? messageType),
      ['CallRecovered', 'DnStateChanged'],
    );
    assert.equal(driver.lastCall.state, 'Held');
    assert.equal(driver.session.dn?.agentWorkMode, 'AfterCallWork');
  });

  it('refuses another agent than that of the account, an unknown place, and no place at all', () => {
    const driver = new SessionDriver('1001');
    driver.start();
    const activate = (data: JsonObject) => driver.statusOf(driver.post('activate-channels', { data }));
    assert.equal(activate({ agentId: '1002', dn: '7001' }), 403);
    assert.equal(activate({ agentId: '1001', placeName: 'Elsewhere' }), 400);
    assert.equal(activate({ agentId: '1001' }), 400);
    assert.equal(driver.frames.length, 1);
  });

  it('answers with the codes that clients of Genesys take: 1 for a session, 0 for channels, even if the link is late', () => {
    const driver = new SessionDriver();
    assert.deepEqual(driver.answers.get(driver.start())?.body, { status: { code: 1 } });
    const exchange = driver.post('activate-channels', { data: { agentId: '1001', dn: '7001' } });
    driver.overdue(exchange);
    assert.deepEqual(driver.answers.get(exchange)?.body, { status: { code: 0 } });
  });

  it('leaves a DN where the agent cannot log in, so that another may be tried', () => {
    const driver = new SessionDriver();
    driver.start();
    const exchange = driver.post('activate-channels', { data: { agentId: '1001', dn: '7001' } });
    driver.reply({ messageType: 'EventRegistered' });
    assert.equal(
      driver.statusOf(driver.post('activate-channels', { data: { agentId: '1001', dn: '7002' } })),
      409,
    );
    driver.reply({ messageType: 'EventAddressInfo', agentState: 'LoggedOut', calls: [] });
    driver.reply({ messageType: 'EventError', errorCode: 1030, errorMessage: 'The agent is unknown.' });
    assert.equal(driver.statusOf(exchange), 409);
    assert.equal(driver.lastFrame.messageType, 'RequestUnregisterAddress');
    driver.post('activate-channels', { data: { agentId: '1001', dn: '7002' } });
    assert.equal(driver.lastFrame.thisDN, '7002');
  });

  it('passes user events on as they are, and reads a reason code in both places', () => {
    const driver = SessionDriver.active();
    const userData = [
      { key: 'a', type: 'int', value: 1 },
      { key: 'a', type: 'kvlist', value: [{ key: 'b', type: 'str', value: '' }] },
    ];
    driver.post('voice/send-user-event', { data: { userData, callUuid: 'X' } });
    assert.deepEqual(driver.lastFrame.userData, userData);
    driver.event({ messageType: 'EventUserEvent', userData });
    assert.deepEqual(driver.notifications.at(-1), { messageType: 'EventUserEvent', userData });
    const reasons = [{ key: 'ReasonCode', type: 'str', value: 'Lunch' }];
    for (const body of [
      { data: { reasonCode: 'Lunch' } },
      { data: {}, reasonCode: 'Lunch' },
      { reasonCode: 'Lunch' },
    ]) {
      driver.post('voice/not-ready', body);
      assert.deepEqual(driver.lastFrame.reasons, reasons);
    }
  });

  it('reads key-value lists in either form, and notifies user events as objects if it is told to', () => {
    const object = { topic: 'renewal', details: { tries: 2 } };
    const userData = [
      { key: 'topic', type: 'str', value: 'renewal' },
      { key: 'details', type: 'kvlist', value: [{ key: 'tries', type: 'int', value: 2 }] },
    ];
    const active = SessionDriver.active();
    active.post('voice/send-user-event', { data: { userData: object } });
    assert.deepEqual(active.lastFrame.userData, userData);
    const driver = new SessionDriver(undefined, true);
    driver.start();
    driver.event({ messageType: 'EventUserEvent', userData });
    assert.deepEqual(driver.notifications.at(-1), { messageType: 'EventUserEvent', userData: object });
  });

  it('shows a call from dialing to completion, with what its state allows', () => {
    const driver = talking();
    const seen = () => [
      driver.lastCall.state,
      [...(driver.lastCall.capabilities as string[])].includes('hold'),
    ];
    assert.deepEqual(seen(), ['Established', true]);
    driver.event(call('EventHeld'));
    assert.deepEqual(seen(), ['Held', false]);
    driver.event(call('EventRetrieved'));
    assert.deepEqual(seen(), ['Established', true]);
    assert.equal(driver.statusOf(driver.post(`voice/calls/${connId}/complete`)), 409);
    driver.event(call('EventReleased'));
    assert.deepEqual([driver.lastCall.state, driver.lastCall.capabilities], ['Released', ['complete']]);
    assert.equal(driver.statusOf(driver.post(`voice/calls/${connId}/complete`)), 200);
    assert.deepEqual([driver.lastCall.state, driver.lastCall.capabilities], ['Completed', []]);
    assert.equal(driver.statusOf(driver.post(`voice/calls/${connId}/complete`)), 404);
  });

  it('completes a transfer of the call on hold by its consultation call', () => {
    const driver = talking();
    driver.post(`voice/calls/${connId}/initiate-transfer`, { data: { destination: '7002' } });
    driver.event(call('EventHeld'));
    driver.reply(call('EventDialing', { connId: other, otherDN: '7002', transferConnId: connId }));
    assert.equal(driver.lastCall.parentConnId, connId);
    const exchange = driver.post(`voice/calls/${other}/complete-transfer`, {
      data: { parentConnId: connId },
    });
    assert.deepEqual(driver.lastFrame, {
      messageType: 'RequestCompleteTransfer',
      thisDN: '7001',
      connId,
      transferConnId: other,
    });
    driver.reply(call('EventReleased', { connId: other, callState: 'Transferred' }));
    assert.equal(driver.statusOf(exchange), 200);
  });

  it('names the call before, once, when a call becomes another', () => {
    const driver = SessionDriver.active();
    driver.event(call('EventRinging', { connId: other, otherDN: '7002' }));
    driver.event(call('EventEstablished', { connId: other, otherDN: '7002' }));
    driver.event(call('EventPartyChanged', { previousConnId: other, callState: 'Transferred' }));
    assert.deepEqual(driver.lastCall.participants, [{ number: '5550101' }]);
    assert.deepEqual([driver.lastCall.id, driver.lastCall.previousConnId], [connId, other]);
    driver.event(call('EventHeld'));
    assert.equal(driver.lastCall.previousConnId, undefined);
    assert.equal(driver.session.calls.get(other), undefined);
  });

  it('keeps the parties of a conference, and gives its maker the call back', () => {
    const driver = talking();
    driver.event(call('EventHeld'));
    driver.event(call('EventPartyAdded', { otherDN: '7002', callState: 'Conferenced' }));
    assert.equal(driver.lastCall.state, 'Established');
    const numbers = () => driver.session.calls.get(connId)?.participants.map(({ number }) => number);
    driver.event(call('EventHeld'));
    assert.deepEqual(numbers(), ['5550101', '7002']);
    driver.event(call('EventPartyAdded', { otherDN: '7003', thirdPartyDN: '7002' }));
    assert.equal(driver.lastCall.state, 'Held');
    driver.event(call('EventPartyDeleted', { otherDN: '5550101' }));
    assert.deepEqual(numbers(), ['7002', '7003']);
  });
});

describe('a Workspace session in trouble', () => {
  it('answers with what the link refuses, under the number that the link gives it', () => {
    const driver = talking();
    const exchange = driver.post(`voice/calls/${connId}/retrieve`);
    driver.reply({ messageType: 'EventError', errorCode: 1041, errorMessage: 'No.' });
    assert.deepEqual(driver.answers.get(exchange), {
      status: 409,
      body: { status: { code: 1041, message: 'No.' } },
    });
  });

  it('never takes the number of an error for a success', () => {
    const driver = talking();
    const exchange = driver.post(`voice/calls/${connId}/retrieve`);
    driver.reply({ messageType: 'EventError', errorCode: 0, errorMessage: 'No.' });
    assert.deepEqual(driver.answers.get(exchange)?.body, { status: { code: 409, message: 'No.' } });
  });

  it('answers as accepted if the link takes too long, and tells of an error later', () => {
    const driver = talking();
    const exchange = driver.post(`voice/calls/${connId}/hold`);
    driver.overdue(exchange);
    assert.equal(driver.statusOf(exchange), 200);
    driver.reply({ messageType: 'EventError', errorCode: 1041, errorMessage: 'No.' });
    assert.deepEqual(driver.notifications.at(-1), {
      messageType: 'EventError',
      error: { errorCode: 1041, errorMessage: 'No.' },
    });
  });

  it('refuses what is wrong, unknown or too early, and asks nothing of the link', () => {
    const driver = new SessionDriver();
    driver.start();
    const sent = driver.frames.length;
    assert.equal(driver.statusOf(driver.post('voice/ready')), 409);
    assert.equal(driver.statusOf(driver.post('voice/make-call', { data: { destination: 5 } })), 400);
    assert.equal(driver.statusOf(driver.post(`voice/calls/${connId}/hold`)), 404);
    assert.equal(driver.frames.length, sent);
  });

  it('tells of a frame that is not sound, and ignores one that it does not know', () => {
    const driver = SessionDriver.active();
    const before = driver.notifications.length;
    driver.event({ messageType: 'EventNew' });
    assert.equal(driver.notifications.length, before);
    driver.event({ messageType: 'EventUserEvent', userData: { GSW_PHONE: '5550101' } });
    assert.equal(driver.notifications.at(-1)?.messageType, 'EventError');
  });

  it('ends with its link, and leaves nobody without an answer', () => {
    const driver = talking();
    const exchange = driver.post(`voice/calls/${connId}/hold`);
    driver.loseLink();
    assert.equal(driver.statusOf(exchange), 503);
    assert.equal(driver.ended, 1);
  });

  it('logs the agent out at the end, even if the link refuses that', () => {
    const driver = SessionDriver.active();
    const exchange = driver.post('logout');
    driver.reply({ messageType: 'EventError', errorCode: 1034, errorMessage: 'No.' });
    assert.equal(driver.lastFrame.messageType, 'RequestUnregisterAddress');
    driver.reply({ messageType: 'EventUnregistered' });
    assert.equal(driver.statusOf(exchange), 200);
    assert.equal(driver.ended, 1);
  });
});
