import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { callResult } from '../protocol/enumerations.generated.ts';
import { customerOutcomes } from './customers/customer-outcome.ts';
import { countingIds } from './fixtures/switch-driver.ts';
import { SwitchObserver } from './fixtures/switch-observer.ts';
import type { SetUp, SwitchInput } from './ports.ts';
import type { TelephonyRequest } from './telephony-request.ts';
import { createTelephonySwitch } from './telephony-switch.ts';

const trunks = 4;
const setUp: Omit<SetUp, 'kind'> = {
  queues: [
    { dn: '8001', agents: ['1001', '1002'] },
    { dn: '8002', agents: ['1002', '1003'] },
  ],
  trunks,
  detection: { wrongRate: 0.5 },
};
const desks = ['7001', '7002', '7003'];
const phones = ['5550101', '5550102', '5550103'];
const outcomes = Object.keys(customerOutcomes) as (keyof typeof customerOutcomes)[]; // The keys of its type.

/** What happens next on the floor; numbers choose among the calls that there are. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('dial'), n: fc.nat(9), after: fc.nat(30_000) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('customerCalls'), n: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('hangUp', 'drop'), n: fc.nat(9) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('RequestAgentReady', 'RequestAgentReady', 'RequestAnswerCall'),
      n: fc.nat(9),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'RequestAgentNotReady',
        'RequestReleaseCall',
        'RequestHoldCall',
        'RequestRetrieveCall',
        'RequestMakeCall',
        'RequestAgentLogin',
        'RequestAgentLogout',
      ),
      n: fc.nat(9),
    }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('time passes'), n: fc.nat(20_000) }) },
);

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** A switch with its observer, and time that passes. */
function openFloor(seed: number) {
  const machine = createTelephonySwitch({ ids: countingIds() });
  const observer = new SwitchObserver(setUp);
  let now = 0;
  const give = (input: SwitchInput): void => observer.see(machine.handle(input, now));
  const ask = (client: number, request: TelephonyRequest): void => give({ kind: 'request', client, request });
  const passTime = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const [next] = [...observer.timers].sort(([, one], [, other]) => one - other);
      if (next === undefined || next[1] > end) break;
      now = next[1];
      observer.timers.delete(next[0]);
      give({ kind: 'timer', name: next[0] });
    }
    now = end;
  };
  give({ kind: 'setUp', ...setUp });
  give({ kind: 'customersBehave', population: populationOf(seed) });
  desks.forEach((thisDN, n) => {
    ask(n, { messageType: 'RequestRegisterAddress', thisDN });
    ask(n, { messageType: 'RequestAgentLogin', thisDN, agentId: `100${n + 1}` });
  });
  return { observer, give, ask, passTime };
}

function populationOf(seed: number) {
  const times = { uniform: { least: 0, most: 25 } };
  const shares = Object.fromEntries(outcomes.map((outcome) => [outcome, outcome === 'answer' ? 20 : 1]));
  return { seed, outcomes: shares, answer: times, refusal: times, patience: times, talk: times };
}

function happen({ observer, give, ask, passTime }: ReturnType<typeof openFloor>, what: Happening): void {
  const { does, n } = what;
  const pick = (list: readonly string[]): string => list[n % Math.max(1, list.length)] ?? 'none';
  const thisDN = pick(desks);
  const phone = pick(phones);
  const queue = n % 2 === 0 ? '8001' : '8002';
  const connId = pick([...observer.open.keys()]);
  const ownCall = pick(observer.callsAt(thisDN));
  switch (does) {
    case 'time passes':
      passTime(n);
      break;
    case 'dial': {
      const connectOn = [callResult.Answer, callResult.FaxDetected];
      const userData = n % 3 === 0 ? { GSW_CALL_RESULT_FEEDBACK: 1 } : { GSW_RECORD_HANDLE: n };
      give({ kind: 'dial', origin: queue, phone, timeout: what.after + 1, connectOn, userData });
      break;
    }
    case 'customerCalls':
      give({ kind: 'customerCalls', phone, dn: n < 5 ? queue : thisDN, ticket: n });
      break;
    case 'hangUp':
      give({ kind: 'customerHangsUp', phone, ticket: n });
      break;
    case 'drop':
      give({ kind: 'releaseCall', connId, dn: pick([...(observer.open.get(connId) ?? [])]) });
      break;
    case 'RequestMakeCall':
      ask(n % 3, { messageType: does, thisDN, otherDN: n < 5 ? phone : pick(['7002', '7003', '7001']) });
      break;
    case 'RequestAgentLogin':
      ask(n % 3, { messageType: does, thisDN, agentId: `100${(n % 3) + 1}` });
      break;
    case 'RequestAgentReady':
    case 'RequestAgentNotReady':
    case 'RequestAgentLogout':
      ask(n % 3, { messageType: does, thisDN });
      break;
    default:
      ask(n % 3, { messageType: does, thisDN, connId: ownCall });
  }
}

/** Everybody hangs up, and OCS drops what is left. */
function closeFloor({ observer, give, passTime }: ReturnType<typeof openFloor>): void {
  for (const [connId, parties] of [...observer.open]) {
    const [dn] = parties;
    if (dn !== undefined) give({ kind: 'releaseCall', connId, dn });
  }
  passTime(100_000);
}

/** As many calls as there are trunks all find the line, which nobody answers. */
function assertAllTrunksFree({ observer, give }: ReturnType<typeof openFloor>): void {
  const phone = '5550199';
  give({ kind: 'customerBehaves', phone, outcomes: ['noAnswer'] });
  for (let n = 0; n < trunks; n += 1)
    give({ kind: 'dial', origin: '8001', phone, timeout: 1, connectOn: [], userData: {} });
  assert.equal(observer.open.size, trunks);
}

describe('any day on the floor', () => {
  it('every call ends, agents have one call at a time, queues are served in turn, and trunks suffice', () => {
    let diverted = 0;
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 150, size: 'max' }), fc.nat(1000), (day, seed) => {
        const floor = openFloor(seed);
        for (const what of day) happen(floor, what);
        closeFloor(floor);
        while (floor.observer.open.size > 0) closeFloor(floor);
        assertAllTrunksFree(floor);
        diverted += floor.observer.divertedCalls;
      }),
      { numRuns: 150 },
    );
    assert.ok(diverted > 300, `only ${diverted} calls reached an agent`);
  });
});
