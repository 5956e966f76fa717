import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import { record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor } from '../fixtures/dialing-floor.ts';
import { type Floor, openPreviewFloor } from '../fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };
const records = { 'Spring list': Array.from({ length: 6 }, (_, n) => record(n + 1)) };
const open = (mode = 'Progressive', list: typeof records | undefined = records) =>
  openDialingFloor(mode, { ...(list && { records: list }), options: { record_processed: true } });

/** What LogOut is answered with: events, and the seconds of LogOutTime. */
function leave(floor: Floor, dn = '7001', pairs: Record<string, string | number> = campaign) {
  floor.tell(dn, { GSW_AGENT_REQ_TYPE: 'LogOut', GSW_APPLICATION_ID: 134, ...pairs });
  return told(floor);
}

const told = (floor: Floor) =>
  floor
    .sent()
    .map(({ userData }) => userData.GSW_LOGOUT_TIME ?? userData.GSW_ERROR_NUMBER ?? userData.GSW_USER_EVENT);

const finish = (floor: Floor, handle: number) =>
  floor.tell('7001', {
    GSW_AGENT_REQ_TYPE: 'RecordProcessed',
    GSW_APPLICATION_ID: 134,
    GSW_RECORD_HANDLE: handle,
    GSW_CALLING_LIST: 'Spring list',
    ...campaign,
  });
/** The call ends, and the agent is not ready: none is in progress. */
function endWithoutNext(floor: Floor): void {
  floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
  onlyCall(floor).ends(callResult.Busy);
}

const ready = (floor: Floor, n: number) =>
  floor.give({ kind: 'agentReady', dn: `700${n}`, agentId: `100${n}` });

describe('LogOut', () => {
  for (const mode of ['Progressive', 'Predictive'])
    it(`is permitted at once if no call is in progress, ${mode}`, () => {
      const floor = openDialingFloor(mode);
      floor.tell('7001', {
        GSW_AGENT_REQ_TYPE: 'LogOut',
        GSW_APPLICATION_ID: 134,
        GSW_REFERENCE_ID: 9,
        ...campaign,
      });
      const [time, permission] = floor.sent().map(({ userData }) => userData);
      assert.deepEqual(time, {
        GSW_USER_EVENT: 'LogOutTime',
        GSW_APPLICATION_ID: 134,
        GSW_CAMPAIGN_NAME: 'Spring',
        GSW_LOGOUT_TIME: 0,
        GSW_REFERENCE_ID: 9,
      });
      assert.deepEqual(permission, {
        GSW_USER_EVENT: 'LogOutAcknowledge',
        GSW_APPLICATION_ID: 134,
        GSW_CAMPAIGN_NAME: 'Spring',
      });
    });

  it('waits for the call dialed before, until the agent has processed it', () => {
    const floor = open();
    const call = onlyCall(floor);
    assert.deepEqual(leave(floor), [30]);
    floor.pass(10_000);
    assert.deepEqual(leave(floor), [20]);
    call.reaches('7001');
    call.hangsUp('7001');
    assert.deepEqual(told(floor), []);
    finish(floor, call.handle);
    assert.deepEqual(told(floor), ['RecordProcessedAcknowledge', 'LogOutAcknowledge']);
    assert.deepEqual(leave(floor), [0, 'LogOutAcknowledge']);
    floor.pass(30_000);
    assert.deepEqual(told(floor), []);
    assert.deepEqual(floor.dialed(), []);
  });

  it('ends the wait when the call has reached nobody, and dials nothing more', () => {
    const floor = open();
    const call = onlyCall(floor);
    leave(floor);
    call.ends(callResult.Busy);
    assert.deepEqual(told(floor), ['LogOutAcknowledge']);
    ready(floor, 1);
    floor.pass(1000);
    assert.deepEqual(floor.dialed(), []);
  });

  it('ends the wait when the time is over', () => {
    const floor = open();
    onlyCall(floor);
    leave(floor);
    floor.pass(29_000);
    assert.deepEqual(told(floor), []);
    floor.pass(1000);
    assert.deepEqual(told(floor), ['LogOutAcknowledge']);
  });

  it('waits for the call that the agent has', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    assert.deepEqual(leave(floor), [30]);
    call.hangsUp('7001');
    finish(floor, call.handle);
    assert.deepEqual(told(floor), ['RecordProcessedAcknowledge', 'LogOutAcknowledge']);
  });

  it('does not wait for calls that were dialed later for others', () => {
    const floor = open();
    const call = onlyCall(floor);
    ready(floor, 2);
    const other = onlyCall(floor);
    assert.deepEqual(leave(floor), [30]);
    call.ends(callResult.NoAnswer);
    assert.deepEqual([floor.dialed(), told(floor)], [[], []], 'one call, for the agent who stays');
    other.ends(callResult.NoAnswer);
    assert.deepEqual(told(floor), ['LogOutAcknowledge']);
    assert.equal(floor.dialed().length, 1);
  });

  it('is the wish of one agent: the others are dialed for', () => {
    const floor = open();
    endWithoutNext(floor);
    leave(floor);
    ready(floor, 2);
    assert.equal(floor.dialed().length, 1);
  });

  it('takes a leaving agent out of what pacing counts, also in the middle of a call', () => {
    const floor = open('Predictive');
    floor.pass(1000);
    const call = onlyCall(floor);
    call.reaches('7001');
    const dialer = floor.ocs.view().primary.provisioned.sessions.get('Spring@Sales')?.dialer;
    assert.equal(dialer?.busy.size, 1);
    leave(floor);
    assert.equal(dialer?.busy.size, 0);
    call.hangsUp('7001');
    assert.equal(dialer?.busy.size, 0);
    assert.equal(dialer?.idle.size, 0);
  });

  it('ends with a new login', () => {
    const floor = open();
    endWithoutNext(floor);
    leave(floor);
    floor.logOut('7001', '1001');
    floor.pass(30_000);
    assert.deepEqual(told(floor), []);
    floor.logIn('7001', '1001');
    ready(floor, 1);
    assert.equal(floor.dialed().length, 1);
  });

  it('ends with the session', () => {
    const floor = open();
    onlyCall(floor);
    leave(floor);
    floor.dial('unload', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales', 'Preview');
    floor.sent();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_USER_EVENT, 'PreviewRecord');
  });

  it('leaves no new work to the agent: 101', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    leave(floor);
    assert.equal(
      floor.ask('7001', 'PreviewDialingModeStart', campaign).GSW_ERROR,
      'Agent smartly logged out',
    );
    const update = { ...campaign, GSW_CALLING_LIST: 'Spring list', GSW_RECORD_HANDLE: call.handle };
    assert.equal(
      floor.ask('7001', 'UpdateCallCompletionStats', update).GSW_USER_EVENT,
      'UpdateCallCompletionStatsAcknowledge',
    );
  });

  it('is refused if nothing is dialed for the agent', () => {
    assert.deepEqual(leave(openPreviewFloor()), [101]);
    const floor = open();
    floor.dial('stop', 'Spring@Sales');
    floor.sent();
    assert.deepEqual(leave(floor), [101]);
    floor.dial('unload', 'Spring@Sales');
    floor.sent();
    assert.deepEqual(leave(floor), [106]);
    assert.deepEqual(leave(floor, '7001', { GSW_CAMPAIGN_NAME: 'None' }), [105]);
    assert.deepEqual(leave(floor, '7001', { GSW_CAMPAIGN_NAME: 'Other' }), [104]);
    assert.deepEqual(leave(floor, '7001', {}), [102]);
  });
});
