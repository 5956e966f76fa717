import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { callResult, recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import { CallsInProgress, callStep } from './fixtures/calls-in-progress.ts';
import { noon, record } from './fixtures/configuration.ts';
import { type Floor, openFloor, openPreviewFloor } from './fixtures/floor.ts';

const list = 'Spring list';
const spring = { GSW_CAMPAIGN_NAME: 'Spring' };
const phone = { GSW_PHONE: '5550001' };

const tell = (floor: Floor, dn: string, type: string, pairs: Record<string, string | number>) =>
  floor.tell(dn, { GSW_AGENT_REQ_TYPE: type, GSW_APPLICATION_ID: 134, ...pairs });
const events = (floor: Floor) => floor.sent().map(({ userData }) => userData.GSW_USER_EVENT);
const status = (floor: Floor, id = 1) => floor.row(list, id).record_status;

/** A record that was retrieved, but whose answer is still on its way when it is marked. */
function markedOnItsWay(type: 'RequestRecordCancel' | 'DoNotCall', attribute: string): Floor {
  const chain = { chain_id: 9 };
  const floor = openFloor({ records: { [list]: [record(1, chain), record(2, { ...chain, chain_n: 1 })] } });
  floor.logIn('7001', '1001');
  floor.logIn('7002', '1002');
  floor.holdAnswers();
  floor.dial('start', 'Spring@Sales'); // reads the first portion
  tell(floor, '7002', type, { ...phone, GSW_CHAIN_ATTR: attribute });
  floor.sent();
  return floor;
}

describe('a database that answers late', () => {
  for (const [type, mark] of [
    ['RequestRecordCancel', recordStatus.Canceled],
    ['DoNotCall', recordStatus.Updated],
  ] as const) {
    it(`${type} by number reaches a chain that is on its way from its list`, () => {
      const floor = markedOnItsWay(type, 'AllChain');
      while (status(floor) === recordStatus.Retrieved && events(floor).length === 0)
        floor.answerOne(-1 >>> 0);
      floor.release();
      assert.deepEqual([status(floor), status(floor, 2)], [mark, mark]);
      tell(floor, '7001', 'PreviewRecordRequest', spring);
      assert.ok(!events(floor).includes('PreviewRecord'));
    });
  }

  it('with RecordOnly the rest of such a chain gets its own mark', () => {
    const floor = markedOnItsWay('RequestRecordCancel', 'RecordOnly');
    floor.release();
    assert.deepEqual([status(floor), status(floor, 2)], [recordStatus.Canceled, recordStatus.Updated]);
  });

  it('a chain on its way is marked even if its session was unloaded meanwhile', () => {
    const floor = markedOnItsWay('RequestRecordCancel', 'AllChain');
    floor.dial('unload', 'Spring@Sales');
    floor.release();
    assert.equal(status(floor), recordStatus.Canceled);
  });

  it('a callback that waits for its agent is marked', () => {
    const due = {
      record_type: recordType.PersonalCallBack,
      agent_id: '1001',
      dial_sched_time: noon / 1000 - 60,
    };
    const floor = openFloor({ records: { [list]: [record(1, due)] } });
    floor.logIn('7002', '1002');
    floor.dial('start', 'Spring@Sales');
    assert.equal(status(floor), recordStatus.Retrieved);
    tell(floor, '7002', 'RequestRecordCancel', phone);
    assert.equal(status(floor), recordStatus.Canceled);
    floor.sent();
    floor.logIn('7001', '1001');
    assert.ok(!events(floor).includes('ScheduledCall'));
  });

  it('a record that its agent reschedules while it is canceled is not called again', () => {
    const floor = openPreviewFloor({ records: { [list]: [record(1)] } });
    const handle = {
      GSW_RECORD_HANDLE: Number(floor.ask('7001', 'PreviewRecordRequest', spring).GSW_RECORD_HANDLE),
    };
    const callback = { GSW_CALLBACK_TYPE: 'Campaign', GSW_DATE_TIME: '03/05/2030 12:30' };
    floor.holdAnswers();
    tell(floor, '7002', 'RequestRecordCancel', phone);
    tell(floor, '7001', 'RecordReschedule', { ...spring, ...handle, GSW_CALLING_LIST: list, ...callback });
    floor.release();
    assert.equal(status(floor), recordStatus.Canceled);
  });
});

const dns = ['7001', '7002'] as const;
const agents = { '7001': '1001', '7002': '1002' } as const;
const modes = ['Preview', 'Progressive', 'Predictive'] as const;
const finals = ['RecordProcessed', 'RecordReject', 'RecordReschedule'];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ preview: fc.constantFrom(...dns) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      finish: fc.constantFrom(...finals),
      dn: fc.constantFrom(...dns),
      handle: fc.nat(16),
    }),
  },
  { weight: 2, arbitrary: fc.record({ cancel: fc.nat(7), dn: fc.constantFrom(...dns) }) },
  { weight: 4, arbitrary: callStep(dns) },
  { weight: 2, arbitrary: fc.record({ ready: fc.constantFrom(...dns) }) },
  { weight: 1, arbitrary: fc.record({ passes: fc.constantFrom(1000, 10_000) }) },
  { weight: 1, arbitrary: fc.record({ fails: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ answer: fc.nat(5) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(floor: Floor, calls: CallsInProgress, now: Step): void {
  if ('happens' in now) calls.take(now);
  else if ('ready' in now) floor.give({ kind: 'agentReady', dn: now.ready, agentId: agents[now.ready] });
  else if ('passes' in now) floor.pass(now.passes);
  else if ('preview' in now) tell(floor, now.preview, 'PreviewRecordRequest', spring);
  else if ('finish' in now) {
    tell(floor, now.dn, now.finish, {
      ...spring,
      GSW_RECORD_HANDLE: now.handle + 1,
      GSW_CALLING_LIST: list,
      GSW_CALL_RESULT: callResult.Answer,
      GSW_CALLBACK_TYPE: 'Campaign',
      GSW_DATE_TIME: '03/05/2030 12:30',
    });
  } else if ('cancel' in now) {
    tell(floor, now.dn, 'RequestRecordCancel', {
      GSW_PHONE: numberOf(now.cancel + 1),
      GSW_REFERENCE_ID: now.cancel,
    });
  } else if ('fails' in now) {
    if (now.fails) floor.failDatabase();
    else floor.healDatabase();
  } else floor.answerOne(now.answer);
}

const numberOf = (id: number) => `555${String(id).padStart(4, '0')}`;

test('whenever and in whatever order the database answers, nothing is lost and what is canceled stays canceled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...modes), fc.array(step, { maxLength: 60 }), (mode, steps) => {
      const rows = Array.from({ length: 8 }, (_, n) => record(n + 1, { chain_id: n >> 1, chain_n: n & 1 }));
      const floor = openPreviewFloor({ records: { [list]: rows } });
      floor.dial('stop', 'Spring@Sales');
      floor.holdAnswers();
      floor.dial('start', 'Spring@Sales', mode);
      const calls = new CallsInProgress(floor);
      for (const now of steps) {
        take(floor, calls, now);
        calls.dial();
      }
      floor.healDatabase();
      floor.release();
      floor.pass(10_000);
      const acknowledged = floor
        .sent()
        // A record is left alone while its call is in progress: the acknowledgment says so.
        .filter(
          ({ userData }) =>
            userData.GSW_USER_EVENT === 'RecordCancelAcknowledge' && userData.GSW_MESSAGE === undefined,
        )
        .map(({ userData }) => Number(userData.GSW_REFERENCE_ID) + 1);
      floor.dial('unload', 'Spring@Sales');
      calls.dial();
      calls.endAll();
      for (const dn of dns) floor.logOut(dn, agents[dn]);
      const left = floor.store.rows.get(list) ?? [];
      assert.ok(left.every((row) => row.record_status !== recordStatus.Retrieved));
      for (const id of acknowledged) assert.notEqual(status(floor, id), recordStatus.Ready, `record ${id}`);
    }),
    { numRuns: 500 },
  );
});
