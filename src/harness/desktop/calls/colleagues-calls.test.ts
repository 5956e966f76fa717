import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateFrame } from '../../../link/frames/validate-frame.ts';
import { TestBed } from '../../test-bed/test-bed.ts';
import { ColleaguesCalls, type PlayedEvent } from './colleagues-calls.ts';
import { playedEvents } from './played-events.ts';

const played = () => new ColleaguesCalls({ testBed: new TestBed(), desktop: undefined });
const consult: readonly PlayedEvent[] = [
  { event: 'EventRinging', call: 'consultation' },
  { event: 'EventEstablished', call: 'consultation' },
];
const transferred: PlayedEvent = {
  event: 'EventPartyChanged',
  call: 'customer',
  previous: 'consultation',
  callState: 'Transferred',
};
const ask = (name: string) => ({
  GSW_AGENT_REQ_TYPE: name,
  GSW_RECORD_HANDLE: 4711,
  GSW_REFERENCE_ID: 9,
});

/** Names or numbers of the answers to a request. */
function answers({ record }: ColleaguesCalls, name: string): readonly unknown[] {
  return record.answer(ask(name)).map((answer) => answer.GSW_ERROR_NUMBER ?? answer.GSW_USER_EVENT);
}

describe("the calls of a colleague, and OCS's part in them", () => {
  it('are frames of the link', () => {
    const calls = played();
    const frames = [...consult, transferred].map((event) => calls.frame(event, '7001'));
    assert.deepEqual(
      frames.flatMap((frame) => validateFrame(frame).problems),
      [],
    );
    const [ringing, , changed] = frames;
    assert.equal(changed?.previousConnId, ringing?.connId);
    assert.notEqual(changed?.connId, ringing?.connId);
  });

  it('leave the record to the agent who has taken it over, even if the consultation ends after that', () => {
    const calls = played();
    for (const event of [...consult, transferred]) calls.frame(event, '7001');
    calls.frame({ event: 'EventReleased', call: 'consultation', callState: 'Transferred' }, '7001');
    assert.deepEqual(answers(calls, 'RecordProcessed'), ['RecordProcessedAcknowledge']);
  });

  it('give the consulted agent the chain to be read, once, and nothing else', () => {
    const calls = played();
    assert.deepEqual(answers(calls, 'ChainedRecordRequest'), [109]);
    for (const event of consult) calls.frame(event, '7001');
    assert.deepEqual(answers(calls, 'UpdateCallCompletionStats'), [101]);
    assert.deepEqual(answers(calls, 'ChainedRecordRequest'), ['ChainedRecord', 'ChainedRecordsDataEnd']);
    assert.deepEqual(answers(calls, 'ChainedRecordRequest'), []);
    calls.frame({ event: 'EventReleased', call: 'consultation' }, '7001');
    assert.deepEqual(answers(calls, 'ReadyTime'), [112]);
  });

  it('give all rights with the transfer, until the call is passed on', () => {
    const calls = played();
    for (const event of [...consult, transferred]) calls.frame(event, '7001');
    assert.deepEqual(answers(calls, 'UpdateCallCompletionStats'), ['UpdateCallCompletionStatsAcknowledge']);
    calls.frame({ event: 'EventReleased', call: 'customer', callState: 'Transferred' }, '7001');
    assert.deepEqual(answers(calls, 'RecordProcessed'), [109]);
  });

  it('end with the last request for the record', () => {
    const calls = played();
    for (const event of [...consult, transferred]) calls.frame(event, '7001');
    assert.deepEqual(answers(calls, 'RequestRecordCancel'), ['RecordCancelAcknowledge']);
    calls.frame({ event: 'EventEstablished', call: 'customer' }, '7001');
    assert.deepEqual(answers(calls, 'RecordProcessed'), [109]);
  });
});

it('a table of events names the calls, and nothing else', () => {
  assert.deepEqual(playedEvents([{ event: 'EventHeld', call: 'customer', state: '', previous: '' }]), [
    { event: 'EventHeld', call: 'customer' },
  ]);
  assert.throws(() => playedEvents([{ event: 'EventHeld', call: 'other' }]), { code: 'FEATURE_EVENT' });
});
