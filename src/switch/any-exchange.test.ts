import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { connIdOf, countingIds } from './fixtures/switch-driver.ts';
import type { SwitchInput } from './ports.ts';
import type { TelephonyRequest } from './telephony-request.ts';
import { createTelephonySwitch } from './telephony-switch.ts';

const dns = ['7001', '7002', '7003'];
const client = fc.integer({ min: 1, max: 3 });
const thisDN = fc.constantFrom(...dns);
const onCall = { thisDN, connId: fc.integer({ min: 1, max: 4 }).map(connIdOf) };
const named = <N extends TelephonyRequest['messageType']>(...names: N[]) => fc.constantFrom(...names);

const request = fc.oneof(
  fc.record({
    messageType: named(
      'RequestRegisterAddress',
      'RequestUnregisterAddress',
      'RequestQueryAddress',
      'RequestAgentLogout',
      'RequestAgentReady',
      'RequestAgentNotReady',
    ),
    thisDN,
  }),
  fc.record({
    messageType: named(
      'RequestMuteTransfer',
      'RequestInitiateTransfer',
      'RequestInitiateConference',
      'RequestSingleStepTransfer',
      'RequestSingleStepConference',
      'RequestDeleteFromConference',
      'RequestRedirectCall',
      'RequestRouteCall',
    ),
    ...onCall,
    otherDN: fc.constantFrom(...dns, '5550101'),
  }),
  fc.record({
    messageType: named('RequestCompleteTransfer', 'RequestCompleteConference', 'RequestDeleteUserData'),
    ...onCall,
  }),
  fc.record({
    messageType: named('RequestAlternateCall', 'RequestReconnectCall'),
    ...onCall,
    heldConnId: onCall.connId,
  }),
  fc.record({ messageType: named('RequestDeletePair'), ...onCall, key: fc.constant('b') }),
  fc.record({ messageType: named('RequestRegisterAddress'), thisDN }),
  fc.record({ messageType: named('RequestAgentLogin'), thisDN, agentId: fc.constantFrom('1001', '1002') }),
  fc.record({ messageType: named('RequestMakeCall'), thisDN, otherDN: fc.constantFrom(...dns, '5550101') }),
  fc.record({ messageType: named('RequestDistributeUserEvent'), thisDN, userData: fc.constant({ a: 1 }) }),
  fc.record({
    messageType: named('RequestAnswerCall', 'RequestReleaseCall', 'RequestHoldCall', 'RequestRetrieveCall'),
    ...onCall,
  }),
  fc.record({ messageType: named('RequestAttachUserData'), ...onCall, userData: fc.constant({ b: 'x' }) }),
);

const input: fc.Arbitrary<SwitchInput> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('request'), client, request }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clientGone'), client }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('customerBehaves'),
      phone: fc.constant('5550101'),
      outcomes: fc.array(fc.constantFrom('answer', 'busy', 'noAnswer'), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('timer'), name: onCall.connId.map((id) => `call:${id}`) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('customerHangsUp'),
      phone: fc.constant('5550101'),
      ticket: client,
    }),
  },
);

describe('any exchange with the switch', () => {
  it('answers every request exactly once, directly, and numbers all events without a gap', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        const machine = createTelephonySwitch({ ids: countingIds() });
        let lastEvent = 0;
        inputs.forEach((given, n) => {
          const sent =
            given.kind === 'request' ? { ...given, request: { ...given.request, referenceId: n } } : given;
          const effects = machine.handle(sent, n);
          const direct = effects.filter(
            (effect) =>
              effect.kind === 'refuse' || (effect.kind === 'send' && effect.event.referenceId === n),
          );
          assert.equal(direct.length, sent.kind === 'request' ? 1 : 0);
          for (const effect of effects) {
            if (effect.kind !== 'send' || effect.event.sequenceNumber === lastEvent) continue;
            assert.equal(effect.event.sequenceNumber, lastEvent + 1);
            lastEvent += 1;
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
