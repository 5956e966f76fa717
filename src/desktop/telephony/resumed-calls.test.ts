import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { type Desk, dn, ocsId, previewDesk, recordKeys } from '../fixtures/desk.ts';

const about = (handle: number) => ({ userData: { GSW_APPLICATION_ID: ocsId, ...recordKeys(handle) } });
const outbound = { connId: 'c1', callType: 'Outbound', ...about(1) };
const consultation = { connId: 'q1', callType: 'Consult', ...about(5) };
const transferred = { connId: 'c5', callType: 'Outbound', ...about(5) };

/** The link breaks, and is there again: the agent is still logged in, and T-Server reports these calls. */
function comeBack(desk: Desk, fields: JsonObject): void {
  logInAgain(desk);
  const referenceId = desk.frames.at(-1)?.referenceId as number; // The desktop has just sent it.
  desk.hear('EventError', { referenceId, errorCode: 1032, errorMessage: 'Logged in already.' });
  desk.hear('EventAddressInfo', { agentId: '1001', agentState: 'Ready', ...fields });
  desk.frames.splice(0);
}

function logInAgain(desk: Desk): void {
  desk.input({ kind: 'linkClosed', sentence: 'It broke.' });
  desk.input({ kind: 'linkOpened', userDataForm: 'object' });
  desk.do('logIn', { agentId: '1001', dn });
}

/** A desk that talks to the customer of record 1. */
function talkingDesk(): Desk {
  const desk = previewDesk();
  desk.preview(1);
  desk.do('dial', { handle: 1 });
  desk.hear('EventDialing', outbound);
  desk.hear('EventEstablished', outbound);
  return desk;
}

/** A desk that is consulted about record 5, and has its chain. */
function consultedDesk(): Desk {
  const desk = previewDesk();
  desk.hear('EventEstablished', consultation);
  desk.do('requestChain', { handle: 5 });
  desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(6), GSW_CHAIN_ID: 105 });
  desk.answer('ChainedRecordRequest', 'ChainedRecordsDataEnd');
  return desk;
}

const shown = (desk: Desk) =>
  desk.seen.records.map(({ handle, readOnly, state }) => [handle, readOnly, state]);

describe('a call of the own record goes on when the link is there again', () => {
  it('as it was: the agent hangs up, and finishes the record', () => {
    const desk = talkingDesk();
    comeBack(desk, { calls: [{ ...outbound, state: 'Talking', thisDNRole: 'Origination' }] });
    assert.deepEqual(shown(desk), [[1, false, 'talking']]);
    desk.do('hangUp', {});
    assert.deepEqual(desk.frames.at(-1)?.connId, 'c1');
    desk.hear('EventReleased', outbound);
    assert.deepEqual([desk.record(1).state, desk.record(1).callResult], ['ended', 'Answer']);
    desk.do('finishRecord', { handle: 1 });
  });

  it('with the consultation that the agent has begun', () => {
    const desk = talkingDesk();
    const own = { connId: 'q1', callType: 'Consult', transferConnId: 'c1', ...about(1) };
    comeBack(desk, {
      calls: [
        { ...outbound, state: 'Held' },
        { ...own, state: 'Talking' },
      ],
    });
    desk.do('completeTransfer', {});
    const asked = desk.frames.at(-1);
    assert.deepEqual(
      [asked?.messageType, asked?.connId, asked?.transferConnId],
      ['RequestCompleteTransfer', 'c1', 'q1'],
    );
    desk.hear('EventReleased', { ...outbound, callState: 'Transferred' });
    assert.deepEqual(desk.handles, []);
  });

  it('unless it is over', () => {
    const desk = talkingDesk();
    comeBack(desk, { calls: [] });
    assert.deepEqual(shown(desk), [[1, false, 'ended']]);
    desk.do('dial', { handle: 1 });
  });

  it('while it is still dialed; of calls that are not reported nothing is known', () => {
    const desk = talkingDesk();
    comeBack(desk, { calls: [{ ...outbound, connId: 'c2', state: 'Dialing' }] });
    desk.do('hangUp', {});
    assert.equal(desk.frames.at(-1)?.connId, 'c2');
    comeBack(desk, {});
    assert.deepEqual(shown(desk), [[1, false, 'talking']]);
  });

  it('with the result that was detected before', () => {
    const desk = talkingDesk();
    desk.hear('EventEstablished', { ...outbound, callState: 'AnsweringMachineDetected' });
    const { callResult } = desk.record(1);
    assert.notEqual(callResult, 'Answer');
    comeBack(desk, { calls: [{ ...outbound, state: 'Talking' }] });
    assert.equal(desk.record(1).callResult, callResult);
  });
});

describe('a consultation about the record of a colleague', () => {
  it('that goes on is still for reading, and its chain is not asked for again', () => {
    const desk = consultedDesk();
    comeBack(desk, { calls: [{ ...consultation, state: 'Talking', thisDNRole: 'Destination' }] });
    assert.deepEqual(shown(desk), [
      [5, true, 'talking'],
      [6, true, 'offered'],
    ]);
    assert.match(desk.attempt('finishRecord', { handle: 5 }) ?? '', /another agent's/);
    assert.notEqual(desk.attempt('requestChain', { handle: 5 }), undefined);
    desk.hear('EventPartyChanged', { ...transferred, previousConnId: 'q1', callState: 'Transferred' });
    assert.deepEqual(shown(desk), [
      [5, false, 'talking'],
      [6, false, 'offered'],
    ]);
  });

  it('is taken for one if T-Server does not say whose it is', () => {
    const desk = previewDesk();
    comeBack(desk, { calls: [{ ...consultation, state: 'Held' }] });
    assert.deepEqual(shown(desk), [[5, true, 'talking']]);
  });

  it('that is over takes the record along', () => {
    const desk = consultedDesk();
    comeBack(desk, { calls: [] });
    assert.deepEqual(desk.handles, []);
  });

  it('has ended for a desktop whose agent was logged out', () => {
    const desk = consultedDesk();
    logInAgain(desk);
    desk.hear('EventAgentLogin', { agentId: '1001' });
    assert.deepEqual(desk.handles, []);
  });

  it('that has become a transfer or a conference meanwhile has given all rights', () => {
    const other = consultedDesk();
    comeBack(other, { calls: [{ ...transferred, state: 'Talking', thisDNRole: 'Destination' }] });
    assert.deepEqual(shown(other), [
      [5, false, 'talking'],
      [6, false, 'offered'],
    ]);
    const shared = consultedDesk();
    comeBack(shared, { calls: [{ ...transferred, state: 'Talking', thisDNRole: 'ConferenceMember' }] });
    shared.do('finishRecord', { handle: 5 });
    shared.refuse('RecordProcessed', 109);
    assert.deepEqual(shared.handles, [], 'somebody in the conference was faster');
  });

  it('that rings brings nothing yet, unlike a call that was transferred', () => {
    const desk = previewDesk();
    comeBack(desk, { calls: [{ ...consultation, state: 'Ringing', thisDNRole: 'Destination' }] });
    assert.deepEqual(desk.handles, []);
    desk.do('answer', {});
    const other = previewDesk();
    comeBack(other, { calls: [{ ...transferred, state: 'Ringing' }] });
    assert.deepEqual(shown(other), [[5, false, 'offered']]);
  });
});

describe('what else T-Server reports', () => {
  it('is no call: it changes nothing', () => {
    const desk = previewDesk();
    comeBack(desk, { calls: [{ ...transferred, state: 'Queued' }, { state: 'Talking' }, 'c5'] });
    assert.deepEqual(desk.handles, []);
    assert.equal(desk.attempt('hangUp', {}), 'There is no call.');
  });

  it('is known already if its events have come since', () => {
    const desk = talkingDesk();
    logInAgain(desk);
    const referenceId = desk.frames.at(-1)?.referenceId as number; // The desktop has just sent it.
    desk.hear('EventEstablished', outbound);
    desk.hear('EventHeld', outbound);
    desk.hear('EventError', { referenceId, errorCode: 1032, errorMessage: 'Logged in already.' });
    const calls = [{ ...outbound, state: 'Held' }];
    desk.hear('EventAddressInfo', { agentId: '1001', agentState: 'AfterCallWork', calls });
    assert.equal(desk.seen.agentState, 'NotReady');
    desk.do('retrieve', {});
  });
});
