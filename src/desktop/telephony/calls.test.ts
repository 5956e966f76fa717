import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { validateCallUserData } from '../../protocol/validate.ts';
import { type Desk, loggedInDesk, ocsId, previewDesk, recordKeys } from '../fixtures/desk.ts';

const outbound = { connId: 'c1', callType: 'Outbound' };
const about = (handle: number) => ({ userData: { GSW_APPLICATION_ID: ocsId, ...recordKeys(handle) } });

/** A desk that is calling record 1. */
function dialingDesk(): Desk {
  const desk = previewDesk();
  desk.preview(1);
  desk.do('dial', { handle: 1 });
  desk.hear('EventDialing', { ...outbound, ...about(1) });
  return desk;
}

describe('calling a record', () => {
  it('attaches its user data, unchanged', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('updateRecord', { handle: 1, changes: { phone: '777', callResult: 'Busy' } });
    desk.answer('UpdateCallCompletionStats', 'UpdateCallCompletionStatsAcknowledge');
    desk.frames.splice(0);
    desk.do('dial', { handle: 1 });
    const [frame] = desk.frames;
    assert.equal(frame?.messageType, 'RequestMakeCall');
    assert.equal(frame?.otherDN, '777');
    assert.deepEqual(frame?.userData, { GSW_APPLICATION_ID: ocsId, ...recordKeys(1) });
    assert.deepEqual(validateCallUserData(frame?.userData ?? {}, 'lenient'), []);
  });

  const courses = [
    [['EventEstablished', { callState: 'Ok' }], 'Answer'],
    [['EventEstablished', { callState: 'AnsweringMachineDetected' }], 'Answering Machine Detected'],
    [['EventEstablished', {}], 'Answer'],
    [['EventDestinationBusy', { callState: 'Busy' }], 'Busy'],
    [['EventDestinationBusy', {}], 'Busy'],
    [['EventNetworkReached', {}], 'Unknown Call Result'],
  ] as const;
  for (const [[event, fields], result] of courses) {
    it(`shows its progress: ${event} ${JSON.stringify(fields)} gives ${result}`, () => {
      const desk = dialingDesk();
      assert.equal(desk.record(1).state, 'dialing');
      desk.hear(event, { ...outbound, ...about(1), ...fields });
      assert.equal(desk.record(1).state, event === 'EventEstablished' ? 'talking' : 'dialing');
      desk.hear('EventReleased', { ...outbound, ...about(1) });
      assert.equal(desk.record(1).state, 'ended');
      assert.equal(desk.record(1).callResult, result);
    });
  }

  it('that nobody answers gets its result when it ends', () => {
    const desk = dialingDesk();
    desk.hear('EventReleased', { ...outbound, callState: 'NoAnswer' });
    assert.equal(desk.record(1).callResult, 'No Answer');
    desk.do('dial', { handle: 1 });
    desk.hear('EventDialing', { ...outbound, connId: 'c2', ...about(1) });
    assert.equal(desk.record(1).callResult, 'Unknown Call Result');
  });

  it('is not started during another call, and can be started again if T-Server refuses', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('dial', { handle: 1 });
    assert.match(desk.attempt('dial', { handle: 1 }) ?? '', /already have a call/);
    const referenceId = desk.frames.at(-1)?.referenceId as number;
    desk.hear('EventError', { referenceId, errorCode: 1042, errorMessage: 'Wrong.' });
    assert.equal(desk.record(1).state, 'offered');
    assert.equal(desk.attempt('dial', { handle: 1 }), undefined);
    assert.match(dialingDesk().attempt('dial', { handle: 1 }) ?? '', /already have a call/);
    const numberless = previewDesk();
    numberless.preview(2, { GSW_PHONE: '' });
    assert.match(numberless.attempt('dial', { handle: 2 }) ?? '', /has no number/);
  });

  it('can be put on hold, retrieved and released', () => {
    const desk = dialingDesk();
    for (const action of ['answer', 'hold', 'retrieve'] as const) assert.ok(desk.attempt(action, {}));
    desk.hear('EventEstablished', outbound);
    desk.askedSwitch();
    desk.do('hold', {});
    desk.hear('EventHeld', outbound);
    assert.ok(desk.attempt('hold', {}));
    desk.do('retrieve', {});
    desk.hear('EventRetrieved', outbound);
    desk.do('hangUp', {});
    assert.deepEqual(desk.askedSwitch(), ['RequestHoldCall', 'RequestRetrieveCall', 'RequestReleaseCall']);
    desk.hear('EventReleased', outbound);
    for (const late of ['EventReleased', 'EventRinging', 'EventEstablished']) desk.hear(late, outbound);
    assert.match(desk.attempt('hangUp', {}) ?? '', /no call/);
  });

  it('continues while the record is finished, and ends without it', () => {
    const desk = dialingDesk();
    desk.hear('EventEstablished', { ...outbound, ...about(1) });
    desk.do('finishRecord', { handle: 1 });
    desk.answer('RecordProcessed', 'RecordProcessedAcknowledge');
    desk.hear('EventReleased', { ...outbound, ...about(1) });
    desk.hear('EventEstablished', { ...outbound, connId: 'c2', ...about(1) });
    assert.deepEqual(desk.handles, []);
  });
});

describe('a call that carries a record', () => {
  const incoming = { connId: 'c5', callType: 'Outbound' };

  it('shows it from the first ring, and asks for its real result if OCS wants that', () => {
    const desk = previewDesk();
    const userData = { ...about(5).userData, GSW_CALL_RESULT_FEEDBACK: 1 };
    desk.hear('EventRinging', { ...incoming, userData });
    assert.equal(desk.record(5).state, 'offered');
    assert.equal(desk.record(5).origin, 'call');
    desk.do('answer', {});
    desk.hear('EventEstablished', { ...incoming, userData });
    assert.equal(desk.record(5).state, 'talking');
    desk.hear('EventReleased', { ...incoming, userData });
    assert.match(desk.attempt('finishRecord', { handle: 5 }) ?? '', /really ended/);
    desk.do('finishRecord', { handle: 5, changes: { callResult: callResult.Answer } });
  });

  it('is finished, not rejected, at logout, because the customer was called', () => {
    const desk = previewDesk();
    desk.hear('EventEstablished', { ...incoming, ...about(5) });
    desk.hear('EventReleased', incoming);
    desk.do('logOut', {});
    assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
  });

  it('removes it when the caller gives up', () => {
    const desk = previewDesk();
    desk.hear('EventRinging', { ...incoming, ...about(5) });
    desk.hear('EventAbandoned', incoming);
    assert.deepEqual(desk.handles, []);
  });

  it('gets keys that are attached later', () => {
    const desk = previewDesk();
    desk.hear('EventEstablished', { ...incoming, ...about(5) });
    desk.hear('EventAttachedDataChanged', { ...incoming, userData: { note: 'x', GSW_PHONE: 'other' } });
    assert.equal(desk.record(5).fields.note, 'x');
    assert.equal(desk.record(5).fields.GSW_PHONE, '5550005');
  });

  for (const handle of [-1, 0, 2 ** 31, 'none'])
    it(`with the handle ${handle} is only a call`, () => {
      const desk = previewDesk();
      desk.hear('EventEstablished', { ...incoming, userData: { GSW_RECORD_HANDLE: handle } });
      assert.deepEqual(desk.handles, []);
    });

  it('without a handle, or at another DN, is only a call', () => {
    const desk = previewDesk();
    desk.hear('EventRinging', { connId: 'c6', callType: 'Inbound', userData: {} });
    desk.hear('EventRinging', { ...incoming, ...about(5), thisDN: '7002' });
    assert.deepEqual(desk.handles, []);
    assert.equal(desk.attempt('answer', {}), undefined);
  });
});

describe('the agent', () => {
  it("follows T-Server's events", () => {
    const desk = loggedInDesk();
    assert.deepEqual(
      [desk.seen.loggedIn, desk.seen.agentId, desk.seen.agentState],
      [true, '1001', 'LoggedIn'],
    );
    desk.do('goReady', {});
    desk.hear('EventAgentReady', { agentId: '1001' });
    assert.equal(desk.seen.agentState, 'Ready');
    desk.do('goNotReady', {});
    desk.hear('EventAgentNotReady', { agentId: '1001' });
    assert.equal(desk.seen.agentState, 'NotReady');
    assert.deepEqual(desk.askedSwitch(), ['RequestAgentReady', 'RequestAgentNotReady']);
    assert.match(desk.attempt('logIn', { agentId: '1', dn: '1' }) ?? '', /1001 is logged in/);
  });

  it('sees that the login was refused, unless they are still logged in', () => {
    const desk = loggedInDesk();
    desk.input({ kind: 'linkClosed', sentence: 'It broke.' });
    assert.deepEqual([desk.seen.connected, desk.seen.loggedIn], [false, false]);
    desk.input({ kind: 'linkOpened', userDataForm: 'object' });
    desk.do('logIn', { agentId: '1001', dn: '7001' });
    const referenceId = desk.frames.at(-1)?.referenceId as number;
    desk.hear('EventError', { referenceId, errorCode: 1032, errorMessage: 'Logged in already.' });
    assert.match(desk.seen.messages.at(-1) ?? '', /refuses RequestAgentLogin: Logged in already/);
    desk.hear('EventAddressInfo', { agentId: '1001', agentState: 'NotReady', calls: [] });
    assert.equal(desk.seen.agentState, 'NotReady');
    assert.deepEqual(desk.sentTypes(), ['CampaignStatusRequest']);
  });

  it('keeps the records if the link is lost, and gets those being finished back', () => {
    const desk = previewDesk();
    desk.preview(1);
    desk.do('finishRecord', { handle: 1 });
    desk.input({ kind: 'linkClosed', sentence: 'It broke.' });
    assert.equal(desk.record(1).state, 'offered');
    assert.deepEqual(desk.seen.waiting, []);
    assert.equal(desk.attempt('finishRecord', { handle: 1 }), 'The desktop is not connected.');
    desk.input({ kind: 'linkOpened', userDataForm: 'object' });
    assert.equal(desk.attempt('finishRecord', { handle: 1 }), 'You are not logged in.');
    assert.equal(desk.attempt('logOut', {}), 'You are not logged in.');
    desk.do('logIn', { agentId: '1002', dn: '7001' });
    assert.deepEqual(desk.handles, [], 'records of another agent');
  });

  it('is shown what could not be read', () => {
    const desk = loggedInDesk();
    desk.input({ kind: 'unreadable', sentence: 'userData.x is true.' });
    assert.match(desk.seen.messages.at(-1) ?? '', /unreadable: userData.x/);
  });
});
