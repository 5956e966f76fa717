import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Desk, ocsId, previewDesk, recordKeys } from '../fixtures/desk.ts';

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

describe('a shared record', () => {
  const consult = { connId: 'q1', callType: 'Consult' };

  function consultedDesk(): Desk {
    const desk = previewDesk();
    desk.hear('EventRinging', { ...consult, ...about(5) });
    assert.deepEqual(desk.handles, [], 'rights before the consultation is established');
    desk.hear('EventEstablished', { ...consult, ...about(5) });
    return desk;
  }

  it('is read-only during a consultation: only its chain may be requested', () => {
    const desk = consultedDesk();
    assert.equal(desk.record(5).readOnly, true);
    const at = '2030-05-04T10:30';
    for (const refused of [
      desk.attempt('finishRecord', { handle: 5 }),
      desk.attempt('updateRecord', { handle: 5, changes: {} }),
      desk.attempt('rejectRecord', { handle: 5 }),
      desk.attempt('cancelRecord', { handle: 5 }),
      desk.attempt('doNotCall', { handle: 5 }),
      desk.attempt('rescheduleRecord', { handle: 5, at, callbackType: 'Personal' }),
      desk.attempt('announceReady', { handle: 5, seconds: 5 }),
      desk.attempt('dial', { handle: 5 }),
    ])
      assert.match(refused ?? '', /another agent's/);
    assert.deepEqual(desk.sent(), []);
    desk.do('requestChain', { handle: 5 });
    desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(6), GSW_CHAIN_ID: 105 });
    assert.equal(desk.record(6).readOnly, true);
    assert.deepEqual(desk.sentTypes(), ['ChainedRecordRequest']);
  });

  it('is identified by the connection id that continues in the transferred call, and by its handle', () => {
    const desk = consultedDesk();
    desk.hear('EventPartyChanged', { connId: 'c5', previousConnId: 'q1', callType: 'Outbound' });
    assert.equal(desk.record(5).readOnly, false);
    desk.hear('EventReleased', { connId: 'c5', callType: 'Outbound' });
    assert.equal(desk.record(5).state, 'ended');
    desk.hear('EventPartyChanged', { connId: 'c6', callType: 'Outbound', ...about(6) });
    assert.deepEqual([desk.record(6).state, desk.record(6).readOnly], ['talking', false]);
  });

  it('has the result of a customer who has answered if it comes to an engaging call', () => {
    const desk = previewDesk();
    const engaging = { connId: 'e1', callType: 'Internal' };
    desk.hear('EventRinging', engaging);
    desk.hear('EventEstablished', engaging);
    assert.deepEqual(desk.handles, []);
    desk.hear('EventPartyChanged', { connId: 'c7', previousConnId: 'e1', callType: 'Outbound', ...about(7) });
    assert.equal(desk.record(7).callResult, 'Answer');
  });

  it('is removed when the consultation ends', () => {
    const desk = consultedDesk();
    desk.hear('EventReleased', consult);
    assert.deepEqual(desk.handles, []);
    desk.hear('EventEstablished', { ...consult, connId: 'q2', ...about(5) });
    assert.deepEqual(desk.handles, [5], 'a second consultation');
  });

  it("becomes this agent's with the transfer or conference, including its chain", () => {
    const desk = consultedDesk();
    desk.do('requestChain', { handle: 5 });
    desk.answer('ChainedRecordRequest', 'ChainedRecord', { ...recordKeys(6), GSW_CHAIN_ID: 105 });
    desk.hear('EventPartyChanged', { connId: 'c5', previousConnId: 'q1', callType: 'Outbound', ...about(5) });
    assert.deepEqual(
      desk.seen.records.map(({ readOnly, state }) => [readOnly, state]),
      [
        [false, 'talking'],
        [false, 'offered'],
      ],
    );
    desk.hear('EventReleased', { connId: 'c5', callType: 'Outbound' });
    desk.do('finishRecord', { handle: 5 });
  });

  it("is another agent's after the transfer, and may come back", () => {
    const desk = dialingDesk();
    desk.hear('EventEstablished', { ...outbound, ...about(1) });
    desk.hear('EventDialing', { ...consult, ...about(1) });
    desk.hear('EventReleased', { ...consult, ...about(1) });
    assert.equal(desk.record(1).state, 'talking', 'a consultation that failed');
    desk.hear('EventReleased', { ...outbound, callState: 'Transferred' });
    assert.deepEqual(desk.handles, []);
    desk.hear('EventEstablished', { connId: 'c9', callType: 'Outbound', ...about(1) });
    assert.deepEqual(desk.handles, [1]);
    assert.equal(desk.record(1).readOnly, false);
  });
});

describe('a conference', () => {
  function conferenceDesk(): Desk {
    const desk = previewDesk();
    desk.hear('EventEstablished', { connId: 'q1', callType: 'Consult', ...about(5) });
    const joined = { connId: 'c5', previousConnId: 'q1', callType: 'Outbound', callState: 'Conferenced' };
    desk.hear('EventPartyChanged', joined);
    desk.do('finishRecord', { handle: 5 });
    return desk;
  }

  for (const number of [101, 104, 109, 112]) {
    it(`leaves the record to who was faster: error ${number}`, () => {
      const desk = conferenceDesk();
      desk.refuse('RecordProcessed', number);
      assert.deepEqual(desk.handles, []);
      assert.equal(desk.seen.lastError?.number, number);
      desk.hear('EventEstablished', { connId: 'c5', callType: 'Outbound', ...about(5) });
      assert.deepEqual(desk.handles, []);
    });
  }

  it('leaves it without an answer, too, and with another error keeps it', () => {
    const silent = conferenceDesk();
    silent.pass(10_000);
    assert.deepEqual(silent.handles, []);
    assert.match(silent.seen.messages.join(' '), /was faster with record 5/);
    const broken = conferenceDesk();
    broken.refuse('RecordProcessed', 113);
    assert.deepEqual(broken.handles, [5]);
  });

  it('makes the own record a shared one when a colleague joins', () => {
    const desk = dialingDesk();
    desk.hear('EventEstablished', { ...outbound, ...about(1) });
    desk.hear('EventHeld', outbound);
    desk.hear('EventPartyAdded', { ...outbound, callState: 'Conferenced' });
    desk.do('hold', {});
    desk.do('finishRecord', { handle: 1 });
    desk.refuse('RecordProcessed', 101);
    assert.deepEqual(desk.handles, []);
  });
});

describe('calls that come back, twice or late', () => {
  const inbound = { connId: 'c5', callType: 'Outbound' };

  it('come back with a ring, and not with another event', () => {
    const desk = previewDesk();
    desk.hear('EventEstablished', { ...inbound, ...about(5) });
    desk.hear('EventReleased', { ...inbound, callState: 'Transferred' });
    desk.hear('EventEstablished', { ...inbound, ...about(5) });
    assert.deepEqual(desk.handles, []);
    for (const event of ['EventRinging', 'EventEstablished']) desk.hear(event, { ...inbound, ...about(5) });
    assert.equal(desk.record(5).state, 'talking');
  });

  it('are known by the call that goes on in them', () => {
    const desk = previewDesk();
    desk.hear('EventEstablished', { connId: 'q1', callType: 'Consult', ...about(5) });
    const changed = { ...inbound, previousConnId: 'q1', callState: 'Transferred', ...about(5) };
    desk.hear('EventPartyChanged', changed);
    desk.hear('EventReleased', { ...inbound, callState: 'Transferred' });
    desk.hear('EventPartyChanged', changed);
    assert.deepEqual(desk.handles, []);
    desk.hear('EventPartyChanged', { ...changed, previousConnId: 'q2' });
    assert.equal(desk.record(5).readOnly, false);
  });

  it('that are transferred while they ring have still to be answered', () => {
    const desk = previewDesk();
    desk.hear('EventRinging', { connId: 'q1', callType: 'Consult', ...about(5) });
    desk.hear('EventPartyChanged', {
      ...inbound,
      previousConnId: 'q1',
      callState: 'Transferred',
      ...about(5),
    });
    assert.equal(desk.record(5).state, 'offered');
    desk.do('updateRecord', { handle: 5, changes: {} });
    desk.refuse('UpdateCallCompletionStats', 109);
    assert.deepEqual(desk.handles, []);
    desk.hear('EventEstablished', { ...inbound, ...about(5) });
    assert.equal(desk.record(5).state, 'talking');
    assert.equal(desk.record(5).callResult, 'Answer');
  });
});
