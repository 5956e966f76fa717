import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { Treatment, TreatmentAction } from '../configuration/configuration.ts';
import { configuration, noon, record, springList } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor } from '../fixtures/dialing-floor.ts';
import type { Floor } from '../fixtures/floor.ts';
import type { CallRecord } from '../machine/store-port.ts';

const now = noon / 1000;
const list = 'Spring list';
const { Busy, AnsweringMachineDetected } = callResult;

function treatment(action: TreatmentAction, more: Partial<Treatment> = {}): Treatment {
  const sequence = more.sequence ?? 1;
  return { name: `Busy ${sequence}`, dbid: 950 + sequence, callResult: Busy, sequence, action, ...more };
}

function open(
  treatments: readonly Treatment[],
  rows: readonly CallRecord[] = [record(1), record(2)],
  options = {},
  ofList = {},
): Floor {
  const callingLists = configuration.callingLists.map((one) =>
    one === springList ? { ...one, treatments: treatments.map(({ name }) => name), ...ofList } : one,
  );
  return openDialingFloor('Progressive', {
    configuration: { ...configuration, treatments, callingLists },
    records: { [list]: rows },
    options,
  });
}

const chain = [1, 2, 3].map((n) => record(n, { chain_id: 7, chain_n: n }));
const state = (floor: Floor, n: number) => {
  const row = floor.row(list, n);
  return [row.record_type, row.record_status, row.attempt, row.dial_sched_time, row.treatments];
};
const { General, CampaignRescheduled } = recordType;
const { Ready, Updated, AgentError } = recordStatus;

describe('the treatment of a call that reached nobody', () => {
  it('reschedules the record, which is called again then', () => {
    const floor = open([treatment({ kind: 'Retry in', minutes: 30 })], [record(1)]);
    onlyCall(floor).ends(Busy);
    assert.deepEqual(state(floor, 1), [CampaignRescheduled, Ready, 1, now + 1800, '951@1@0@1']);
    for (let n = 0; n < 1790; n += 10) floor.pass(10_000);
    assert.deepEqual(floor.dialed(), []);
    for (let n = 0; n < 20; n += 1) floor.pass(1000);
    const again = onlyCall(floor);
    assert.equal(again.userData.GSW_SCHEDULED_TIME, now + 1800);
    again.ends(Busy);
    const row = floor.row(list, 1);
    assert.deepEqual([row.record_status, row.attempt], [Updated, 2], 'no second treatment');
  });

  it('redials at once, before other records, as often as its cycle attempts say', () => {
    const floor = open([treatment({ kind: 'Redial' }, { cycleAttempts: 2 })]);
    for (const attempts of [0, 1, 2]) {
      const call = onlyCall(floor);
      assert.deepEqual([call.phone, call.userData.GSW_ATTEMPTS], ['5550001', attempts]);
      assert.equal(call.userData.GSW_CALL_RESULT, attempts === 0 ? callResult.UnknownCallResult : Busy);
      call.ends(Busy);
    }
    assert.equal(floor.row(list, 1).record_status, Updated);
    assert.equal(floor.row(list, 1).attempt, 3);
    assert.equal(onlyCall(floor).phone, '5550002');
  });

  it('does not redial for an agent who is no longer ready, and keeps what it knows at unload', () => {
    const floor = open([treatment({ kind: 'Redial' })]);
    const call = onlyCall(floor);
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
    call.ends(Busy);
    floor.pass(1000);
    assert.deepEqual(floor.dialed(), []);
    floor.dial('unload', 'Spring@Sales');
    assert.deepEqual(state(floor, 1), [CampaignRescheduled, Ready, 1, now, '951@1@0@1']);
    assert.deepEqual(state(floor, 2), [General, Ready, 0, null, null]);
  });

  it('dials the next number of the chain, and finishes the chain with its agent', () => {
    const floor = open([treatment({ kind: 'Next in chain' })], chain);
    onlyCall(floor).ends(Busy);
    const second = onlyCall(floor);
    assert.equal(second.phone, '5550002');
    second.reaches('7001');
    second.hangsUp('7001');
    assert.deepEqual(
      [1, 2, 3].map((n) => [floor.row(list, n).record_status, floor.row(list, n).call_result]),
      [
        [Updated, Busy],
        [Updated, callResult.Answer],
        [Updated, callResult.UnknownCallResult],
      ],
    );
    assert.deepEqual(floor.dialed(), []);
  });

  it('is applied once, no matter how many events say that the call is over', () => {
    for (const action of [{ kind: 'Redial' }, { kind: 'Next in chain' }] as const) {
      const floor = open([treatment(action)], chain);
      const call = onlyCall(floor);
      call.ends(Busy);
      const again = onlyCall(floor);
      call.ends(Busy);
      assert.deepEqual(floor.dialed(), []);
      again.reaches('7001');
      const about = { GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: list, GSW_RECORD_HANDLE: again.handle };
      const answered = floor.ask('7001', 'RecordProcessed', about);
      assert.equal(answered.GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    }
  });

  it('ends with the last number of the chain', () => {
    const floor = open([treatment({ kind: 'Next in chain' })], chain);
    for (const phone of ['5550001', '5550002', '5550003']) {
      const call = onlyCall(floor);
      assert.equal(call.phone, phone);
      call.ends(Busy);
    }
    assert.deepEqual(floor.dialed(), []);
    assert.deepEqual(
      [1, 2, 3].map((n) => floor.row(list, n).record_status),
      [Updated, Updated, Updated],
    );
  });

  it('goes on with the number that was next when a chain is read again', () => {
    const floor = open([treatment({ kind: 'Next in chain after', minutes: 5 })], chain);
    onlyCall(floor).ends(Busy);
    assert.deepEqual(
      [1, 2, 3].map((n) => state(floor, n)),
      [1, 0, 0].map((attempt) => [CampaignRescheduled, Ready, attempt, now + 300, '951@1@2@1']),
    );
    for (let n = 0; n < 32; n += 1) floor.pass(10_000);
    assert.equal(onlyCall(floor).phone, '5550002');
  });

  it('is none if the record was canceled during the call', () => {
    for (const request of ['DoNotCall', 'RequestRecordCancel']) {
      const floor = open([treatment({ kind: 'Redial' })], [record(1)]);
      const call = onlyCall(floor);
      floor.ask('7002', request, { GSW_PHONE: '5550001' });
      call.ends(Busy);
      const row = floor.row(list, 1);
      if (request === 'DoNotCall') assert.equal(row.record_type, recordType.NoCall);
      else assert.equal(row.record_status, recordStatus.Canceled);
      assert.deepEqual(floor.dialed(), []);
    }
  });

  it('is none after the maximum of attempts', () => {
    const floor = open(
      [treatment({ kind: 'Redial' }, { cycleAttempts: 20 })],
      [record(1)],
      {},
      { maximumAttempts: 2 },
    );
    for (let n = 0; n < 2; n += 1) onlyCall(floor).ends(Busy);
    assert.deepEqual(floor.dialed(), []);
    assert.equal(floor.row(list, 1).record_status, Updated);
    const tried = open([treatment({ kind: 'Redial' })], [record(1, { attempt: 9 })]);
    onlyCall(tried).ends(Busy);
    assert.deepEqual(tried.dialed(), []);
  });

  it('may be an agent error', () => {
    const floor = open([treatment({ kind: 'Mark as Agent Error' })]);
    onlyCall(floor).ends(Busy);
    assert.equal(floor.row(list, 1).record_status, AgentError);
  });

  it('is for others than those that a call is connected on', () => {
    const machines = treatment(
      { kind: 'Redial' },
      { callResult: AnsweringMachineDetected, applyToCall: 'Connect' },
    );
    assert.deepEqual(open([machines]).dialed()[0]?.connectOn, [callResult.Answer, AnsweringMachineDetected]);
    assert.deepEqual(open([]).dialed()[0]?.connectOn, [callResult.Answer]);
  });
});

describe('a test of answering machine detection', () => {
  it('is every so many calls, and an agent gets it', () => {
    const floor = open(
      [],
      [1, 2, 3, 4].map((n) => record(n)),
      { 'call-result-feedback-every': 2 },
    );
    const marks = [1, 2, 3, 4].map(() => {
      const [dialed] = floor.dialed();
      assert.ok(dialed);
      const { connId } = { connId: String(dialed.userData.GSW_RECORD_HANDLE) };
      const event = { kind: 'call', dn: '8000', connId, userData: dialed.userData } as const;
      floor.give({ ...event, event: 'EventReleased', callResult: Busy });
      return [dialed.userData.GSW_CALL_RESULT_FEEDBACK, dialed.connectOn.includes(AnsweringMachineDetected)];
    });
    assert.deepEqual(marks, [
      [undefined, false],
      [1, true],
      [undefined, false],
      [1, true],
    ]);
  });
});
