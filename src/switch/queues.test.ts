import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driveQueues, order, sales, told } from './fixtures/queue-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';

const service = { dn: '8002', agents: ['1002'] };
const calls = { kind: 'customerCalls', phone: '5550101', dn: '8001', ticket: 1 } as const;
const hangUp = { kind: 'customerHangsUp', phone: '5550101', ticket: 2 } as const;

describe('the distribution of calls', () => {
  it('keeps a call in the queue while no agent is ready, and gives it to the first who is', () => {
    const { ready, dial } = driveQueues();
    assert.deepEqual(dial(), ['EventDialing 8001', 'EventQueued 8001 result 33']);
    assert.deepEqual(ready(2, '7002'), ['agentReady 7002', 'EventDiverted 8001', 'EventRinging 7002']);
  });

  it('chooses the agent who has been free for the longest time, and gives an agent one call at a time', () => {
    const { ready, dial, release } = driveQueues();
    ready(2, '7002');
    ready(1, '7001');
    ready(2, '7002');
    assert.equal(dial().at(-1), 'EventRinging 7002');
    assert.equal(dial().at(-1), 'EventRinging 7001');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.deepEqual(release(2, '7002', 1), [
      'EventReleased 7002',
      'EventDiverted 8001',
      'EventRinging 7002',
    ]);
  });

  it('passes by agents who are in another call, have one on hold, are not ready, logged out, or of another queue', () => {
    const { ready, dial, ask, logIn } = driveQueues();
    ready(1, '7001');
    ask(1, { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '5550199' });
    ask(1, { messageType: 'RequestHoldCall', thisDN: '7001', connId: connIdOf(1) });
    ready(2, '7002');
    ask(2, { messageType: 'RequestAgentNotReady', thisDN: '7002' });
    logIn(3, '7003', '1003');
    ready(3, '7003');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.equal(ready(2, '7002').at(-1), 'EventRinging 7002');
    ask(2, { messageType: 'RequestReleaseCall', thisDN: '7002', connId: connIdOf(2) });
    ask(2, { messageType: 'RequestAgentLogout', thisDN: '7002' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });

  it('passes by an agent whom a colleague or a customer has called directly', () => {
    const { ready, dial, ask, lines } = driveQueues();
    ready(1, '7001');
    ready(2, '7002');
    ask(1, { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '7002' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    const released = ask(1, { messageType: 'RequestReleaseCall', thisDN: '7001', connId: connIdOf(1) });
    assert.equal(told(released).at(-1), 'EventRinging 7001');
    lines({ ...calls, dn: '7002' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });

  it('gives an agent one call at a time, no matter at how many DNs they are logged in', () => {
    const { ready, dial, ask, release, logIn } = driveQueues();
    logIn(1, '7101', '1001');
    ready(1, '7001');
    ready(1, '7101');
    assert.equal(dial().at(-1), 'EventRinging 7001');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.deepEqual(release(1, '7001', 1), [
      'EventReleased 7001',
      'EventDiverted 8001',
      'EventRinging 7001',
    ]);
    release(1, '7001', 2);
    ask(1, { messageType: 'RequestMakeCall', thisDN: '7101', otherDN: '5550199' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    const logOut = { messageType: 'RequestAgentLogout', thisDN: '7101' } as const;
    assert.deepEqual(told(ask(1, logOut)), [
      'agentLoggedOut 7101',
      'EventDiverted 8001',
      'EventRinging 7001',
    ]);
  });

  it("serves the call that has waited longest in any of the agent's queues", () => {
    const { ready, dial } = driveQueues({ queues: [sales, service] });
    dial({ origin: '8002' });
    dial();
    dial({ origin: '8002' });
    assert.deepEqual(ready(1, '7001').slice(1), ['EventDiverted 8001', 'EventRinging 7001']);
    assert.deepEqual(ready(2, '7002').slice(1), ['EventDiverted 8002', 'EventRinging 7002']);
  });

  it('makes an agent of several queues busy for all of them', () => {
    const { ready, dial } = driveQueues({ queues: [sales, service] });
    ready(2, '7002');
    assert.equal(dial().at(-1), 'EventRinging 7002');
    assert.equal(dial({ origin: '8002' }).at(-1), 'EventQueued 8002 result 33');
  });

  it('goes to whoever is logged in at a place of the queue', () => {
    const { ready, dial, logIn } = driveQueues({ queues: [{ dn: '8001', places: ['7003'] }] });
    ready(1, '7001');
    logIn(3, '7003', '1009');
    ready(3, '7003');
    assert.equal(dial().at(-1), 'EventRinging 7003');
  });

  it('is extended to an agent who joins the queue', () => {
    const { ready, dial, logIn, lines } = driveQueues();
    const join = { kind: 'agentJoinsQueue', agentId: '1003', queue: '8001' } as const;
    logIn(3, '7003', '1003');
    ready(3, '7003');
    dial();
    assert.deepEqual(told(lines(join)), ['EventDiverted 8001', 'EventRinging 7003']);
    assert.deepEqual(lines(join), []);
    assert.deepEqual(lines({ ...join, queue: '8009' }), []);
    lines({ ...join, agentId: '1004' });
    logIn(4, '7004', '1004');
    ready(4, '7004');
    assert.equal(dial().at(-1), 'EventRinging 7004');
  });

  it('can answer for the agent', () => {
    const { ready, dial } = driveQueues({ queues: [{ ...sales, automaticAnswer: true }] });
    ready(1, '7001');
    assert.deepEqual(dial().slice(-2), ['EventRinging 7001', 'EventEstablished 7001']);
  });

  it('reaches voice treatment ports, which nobody logs in to and which answer by themselves', () => {
    const { dial, lines } = driveQueues({ queues: [{ dn: '8001', ports: ['7101'] }] });
    assert.deepEqual(dial().slice(1), [
      'EventQueued 8001 result 33',
      'EventDiverted 8001',
      'EventRinging 7101',
      'EventEstablished 7101',
    ]);
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.deepEqual(told(lines({ kind: 'releaseCall', connId: connIdOf(1), dn: '7101' })), [
      'EventReleased 7101',
      'EventDiverted 8001',
      'EventRinging 7101',
      'EventEstablished 7101',
    ]);
  });
});

describe('a customer in a queue', () => {
  it('is abandoned by one who hangs up there, or while it rings at an agent, who is free again then', () => {
    const { behave, dial, ready, passTime } = driveQueues();
    behave('abandons');
    dial();
    assert.deepEqual(passTime(1, 1000), ['EventAbandoned 8001 result 21']);
    ready(1, '7001');
    dial();
    assert.deepEqual(passTime(2, 1000), ['EventAbandoned 7001 result 21']);
    assert.equal(dial().at(-1), 'EventRinging 7001');
  });

  it('loses no patience once an agent answers', () => {
    const { behave, dial, ready, answer, passTime } = driveQueues();
    behave('abandons');
    ready(1, '7001');
    dial();
    answer(1, '7001', 1);
    assert.deepEqual(passTime(1, 1000), []);
  });

  it('may have called the queue', () => {
    const { lines, ready, answer, raw } = driveQueues();
    assert.deepEqual(lines(calls), ['ocs EventQueued 8001', `customer done ${connIdOf(1)}`]);
    assert.deepEqual(told(lines(hangUp)), ['EventAbandoned 8001 result 21']);
    lines(calls);
    assert.deepEqual(ready(1, '7001').slice(1), ['EventDiverted 8001', 'EventRinging 7001']);
    assert.deepEqual(answer(1, '7001', 2), ['EventEstablished 7001']);
    const request = { messageType: 'RequestQueryAddress', thisDN: '7001' } as const;
    const [info] = raw({ kind: 'request', client: 1, request });
    assert.ok(info?.kind === 'send');
    const [call] = info.event.calls ?? [];
    assert.deepEqual([call?.callType, call?.state, call?.otherDN], ['Inbound', 'Talking', '5550101']);
    assert.deepEqual(told(lines(hangUp)), ['EventReleased 7001']);
  });
});

describe('setting up queues again', () => {
  it('keeps agents as they are, and calls that wait in a queue that stays; others are released', () => {
    const { lines, dial, ready } = driveQueues({ queues: [sales, service] });
    dial({ origin: '8002' });
    dial();
    const again = lines({ kind: 'setUp', queues: [sales] });
    assert.deepEqual(told(again), ['EventReleased 8002']);
    assert.deepEqual(ready(1, '7001').slice(1), ['EventDiverted 8001', 'EventRinging 7001']);
  });

  it('gives waiting calls to agents whom the queue has got, and none to those whom it has lost', () => {
    const { lines, dial, ready } = driveQueues({ queues: [service] });
    ready(1, '7001');
    dial({ origin: '8002' });
    const joined = lines({ kind: 'setUp', queues: [{ dn: '8002', agents: ['1001'] }] });
    assert.deepEqual(told(joined), ['EventDiverted 8002', 'EventRinging 7001']);
    ready(2, '7002');
    assert.equal(dial({ origin: '8002' }).at(-1), 'EventQueued 8002 result 33');
  });

  it('releases a call whose queue is no longer there when it is answered', () => {
    const { lines, passTime } = driveQueues();
    const answersLater = { seed: 1, outcomes: { answer: 1 }, answer: { always: 5 }, refusal: { always: 0 } };
    lines({ kind: 'customersBehave', population: answersLater });
    lines(order);
    lines({ kind: 'setUp', queues: [] });
    assert.deepEqual(passTime(1, 5000), ['EventReleased 8001']);
  });
});

describe('a queue whose places change', () => {
  it('distributes to a port that is added, and not to one that is removed', () => {
    const { dial, lines } = driveQueues({ queues: [{ dn: '8001', ports: ['7101'] }] });
    const change = { kind: 'changePlaces', queue: '8001', places: [] } as const;
    lines({ ...change, ports: ['7102'], removed: ['7101'] });
    assert.equal(dial().at(-1), 'EventEstablished 7102');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    assert.deepEqual(
      told(lines({ ...change, ports: ['7101'], removed: [] })).at(-1),
      'EventEstablished 7101',
    );
  });

  it('distributes to a place where somebody is ready as soon as it is added', () => {
    const { ready, dial, lines } = driveQueues({ queues: [{ dn: '8001' }] });
    ready(1, '7001');
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
    const change = { kind: 'changePlaces', queue: '8001', ports: [] } as const;
    const added = told(lines({ ...change, places: ['7001'], removed: [] }));
    assert.deepEqual(added, ['EventDiverted 8001', 'EventRinging 7001']);
    lines({ ...change, places: [], removed: ['7002'] });
    lines({ ...change, queue: '8009', places: ['7002'], removed: [] });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });
});
