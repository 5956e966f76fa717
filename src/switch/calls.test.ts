import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../protocol/enumerations.generated.ts';
import type { CustomerOutcome } from './customers/customer-outcome.ts';
import { connIdOf, driveSwitch } from './fixtures/switch-driver.ts';
import type { TelephonyRequest } from './telephony-request.ts';

const userData = { GSW_RECORD_HANDLE: 12 };
const dial = { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '5550101', userData } as const;
const first = { thisDN: '7001', connId: connIdOf(1) } as const;

function withAgent() {
  const driver = driveSwitch();
  driver.logIn(1, '7001', '1001');
  const behave = (...outcomes: CustomerOutcome[]) =>
    driver.lines({ kind: 'customerBehaves', phone: '5550101', outcomes });
  return { ...driver, behave };
}

/** The agent's events only, without the client's number. */
function events(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('1 ')).map((line) => line.slice(2));
}

describe('a call to a customer', () => {
  it('is answered at once unless configured differently, and carries its user data in every event', () => {
    const { raw } = withAgent();
    const effects = raw({ kind: 'request', client: 1, request: { ...dial, referenceId: 3 } }, 1000);
    const sent = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.event] : []));
    assert.deepEqual(
      sent.map((event) => event.messageType),
      ['EventDialing', 'EventNetworkReached', 'EventEstablished'],
    );
    const shared = {
      thisDN: '7001',
      otherDN: '5550101',
      connId: connIdOf(1),
      callUuid: '00000000000000000000000000000001',
      callType: 'Outbound',
      callState: 'Ok',
      thisDNRole: 'Origination',
      otherDNRole: 'Destination',
      agentId: '1001',
      userData,
      time: 1000,
    };
    assert.deepEqual(sent[0], {
      ...shared,
      messageType: 'EventDialing',
      referenceId: 3,
      sequenceNumber: 3,
    });
    assert.deepEqual(sent[2], { ...shared, messageType: 'EventEstablished', sequenceNumber: 5 });
  });

  const table: readonly [CustomerOutcome, readonly string[]][] = [
    ['answer', ['ocs EventEstablished 7001 result 33']],
    ['answeringMachine', ['ocs EventEstablished 7001 result 9']],
    ['fax', ['ocs EventEstablished 7001 result 17']],
    ['busy', ['ocs EventDestinationBusy 7001 result 6', 'ocs EventReleased 7001']],
    ['noAnswer', []],
  ];
  for (const [outcome, expected] of table) {
    it(`reports to OCS the call result of ${outcome}`, () => {
      const { ask, behave } = withAgent();
      behave(outcome);
      const told = ask(1, dial).filter((line) => line.startsWith('ocs '));
      assert.deepEqual(told, ['ocs EventDialing 7001', 'ocs EventNetworkReached 7001', ...expected]);
    });
  }

  it('rings for 20 seconds when nobody answers', () => {
    const { lines, behave } = withAgent();
    behave('noAnswer');
    const effects = lines({ kind: 'request', client: 1, request: dial }, 5000);
    assert.equal(effects.at(-1), `timer call:${connIdOf(1)} at 25000`);
    const timer = { kind: 'timer', name: `call:${connIdOf(1)}` } as const;
    assert.deepEqual(lines(timer, 25_000), ['1 EventReleased 7001', 'ocs EventReleased 7001 result 7']);
    assert.deepEqual(lines(timer, 25_001), [], 'a timer that fires late does nothing');
  });

  it('stops ringing when the agent releases first', () => {
    const { ask, behave } = withAgent();
    behave('noAnswer');
    ask(1, dial);
    assert.deepEqual(ask(1, { messageType: 'RequestReleaseCall', ...first, referenceId: 8 }), [
      `no timer call:${connIdOf(1)}`,
      '1 EventReleased 7001 #8',
      'ocs EventReleased 7001',
    ]);
  });

  it('takes one outcome per call, and keeps the last', () => {
    const { ask, behave } = withAgent();
    behave('busy', 'answer');
    assert.equal(events(ask(1, dial)).at(-1), 'EventReleased 7001');
    assert.equal(events(ask(1, dial)).at(-1), 'EventEstablished 7001');
    ask(1, { messageType: 'RequestReleaseCall', thisDN: '7001', connId: connIdOf(2) });
    assert.equal(events(ask(1, dial)).at(-1), 'EventEstablished 7001');
  });

  it('is released by the customer', () => {
    const { ask, lines } = withAgent();
    ask(1, dial);
    const hangUp = { kind: 'customerHangsUp', phone: '5550101', ticket: 1 } as const;
    assert.deepEqual(lines(hangUp), [
      '1 EventReleased 7001',
      'ocs EventReleased 7001',
      `customer done ${connIdOf(1)}`,
    ]);
    assert.deepEqual(lines(hangUp), ['customer refused']);
  });
});

describe('a call in progress', () => {
  const table: readonly [string, readonly TelephonyRequest['messageType'][], string][] = [
    ['hold', ['RequestHoldCall'], '1 EventHeld 7001'],
    ['hold and retrieve', ['RequestHoldCall', 'RequestRetrieveCall'], '1 EventRetrieved 7001'],
    ['hold twice', ['RequestHoldCall', 'RequestHoldCall'], '1 refused invalidCallState'],
    ['retrieve a talking call', ['RequestRetrieveCall'], '1 refused invalidCallState'],
    ['answer a talking call', ['RequestAnswerCall'], '1 refused invalidCallState'],
    ['release a held call', ['RequestHoldCall', 'RequestReleaseCall'], '1 EventReleased 7001'],
    ['release twice', ['RequestReleaseCall', 'RequestReleaseCall'], '1 refused invalidConnId'],
  ];
  for (const [what, requests, expected] of table) {
    it(`${what}: ${expected}`, () => {
      const { ask } = withAgent();
      ask(1, dial);
      // Every request of the table is about a call, which is all that `first` fits.
      const answers = requests.map((messageType) => ask(1, { messageType, ...first } as TelephonyRequest));
      assert.equal(answers.at(-1)?.[0], expected);
    });
  }

  it('does not allow a second call during an active one, but allows one during a held one', () => {
    const { ask } = withAgent();
    ask(1, dial);
    assert.deepEqual(ask(1, dial), ['1 refused dnBusy']);
    ask(1, { messageType: 'RequestHoldCall', ...first });
    assert.equal(events(ask(1, dial)).at(-1), 'EventEstablished 7001');
    assert.deepEqual(ask(1, { messageType: 'RequestRetrieveCall', ...first }), ['1 refused dnBusy']);
  });

  it('carries attached user data from then on', () => {
    const { raw } = withAgent();
    raw({ kind: 'request', client: 1, request: dial });
    const attach = {
      messageType: 'RequestAttachUserData',
      ...first,
      userData: { GSW_CALL_RESULT: callResult.NoAnswer },
    } as const;
    const [changed] = raw({ kind: 'request', client: 1, request: attach });
    const whole = { GSW_RECORD_HANDLE: 12, GSW_CALL_RESULT: callResult.NoAnswer };
    assert.equal(changed?.kind === 'send' && changed.event.messageType, 'EventAttachedDataChanged');
    assert.deepEqual(changed?.kind === 'send' && changed.event.userData, whole);
    const release = { messageType: 'RequestReleaseCall', ...first } as const;
    const [released] = raw({ kind: 'request', client: 1, request: release });
    assert.deepEqual(released?.kind === 'send' && released.event.userData, whole);
  });

  it("refuses an unknown connection id, and another agent's call", () => {
    const { ask, logIn } = withAgent();
    logIn(2, '7002', '1002');
    ask(1, dial);
    const refused = ['2 refused invalidConnId'];
    assert.deepEqual(ask(2, { messageType: 'RequestHoldCall', ...first, thisDN: '7002' }), refused);
    assert.deepEqual(ask(2, { messageType: 'RequestHoldCall', thisDN: '7002', connId: 'none' }), refused);
    assert.deepEqual(ask(1, { ...dial, otherDN: '7001' }), ['1 refused invalidDestination']);
  });
});

describe('a call between agents', () => {
  const toColleague = { ...dial, otherDN: '7002' } as const;
  const second = { thisDN: '7002', connId: connIdOf(1) } as const;

  function withTwo() {
    const driver = withAgent();
    driver.logIn(2, '7002', '1002');
    return driver;
  }

  it('rings, is answered and released on both sides', () => {
    const { ask } = withTwo();
    assert.deepEqual(ask(1, toColleague), [
      '1 EventDialing 7001',
      'ocs EventDialing 7001',
      '2 EventRinging 7002',
      'ocs EventRinging 7002',
    ]);
    assert.deepEqual(ask(2, { messageType: 'RequestAnswerCall', ...second }), [
      '2 EventEstablished 7002',
      'ocs EventEstablished 7002',
      '1 EventEstablished 7001',
      'ocs EventEstablished 7001',
    ]);
    assert.deepEqual(ask(1, { messageType: 'RequestReleaseCall', ...first }), [
      '1 EventReleased 7001',
      'ocs EventReleased 7001',
      '2 EventReleased 7002',
      'ocs EventReleased 7002',
    ]);
  });

  it('is abandoned when the caller gives up', () => {
    const { ask } = withTwo();
    ask(1, toColleague);
    const lines = ask(1, { messageType: 'RequestReleaseCall', ...first });
    assert.ok(lines.includes('2 EventAbandoned 7002'));
  });

  it('is busy if the other agent is in a call', () => {
    const { ask } = withTwo();
    ask(2, { ...dial, thisDN: '7002' });
    const lines = ask(1, toColleague).filter((line) => !line.startsWith('ocs'));
    assert.deepEqual(lines, ['1 EventDialing 7001', '1 EventDestinationBusy 7001', '1 EventReleased 7001']);
  });
});

describe('a call from a customer', () => {
  const calls = { kind: 'customerCalls', phone: '5550101', dn: '7001', ticket: 1 } as const;

  it('rings at the DN and is established when answered', () => {
    const { ask, lines } = withAgent();
    assert.deepEqual(lines(calls), [
      '1 EventRinging 7001',
      'ocs EventRinging 7001',
      `customer done ${connIdOf(1)}`,
    ]);
    assert.deepEqual(events(ask(1, { messageType: 'RequestAnswerCall', ...first })), [
      'EventEstablished 7001',
    ]);
  });

  it('is abandoned when the customer hangs up while it rings', () => {
    const { lines } = withAgent();
    lines(calls);
    const hangUp = lines({ kind: 'customerHangsUp', phone: '5550101', ticket: 2 });
    assert.deepEqual(events(hangUp), ['EventAbandoned 7001']);
  });

  it('is refused if nobody is there, or the DN is busy', () => {
    const { ask, lines } = withAgent();
    assert.deepEqual(lines({ ...calls, dn: '7009' }), ['customer refused']);
    ask(1, dial);
    assert.deepEqual(lines(calls), ['customer refused']);
  });
});
