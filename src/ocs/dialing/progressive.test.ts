import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import { configuration, noon, record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor } from '../fixtures/dialing-floor.ts';
import type { Floor } from '../fixtures/floor.ts';

const list = 'Spring list';
const rows = (count: number) => ({
  records: { [list]: Array.from({ length: count }, (_, n) => record(n + 1)) },
});
const open = (count = 6, options = {}) => openDialingFloor('Progressive', { ...rows(count), options });
const ready = (floor: Floor, n = 1) => floor.give({ kind: 'agentReady', dn: `700${n}`, agentId: `100${n}` });
const notReady = (floor: Floor, workMode?: string) =>
  floor.give({
    kind: 'agentNotReady',
    dn: '7001',
    agentId: '1001',
    ...(workMode === undefined ? {} : { workMode }),
  });
const about = (call: { handle: number }) => ({
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CALLING_LIST: list,
  GSW_RECORD_HANDLE: call.handle,
});

describe('a session in Progressive mode', () => {
  it('dials one call for each agent who is ready', () => {
    const floor = open();
    assert.deepEqual(
      floor.dialed().map(({ origin, phone }) => ({ origin, phone })),
      [{ origin: '8000', phone: '5550001' }],
    );
    ready(floor, 2);
    assert.equal(floor.dialed().length, 1);
    floor.pass(5000);
    assert.deepEqual(floor.dialed(), []);
  });

  it('dials one call for an agent who is ready at two DNs, and none while they talk at either', () => {
    const floor = open();
    floor.give({ kind: 'agentLoggedIn', dn: '7003', agentId: '1001' });
    floor.give({ kind: 'agentReady', dn: '7003', agentId: '1001' });
    const call = onlyCall(floor);
    floor.pass(5000);
    assert.deepEqual(floor.dialed(), []);
    call.reaches('7003');
    floor.pass(5000);
    assert.deepEqual(floor.dialed(), []);
    floor.give({ kind: 'agentLoggedOut', dn: '7001', agentId: '1001' });
    assert.deepEqual(floor.dialed(), []);
    call.hangsUp('7003');
    assert.equal(floor.dialed().length, 1);
  });

  it('dials for an agent who has got a call by a transfer as soon as that call is over', () => {
    const floor = open();
    onlyCall(floor).ends(callResult.Busy);
    onlyCall(floor).ends(callResult.Busy);
    const [consultation, call] = ['00000000000000c2', '00000000000000c1'];
    const say = (
      event: 'EventRinging' | 'EventEstablished' | 'EventPartyChanged' | 'EventReleased',
      more: object,
    ) =>
      floor.give({ kind: 'call', event, dn: '7001', otherDN: '7009', connId: call, userData: {}, ...more });
    say('EventRinging', { connId: consultation, callType: 'Consult' });
    onlyCall(floor).ends(callResult.Busy);
    say('EventEstablished', { connId: consultation, callType: 'Consult' });
    say('EventPartyChanged', { previousConnId: consultation, callState: 'Transferred' });
    assert.deepEqual(floor.dialed(), []);
    say('EventReleased', {});
    assert.equal(floor.dialed().length, 1);
  });

  it('attaches the data of the record to the call', () => {
    const { userData } = onlyCall(open());
    assert.equal(userData.GSW_PHONE, '5550001');
    assert.equal(userData.GSW_APPLICATION_ID, 134);
    assert.equal(userData.GSW_CAMPAIGN_GROUP_NAME, 'Spring@Sales');
    assert.ok(!('GSW_AGENT_ID' in userData));
    assert.ok(!('GSW_OPTIMIZE_BY' in userData) && !('GSW_OPTIMIZE_GOAL' in userData));
  });

  it('attaches what is optimized in Predictive mode', () => {
    const floor = openDialingFloor('Predictive', rows(6));
    floor.pass(1000);
    const { userData } = onlyCall(floor);
    assert.deepEqual([userData.GSW_OPTIMIZE_BY, userData.GSW_OPTIMIZE_GOAL], [2, 3]);
  });

  it('writes the result of a call that reaches nobody, and dials the next record', () => {
    const floor = open();
    onlyCall(floor).ends(callResult.Busy);
    const row = floor.row(list, 1);
    assert.equal(row.record_status, recordStatus.Updated);
    assert.equal(row.call_result, callResult.Busy);
    assert.equal(row.attempt, 1);
    assert.equal(row.call_time, noon / 1000);
    assert.equal(floor.dialed()[0]?.phone, '5550002');
  });

  it('gives an answered call to an agent, whose desktop may update and finish the record', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    assert.equal(
      floor.ask('7001', 'UpdateCallCompletionStats', about(call)).GSW_USER_EVENT,
      'UpdateCallCompletionStatsAcknowledge',
    );
    const last = { ...about(call), GSW_CALL_RESULT: callResult.WrongParty };
    assert.equal(floor.ask('7001', 'RecordProcessed', last).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    const row = floor.row(list, 1);
    assert.deepEqual(
      [row.record_status, row.call_result, row.attempt, row.agent_id],
      [recordStatus.Updated, callResult.WrongParty, 1, '1001'],
    );
    assert.deepEqual(floor.dialed(), [], 'the agent is still in the call');
    call.hangsUp('7001');
    assert.equal(floor.dialed().length, 1);
  });

  it('finishes a record without RecordProcessed when the call is over and the agent ready', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    call.hangsUp('7001');
    const row = floor.row(list, 1);
    assert.deepEqual([row.record_status, row.call_result], [recordStatus.Updated, callResult.Answer]);
    assert.equal(floor.ask('7001', 'RecordProcessed', about(call)).GSW_ERROR_NUMBER, 109);
  });

  it('leaves a record to an agent who is in after-call work', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    notReady(floor, 'AfterCallWork');
    call.hangsUp('7001');
    assert.equal(floor.row(list, 1).record_status, recordStatus.Retrieved);
    assert.equal(
      floor.ask('7001', 'UpdateCallCompletionStats', about(call)).GSW_USER_EVENT,
      'UpdateCallCompletionStatsAcknowledge',
    );
    assert.deepEqual(floor.dialed(), []);
    ready(floor);
    assert.equal(floor.row(list, 1).record_status, recordStatus.Updated);
    assert.equal(floor.dialed().length, 1);
  });

  it('leaves it to every agent if the option record_processed is set', () => {
    const floor = open(6, { record_processed: true });
    const call = onlyCall(floor);
    call.reaches('7001');
    call.hangsUp('7001');
    assert.equal(floor.row(list, 1).record_status, recordStatus.Retrieved);
    assert.equal(
      floor.ask('7001', 'RecordProcessed', about(call)).GSW_USER_EVENT,
      'RecordProcessedAcknowledge',
    );
  });

  it('takes the callback that an agent has requested before the call is released', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.reaches('7001');
    const callback = { GSW_CALLBACK_TYPE: 'Campaign', GSW_DATE_TIME: '03/05/2030 12:30' };
    floor.ask('7001', 'RecordReschedule', { ...about(call), ...callback });
    call.hangsUp('7001');
    const row = floor.row(list, 1);
    assert.deepEqual([row.record_status, row.record_type], [recordStatus.Ready, 6]);
  });

  it('has customers shown the caller id that is configured, and says so in the data', () => {
    const callerIdSets = [{ name: 'Local', digits: ['5557005', '5557006'] }];
    const campaigns = configuration.campaigns.map((one) => ({ ...one, callerIdSet: 'Local' }));
    const options = { CPNDigits: '5557000' };
    const withSet = { ...configuration, callerIdSets, campaigns };
    const dialedWith = (used: typeof configuration) => {
      const [dialed] = openDialingFloor('Progressive', { ...rows(1), configuration: used }).dialed();
      const { GSW_CPN_DIGITS, GSW_CPN_DIGITS_SET } = dialed?.userData ?? {};
      return [dialed?.callerId, GSW_CPN_DIGITS, GSW_CPN_DIGITS_SET];
    };
    assert.deepEqual(dialedWith({ ...withSet, options }), [
      { digits: '5557006', set: 'Local' },
      '5557006',
      'Local',
    ]);
    assert.deepEqual(dialedWith({ ...configuration, options }), [
      { digits: '5557000' },
      '5557000',
      undefined,
    ]);
    assert.deepEqual(dialedWith(configuration), [undefined, undefined, undefined]);
  });

  it('counts a customer who hangs up in the queue as abandoned', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.queues();
    call.abandons();
    assert.equal(floor.row(list, 1).call_result, callResult.Abandoned);
    assert.equal(floor.row(list, 1).record_status, recordStatus.Updated);
  });

  it('counts a customer who hangs up while it rings as abandoned, and dials for the agent again', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.queues();
    call.rings('7001');
    call.abandons('7001');
    assert.equal(floor.row(list, 1).call_result, callResult.Abandoned);
    assert.equal(floor.dialed().length, 1);
  });

  it('does not dial for an agent who is about to get a call that waits', () => {
    const floor = open();
    const call = onlyCall(floor);
    call.queues();
    call.rings('7001');
    ready(floor, 2);
    assert.equal(floor.dialed().length, 1);
  });

  it('does not dial for agents who are not ready, in another call, or logged out', () => {
    const floor = open();
    const call = onlyCall(floor);
    notReady(floor);
    call.ends(callResult.NoAnswer);
    assert.deepEqual(floor.dialed(), []);
    const own = { connId: 'ff', userData: {}, kind: 'call' } as const;
    floor.give({ ...own, event: 'EventRinging', dn: '7002' });
    ready(floor, 2);
    assert.deepEqual(floor.dialed(), []);
    floor.logOut('7002', '1002');
    floor.give({ ...own, event: 'EventReleased', dn: '7002' });
    floor.pass(1000);
    assert.deepEqual(floor.dialed(), []);
  });

  it('calls a record again for which there was no trunk, but not at once', () => {
    const floor = open(1);
    const [dialed] = floor.dialed();
    assert.ok(dialed);
    floor.give({
      kind: 'call',
      event: 'EventReleased',
      dn: '8000',
      connId: '1',
      userData: dialed.userData,
      callResult: callResult.AllTrunksBusy,
    });
    const row = floor.row(list, 1);
    assert.deepEqual(
      [row.record_status, row.attempt, row.call_result],
      [recordStatus.Ready, 0, callResult.AllTrunksBusy],
    );
    assert.deepEqual(floor.dialed(), []);
    for (let n = 0; n < 10; n += 1) floor.pass(1000);
    assert.equal(floor.dialed().length, 1);
  });

  it('reads records as they are needed', () => {
    const floor = open(30);
    const phones = new Set<string>();
    for (let n = 0; n < 30; n += 1) {
      const call = onlyCall(floor);
      phones.add(call.phone);
      call.ends(callResult.Busy);
    }
    assert.equal(phones.size, 30);
    assert.deepEqual(floor.dialed(), []);
  });

  it('looks again for records after the list was exhausted', () => {
    const floor = open(0);
    floor.store.rows.get(list)?.push(record(9));
    floor.pass(1000);
    assert.deepEqual(floor.dialed(), []);
    for (let n = 0; n < 10; n += 1) floor.pass(1000);
    assert.equal(floor.dialed().length, 1);
  });
});
