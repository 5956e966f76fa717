import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../protocol/enumerations.generated.ts';
import type { CustomerOutcome } from './customers/customer-outcome.ts';
import { driveQueues, order, sales } from './fixtures/queue-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';

describe('a call that OCS dials', () => {
  it('is queued when answered, diverted to a ready agent, rings there, and is established when answered', () => {
    const { ready, dial, answer, release } = driveQueues();
    ready(1, '7001');
    assert.deepEqual(dial(), [
      'EventDialing 8001',
      'EventQueued 8001 result 33',
      'EventDiverted 8001',
      'EventRinging 7001',
    ]);
    assert.deepEqual(answer(1, '7001', 1), ['EventEstablished 7001']);
    assert.deepEqual(release(1, '7001', 1), ['EventReleased 7001']);
  });

  it('is the same call to all, with its user data', () => {
    const { ready, raw } = driveQueues();
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

  it('reaches the desktop with the queue that it came through, and with what answered', () => {
    const { ready, raw, ask, behave } = driveQueues();
    behave('answeringMachine');
    ready(1, '7001');
    const sent = raw({ ...order, connectOn: [callResult.AnsweringMachineDetected] });
    const ringing = sent.flatMap((effect) => (effect.kind === 'send' ? [effect.event] : []));
    assert.deepEqual(
      ringing.map(({ messageType, thisQueue, callState }) => [messageType, thisQueue, callState]),
      [['EventRinging', '8001', 'Ok']],
    );
    const request = { messageType: 'RequestAnswerCall', thisDN: '7001', connId: connIdOf(1) } as const;
    const [established] = raw({ kind: 'request', client: 1, request });
    assert.ok(established?.kind === 'send');
    assert.equal(established.event.callState, 'AnsweringMachineDetected');
    assert.deepEqual(ask(1, request), ['1 refused invalidCallState']);
  });

  const results: readonly [CustomerOutcome, number][] = [
    ['noAnswer', 7],
    ['sit', 8],
    ['answeringMachine', 9],
    ['allTrunksBusy', 10],
    ['sitInvalidNumber', 11],
    ['sitVacantCode', 12],
    ['sitIntercept', 13],
    ['sitUnknown', 14],
    ['sitNoCircuit', 15],
    ['sitReorder', 16],
    ['fax', 17],
    ['modem', 17],
    ['silence', 32],
    ['nuTone', 34],
    ['noDialTone', 35],
    ['noProgress', 36],
    ['noRingBackTone', 37],
    ['pager', 39],
  ];
  for (const [outcome, result] of results) {
    it(`that ends with ${outcome} is reported with result ${result}, once, and never reaches an agent`, () => {
      const { ready, dial, behave, passTime } = driveQueues();
      behave(outcome);
      ready(1, '7001');
      assert.deepEqual(
        [...dial(), ...passTime(1, 25_000)],
        ['EventDialing 8001', `EventReleased 8001 result ${result}`],
      );
    });
  }

  it('that finds the line busy is reported so, and released', () => {
    const { dial, behave } = driveQueues();
    behave('busy');
    assert.deepEqual(dial().slice(1), ['EventDestinationBusy 8001 result 6', 'EventReleased 8001']);
  });

  for (const outcome of ['wrongParty', 'abandons'] as const) {
    it(`is a live answer for the network if the customer's outcome is ${outcome}`, () => {
      const { dial, behave } = driveQueues();
      behave(outcome);
      assert.equal(dial()[1], 'EventQueued 8001 result 33');
    });
  }

  it('rings for the time that OCS says', () => {
    const { behave, lines, passTime } = driveQueues();
    behave('noAnswer');
    assert.equal(lines(order, 5000).at(-1), `timer call:${connIdOf(1)} at 30000`);
    assert.deepEqual(passTime(1, 30_000), ['EventReleased 8001 result 7']);
    assert.deepEqual(passTime(1, 30_001), [], 'it has ended');
  });

  it('is handed to an agent with any result that OCS wants connected, and only with those', () => {
    const { behave, dial } = driveQueues();
    behave('answeringMachine', 'answer');
    const connectOn = [callResult.AnsweringMachineDetected];
    assert.equal(dial({ connectOn })[1], 'EventQueued 8001 result 9');
    assert.equal(dial({ connectOn })[1], 'EventReleased 8001 result 33');
  });

  it('is dropped by OCS, wherever it is', () => {
    const { behave, dial, ready, lines } = driveQueues();
    const drop = (n: number, dn: string) => lines({ kind: 'releaseCall', connId: connIdOf(n), dn });
    dial();
    assert.deepEqual(drop(1, '8001'), ['ocs EventReleased 8001']);
    assert.deepEqual(drop(1, '8001'), [], 'it has ended');
    behave('noAnswer', 'answer');
    dial();
    assert.deepEqual(drop(2, '8001').at(-1), 'ocs EventReleased 8001');
    ready(1, '7001');
    dial();
    assert.deepEqual(drop(3, '8001'), [], 'it has left the queue');
    assert.deepEqual(drop(3, '7001').at(-1), 'ocs EventReleased 7001');
  });

  it('finds no trunk free, or frees its trunk when it ends', () => {
    const { dial, lines, ask } = driveQueues({ queues: [sales], trunks: 1 });
    dial();
    const busy = ['EventDialing 8001', 'EventReleased 8001 result 10'];
    assert.deepEqual(dial(), busy);
    assert.deepEqual(ask(1, { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '5550102' }), [
      '1 EventDialing 7001',
      'ocs EventDialing 7001',
      '1 EventReleased 7001',
      'ocs EventReleased 7001 result 10',
    ]);
    const calls = { kind: 'customerCalls', phone: '5550103', ticket: 1 } as const;
    assert.deepEqual(lines({ ...calls, dn: '8001' }), ['customer refused']);
    lines({ kind: 'releaseCall', connId: connIdOf(1), dn: '8001' });
    assert.equal(dial().at(-1), 'EventQueued 8001 result 33');
  });

  it('is not dialed from a DN that is not a queue', () => {
    const { dial } = driveQueues();
    assert.deepEqual(dial({ origin: '8009' }), ['EventDialing 8009', 'EventReleased 8009 result 41']);
  });
});

describe('RequestMakePredictiveCall', () => {
  const request = {
    messageType: 'RequestMakePredictiveCall',
    thisDN: '8001',
    otherDN: '5550101',
    referenceId: 9,
  } as const;

  it('dials as OCS does, and reports to every client of the queue', () => {
    const { ask, ready } = driveQueues();
    ask(3, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
    ready(1, '7001');
    assert.deepEqual(
      ask(3, request).filter((line) => !line.startsWith('ocs')),
      ['3 EventDialing 8001 #9', '3 EventQueued 8001', '3 EventDiverted 8001', '1 EventRinging 7001'],
    );
    const query = { messageType: 'RequestQueryAddress', thisDN: '7001' } as const;
    assert.deepEqual(ask(3, query), ['3 EventAddressInfo 7001']);
  });

  it('shows the customer a number, which the event repeats', () => {
    const { raw, ask } = driveQueues();
    ask(3, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
    const [dialing] = raw({ kind: 'request', client: 3, request: { ...request, cpnDigits: '5550000' } });
    assert.deepEqual(dialing?.kind === 'send' && dialing.event.extensions, { CPNDigits: '5550000' });
  });

  it('takes its own results to connect, and its own time to ring', () => {
    const { ask, behave, lines } = driveQueues();
    behave('fax', 'noAnswer');
    ask(3, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
    const connectOn = [callResult.FaxDetected];
    assert.ok(ask(3, { ...request, connectOn }).includes('ocs EventQueued 8001 result 17'));
    const rings = { kind: 'request', client: 3, request: { ...request, timeout: 700 } } as const;
    assert.equal(lines(rings, 100).at(-1), `timer call:${connIdOf(2)} at 800`);
  });

  it('is only for queues, and only it is for them', () => {
    const { ask } = driveQueues();
    const refused = ['1 refused invalidDnType'];
    assert.deepEqual(ask(1, { ...request, thisDN: '7001' }), refused);
    ask(1, { messageType: 'RequestRegisterAddress', thisDN: '8001' });
    assert.deepEqual(ask(1, { ...request, messageType: 'RequestMakeCall' }), refused);
    assert.deepEqual(ask(1, { messageType: 'RequestAgentLogin', thisDN: '8001', agentId: '1009' }), refused);
    assert.deepEqual(ask(1, { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '8001' }), [
      '1 refused invalidDestination',
    ]);
  });
});
