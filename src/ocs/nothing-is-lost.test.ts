import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import { CallsInProgress, callStep } from './fixtures/calls-in-progress.ts';
import { record } from './fixtures/configuration.ts';
import { type Floor, openFloor } from './fixtures/floor.ts';
import type { DialingVerb } from './machine/ports.ts';

const groups = ['Spring@Sales', 'Spring@Hall'];
const agents = { '7001': '1001', '7002': '1002', '7004': '1004' } as const;
const dns = Object.keys(agents) as (keyof typeof agents)[]; // its keys are exactly these
const lists = ['Spring list', 'Late list'];

const verbs: readonly DialingVerb[] = ['load', 'start', 'start', 'stop', 'unload', 'forceUnload'];
const modes = [undefined, 'Preview', 'Progressive', 'Predictive'] as const;
const requests = [
  'PreviewRecordRequest',
  'PreviewRecordRequest',
  'UpdateCallCompletionStats',
  'RecordProcessed',
  'RecordReject',
  'RecordReschedule',
  'RequestRecordCancel',
  'DoNotCall',
];

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      dn: fc.constantFrom(...dns),
      ask: fc.constantFrom(...requests),
      handle: fc.nat(30),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constantFrom(...verbs),
      group: fc.constantFrom(...groups),
      mode: fc.constantFrom(...modes),
    }),
  },
  { weight: 2, arbitrary: fc.record({ fetch: fc.constantFrom(...dns), handle: fc.nat(30) }) },
  { weight: 4, arbitrary: callStep(dns) },
  { weight: 2, arbitrary: fc.record({ ready: fc.boolean(), dn: fc.constantFrom(...dns) }) },
  { weight: 1, arbitrary: fc.record({ joins: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      marks: fc.constantFrom(...dns),
      type: fc.constantFrom('RequestRecordCancel', 'DoNotCall'),
      phone: fc.nat(12),
      attribute: fc.constantFrom('AllChain', 'RecordOnly'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ logIn: fc.constantFrom(...dns) }) },
  { weight: 1, arbitrary: fc.record({ logOut: fc.constantFrom(...dns) }) },
  { weight: 1, arbitrary: fc.record({ fails: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ pass: fc.constantFrom(1000, 10_000, 7 * 3_600_000) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Performs one step; a request gets exactly one answer, on the DN that sent it. */
function take(floor: Floor, calls: CallsInProgress, now: Step): void {
  if ('happens' in now) calls.take(now);
  else if ('ready' in now) {
    const agent = { dn: now.dn, agentId: agents[now.dn] };
    floor.give({ kind: now.ready ? 'agentReady' : 'agentNotReady', ...agent });
  } else if ('ask' in now) {
    floor.sent();
    const list = now.handle % 2 === 0 ? 'Spring list' : 'Late list';
    const pairs = { GSW_CAMPAIGN_NAME: 'Spring', GSW_RECORD_HANDLE: now.handle + 1, GSW_CALLING_LIST: list };
    // Within the hours of the records, and outside them.
    const time = `03/0${4 + (now.handle % 3)}/2030 ${now.handle % 5 === 0 ? '23' : '12'}:30`;
    const callback = { GSW_CALLBACK_TYPE: 'Campaign', GSW_DATE_TIME: time };
    floor.ask(now.dn, now.ask, { ...pairs, GSW_CALL_RESULT: callResult.Answer, ...callback });
  } else if ('fetch' in now) {
    floor.sent();
    const asked = { GSW_AGENT_REQ_TYPE: 'ChainedRecordRequest', GSW_APPLICATION_ID: 134 };
    floor.tell(now.fetch, { ...asked, GSW_RECORD_HANDLE: now.handle + 1 });
    assert.ok(floor.sent().every(({ dn }) => dn === now.fetch));
  } else if ('marks' in now) {
    floor.sent();
    floor.tell(now.marks, {
      GSW_AGENT_REQ_TYPE: now.type,
      GSW_APPLICATION_ID: 134,
      GSW_PHONE: `555${String(now.phone).padStart(4, '0')}`,
      GSW_CHAIN_ATTR: now.attribute,
    });
    const sent = floor.sent().filter(({ userData }) => userData.GSW_USER_EVENT !== 'RecordCancel');
    assert.deepEqual(
      sent.map(({ dn }) => dn),
      [now.marks],
    );
  } else if ('joins' in now) {
    const rows = floor.store.rows.get('Spring list') ?? [];
    rows.push(record(rows.length + 1, { chain_id: now.joins, chain_n: rows.length }));
  } else if ('verb' in now) floor.dial(now.verb, now.group, now.mode);
  else if ('logIn' in now) floor.logIn(now.logIn, agents[now.logIn]);
  else if ('logOut' in now) floor.logOut(now.logOut, agents[now.logOut]);
  else if ('fails' in now) {
    if (now.fails) floor.failDatabase();
    else floor.healDatabase();
  } else floor.pass(now.pass);
}

const held = (floor: Floor) =>
  groups.flatMap((group) =>
    (floor.ocs.buffer(group)?.records ?? []).map(({ callingList, recordId }) => `${callingList} ${recordId}`),
  );

const retrieved = (floor: Floor) =>
  lists.flatMap((list) =>
    (floor.store.rows.get(list) ?? [])
      .filter((row) => row.record_status === recordStatus.Retrieved)
      .map((row) => `${list} ${row.record_id}`),
  );

test('whatever happens, no record is held twice, and none is lost', () => {
  fc.assert(
    fc.property(fc.constantFrom(...modes), fc.array(step, { maxLength: 60 }), (mode, steps) => {
      const rows = Array.from({ length: 12 }, (_, n) => record(n + 1, { chain_id: n >> 1, chain_n: n & 1 }));
      const floor = openFloor({
        options: { stale_clean_timeout: 60 },
        records: { 'Spring list': rows, 'Late list': rows },
      });
      floor.logIn('7001', '1001');
      floor.dial('start', 'Spring@Sales', mode);
      const calls = new CallsInProgress(floor);
      for (const now of steps) {
        take(floor, calls, now);
        calls.dial();
        const all = held(floor);
        assert.equal(new Set(all).size, all.length, 'no record is in two places');
        for (const one of all)
          assert.ok(retrieved(floor).includes(one), `${one} is held, and Retrieved in its list`);
      }
      floor.healDatabase();
      floor.pass(10_000);
      assert.deepEqual(retrieved(floor).sort(), held(floor).sort());
      for (const group of groups) floor.dial('unload', group);
      calls.dial();
      calls.endAll();
      for (const dn of dns) floor.logOut(dn, agents[dn]);
      assert.deepEqual(retrieved(floor), []);
    }),
    { numRuns: 400 },
  );
});
