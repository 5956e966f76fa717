import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driveQueues, told } from './fixtures/queue-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';

/** Agent 1001 is seized by the first call, and a customer has answered the second. */
function driveSeizing() {
  const driver = driveQueues();
  driver.ready(1, '7001');
  const engaged = told(driver.lines({ kind: 'engage', origin: '8001', dn: '7001', userData: {} }));
  const answered = driver.answer(1, '7001', 1);
  const dialed = driver.dial({ keepBack: true });
  return { ...driver, engaged, answered, dialed };
}

const merge = { kind: 'mergeCalls', dn: '8001', connId: connIdOf(2), engagingConnId: connIdOf(1) } as const;

test('an engaging call rings at its agent, who answers it', () => {
  const { engaged, answered } = driveSeizing();
  assert.deepEqual(engaged, ['EventDialing 8001', 'EventRinging 7001']);
  assert.deepEqual(answered, ['EventEstablished 7001', 'EventEstablished 8001']);
});

test('an answered call that is kept back is not distributed, even if an agent is ready', () => {
  const driver = driveQueues();
  driver.ready(1, '7001');
  assert.deepEqual(driver.dial({ keepBack: true }), ['EventDialing 8001', 'EventQueued 8001 result 33']);
  const route = { kind: 'routeCall', dn: '8001', connId: connIdOf(1) } as const;
  assert.deepEqual(told(driver.lines(route)), ['EventDiverted 8001', 'EventRinging 7001']);
});

test('a call that is routed waits if no agent is ready', () => {
  const driver = driveQueues();
  driver.dial({ keepBack: true });
  driver.lines({ kind: 'routeCall', dn: '8001', connId: connIdOf(1) });
  assert.ok(driver.ready(1, '7001').includes('EventRinging 7001'));
});

test('merging gives the answered call to the agent, and ends the engaging call', () => {
  const driver = driveSeizing();
  const effects = driver.raw(merge);
  const seen = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.event] : []));
  assert.deepEqual(
    seen.map(({ messageType, connId, previousConnId }) => [messageType, connId, previousConnId]),
    [['EventPartyChanged', connIdOf(2), connIdOf(1)]],
  );
  const notified = effects.flatMap((effect) =>
    effect.kind === 'notify' && effect.notification.kind === 'call' ? [effect.notification] : [],
  );
  assert.deepEqual(
    notified.map(({ event, dn, connId }) => [event, dn, connId]),
    [
      ['EventDiverted', '8001', connIdOf(2)],
      ['EventPartyChanged', '7001', connIdOf(2)],
      ['EventReleased', '8001', connIdOf(1)],
    ],
  );
  assert.deepEqual(driver.release(1, '7001', 2), ['EventReleased 7001']);
  assert.ok(
    told(driver.lines({ kind: 'customerCalls', phone: '5550102', dn: '8001', ticket: 1 })).includes(
      'EventRinging 7001',
    ),
  );
});

test('only calls that can be merged are: the agent has answered, and the customer waits', () => {
  const driver = driveQueues();
  driver.ready(1, '7001');
  driver.lines({ kind: 'engage', origin: '8001', dn: '7001', userData: {} });
  driver.dial({ keepBack: true });
  assert.deepEqual(told(driver.lines(merge)), []);
  driver.ask(3, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
  const request = { messageType: 'RequestMergeCalls', thisDN: '8001', connId: connIdOf(2) } as const;
  assert.deepEqual(driver.ask(3, { ...request, transferConnId: connIdOf(1) }), [
    '3 refused invalidCallState',
  ]);
  assert.deepEqual(driver.ask(3, { ...request, transferConnId: connIdOf(9) }), ['3 refused invalidConnId']);
});

test('a client merges by RequestMergeCalls', () => {
  const driver = driveSeizing();
  driver.ask(3, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
  const request = { messageType: 'RequestMergeCalls', thisDN: '8001', connId: connIdOf(2) } as const;
  const lines = driver.ask(3, { ...request, referenceId: 5, transferConnId: connIdOf(1) });
  assert.ok(lines.includes('3 EventDiverted 8001 #5') && lines.includes('1 EventPartyChanged 7001'));
});

test('an agent who is in a call is busy for an engaging call', () => {
  const driver = driveQueues();
  driver.ready(1, '7001');
  driver.dial();
  const engage = { kind: 'engage', origin: '8001', dn: '7001', userData: {} } as const;
  assert.ok(told(driver.lines(engage)).some((line) => line.startsWith('EventDestinationBusy 8001')));
});

test('what OCS attaches is in every later event of the call', () => {
  const driver = driveSeizing();
  const userData = { GSW_ASSURED_HANDLE: 12 };
  const attach = { kind: 'attachUserData', dn: '7001', connId: connIdOf(1), userData } as const;
  assert.ok(driver.lines(attach).includes('1 EventAttachedDataChanged 7001'));
  const released = driver.raw({ kind: 'releaseCall', connId: connIdOf(1), dn: '7001' });
  const event = released.find((effect) => effect.kind === 'send');
  assert.deepEqual(event?.kind === 'send' && event.event.userData, userData);
});
