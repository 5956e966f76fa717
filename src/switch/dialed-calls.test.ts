import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../protocol/enumerations.generated.ts';
import type { CustomerOutcome } from './customers/customer-outcome.ts';
import type { QueueSetUp } from './machine/queue.ts';
import type { Dial } from './ports.ts';
import { connIdOf, driveSwitch } from './switch-driver.ts';

const sales: QueueSetUp = { dn: '8001', agents: ['1001', '1002'] };
const order: Dial = {
  kind: 'dial',
  origin: '8001',
  phone: '5550101',
  timeout: 25_000,
  connectOn: [callResult.Answer],
  userData: { GSW_RECORD_HANDLE: 12 },
};

function withQueue(queues: readonly QueueSetUp[] = [sales], trunks?: number) {
  const driver = driveSwitch();
  driver.lines({ kind: 'setUp', queues, ...(trunks !== undefined && { trunks }) });
  driver.logIn(1, '7001', '1001');
  driver.logIn(2, '7002', '1002');
  const behave = (...outcomes: CustomerOutcome[]) =>
    driver.lines({ kind: 'customerBehaves', phone: '5550101', outcomes });
  const ready = (client: number, thisDN: string) =>
    driver.ask(client, { messageType: 'RequestAgentReady', thisDN });
  const release = (client: number, thisDN: string, call: number) =>
    driver.ask(client, { messageType: 'RequestReleaseCall', thisDN, connId: connIdOf(call) });
  return { ...driver, behave, ready, release, dial: (now = 0) => told(driver.lines(order, now)) };
}

/** What OCS is notified of. */
function told(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('ocs ')).map((line) => line.slice(4));
}

describe('a call that OCS dials', () => {
  it('is queued when answered, diverted to a ready agent, rings there, and is established when answered', () => {
    const { ready, dial, ask, release } = withQueue();
    ready(1, '7001');
    assert.deepEqual(dial(), [
      'EventDialing 8001',
      'EventQueued 8001 result 33',
      'EventDiverted 8001',
      'EventRinging 7001',
    ]);
    const answer = { messageType: 'RequestAnswerCall', thisDN: '7001', connId: connIdOf(1) } as const;
    assert.deepEqual(told(ask(1, answer)), ['EventEstablished 7001']);
    assert.deepEqual(told(release(1, '7001', 1)), ['EventReleased 7001']);
  });

  it('tells both sides of the diversion who they are', () => {
    const { ready, raw } = withQueue();
    ready(1, '7001');
    const notified = raw(order).flatMap((effect) =>
      effect.kind === 'notify' && effect.notification.kind === 'call' ? [effect.notification] : [],
    );
    const [, , diverted, ringing] = notified;
    assert.deepEqual([diverted?.dn, diverted?.otherDN], ['8001', '7001']);
    assert.deepEqual([ringing?.dn, ringing?.otherDN], ['7001', '5550101']);
    for (const { connId, userData } of notified)
      assert.deepEqual([connId, userData], [connIdOf(1), order.userData]);
  });

  it('waits in the queue while no agent is ready, and goes to the first who is', () => {
    const { ready, dial } = withQueue();
    assert.deepEqual(dial(), ['EventDialing 8001', 'EventQueued 8001 result 33']);
    assert.deepEqual(told(ready(2, '7002')), ['agentReady 7002', 'EventDiverted 8001', 'EventRinging 7002']);
  });

  it('goes to the agent who has been ready for the longest time, once', () => {
    const { ready, dial, release } = withQueue();
    ready(2, '7002');
    ready(1, '7001');
    ready(2, '7002');
    assert.equal(dial().at(-1), 'EventRinging 7002');
    assert.equal(dial().at(-1), 'EventRinging 7001');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.deepEqual(told(release(2, '7002', 1)), [
      'EventReleased 7002',
      'EventDiverted 8001',
      'EventRinging 7002',
    ]);
  });

  it('does not go to an agent who is on another call, not ready, logged out, or of another queue', () => {
    const { ready, dial, ask, logIn, lines } = withQueue();
    ready(1, '7001');
    ask(1, { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '5550199' });
    ready(2, '7002');
    ask(2, { messageType: 'RequestAgentNotReady', thisDN: '7002' });
    logIn(3, '7003', '1003');
    lines({ kind: 'request', client: 3, request: { messageType: 'RequestAgentReady', thisDN: '7003' } });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    ready(2, '7002');
    ready(2, '7002');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    ask(2, { messageType: 'RequestAgentLogout', thisDN: '7002' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });

  const notConnected: readonly [CustomerOutcome, readonly string[]][] = [
    ['busy', ['EventDestinationBusy 8001 result 6', 'EventReleased 8001']],
    ['sitIntercept', ['EventReleased 8001 result 13']],
    ['fax', ['EventReleased 8001 result 17']],
    ['answeringMachine', ['EventReleased 8001 result 9']],
    ['noAnswer', []],
  ];
  for (const [outcome, expected] of notConnected) {
    it(`that ends with ${outcome} tells the result once, and never reaches an agent`, () => {
      const { ready, dial, behave } = withQueue();
      behave(outcome);
      ready(1, '7001');
      assert.deepEqual(dial(), ['EventDialing 8001', ...expected]);
    });
  }

  it('rings for the time that OCS says', () => {
    const { behave, lines } = withQueue();
    behave('noAnswer');
    const name = `call:${connIdOf(1)}`;
    assert.equal(lines(order, 5000).at(-1), `timer ${name} at 30000`);
    assert.deepEqual(lines({ kind: 'timer', name }, 30_000), ['ocs EventReleased 8001 result 7']);
  });

  it('is handed to an agent with any result that OCS wants connected', () => {
    const { behave, ready, lines } = withQueue();
    behave('answeringMachine');
    ready(1, '7001');
    const connectOn = [callResult.Answer, callResult.AnsweringMachineDetected];
    assert.ok(lines({ ...order, connectOn }).includes('ocs EventQueued 8001 result 9'));
  });

  it('is abandoned by a customer who hangs up in the queue, or while it rings at an agent', () => {
    const { behave, dial, ready, lines } = withQueue();
    behave('abandons');
    dial();
    const timer = (n: number) => lines({ kind: 'timer', name: `call:${connIdOf(n)}` }, 1000);
    assert.deepEqual(timer(1), ['ocs EventAbandoned 8001 result 21']);
    ready(1, '7001');
    dial();
    assert.deepEqual(told(timer(2)), ['EventAbandoned 7001 result 21']);
    assert.equal(dial().at(-1), 'EventRinging 7001', 'the agent is free again');
  });

  it('is dropped by OCS, wherever it is', () => {
    const { behave, dial, ready, lines } = withQueue();
    const drop = (n: number, dn: string) => lines({ kind: 'releaseCall', connId: connIdOf(n), dn });
    dial();
    assert.deepEqual(drop(1, '8001'), ['ocs EventReleased 8001']);
    assert.deepEqual(drop(1, '8001'), [], 'it has ended');
    behave('noAnswer', 'answer');
    dial();
    assert.deepEqual(told(drop(2, '8001')), ['EventReleased 8001']);
    ready(1, '7001');
    dial();
    assert.deepEqual(told(drop(3, '7001')), ['EventReleased 7001']);
  });

  it('finds no trunk free, or frees its trunk when it ends', () => {
    const { dial, lines } = withQueue([sales], 1);
    dial();
    assert.deepEqual(dial(), ['EventDialing 8001', 'EventReleased 8001 result 10']);
    lines({ kind: 'releaseCall', connId: connIdOf(1), dn: '8001' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });

  it('is not dialed from a DN that is not a queue', () => {
    const { lines } = withQueue();
    assert.deepEqual(lines({ ...order, origin: '8009' }), [
      'ocs EventDialing 8009',
      'ocs EventReleased 8009 result 41',
    ]);
  });
});
