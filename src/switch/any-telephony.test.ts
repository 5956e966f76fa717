import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SeenState } from './fixtures/legal-trace.ts';
import {
  assertAllTrunksFree,
  closeFloor,
  desks,
  type Floor,
  openFloor,
  phones,
  queue,
} from './fixtures/telephony-floor.ts';

const placing = ['RequestMakeCall', 'RequestAnswerCall', 'RequestAnswerCall', 'RequestAnswerCall'] as const;
const joining = [
  'RequestInitiateTransfer',
  'RequestInitiateConference',
  'RequestCompleteTransfer',
  'RequestCompleteConference',
  'RequestCompleteConference',
  'RequestMuteTransfer',
  'RequestSingleStepTransfer',
  'RequestSingleStepConference',
] as const;
const handling = [
  'RequestHoldCall',
  'RequestRetrieveCall',
  'RequestAlternateCall',
  'RequestReconnectCall',
  'RequestDeleteFromConference',
  'RequestRedirectCall',
  'RequestAttachUserData',
  'RequestDeletePair',
  'RequestReleaseCall',
  'RequestAgentReady',
] as const;
const others = ['customerCalls', 'hangUp', 'route', 'time passes', 'time passes'] as const;

/** What happens next; the numbers choose a DN, one of its calls, and another number. */
const happening = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...placing) },
    { weight: 5, arbitrary: fc.constantFrom(...joining) },
    { weight: 3, arbitrary: fc.constantFrom(...handling) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  ),
  desk: fc.nat(7),
  call: fc.nat(3),
  other: fc.nat(10),
});

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** States in which a request is likely to do something; any other request is tried in any state. */
const likely: Readonly<Partial<Record<string, SeenState>>> = {
  RequestAnswerCall: 'Ringing',
  RequestRedirectCall: 'Ringing',
  RequestRetrieveCall: 'Held',
  RequestCompleteTransfer: 'Held',
  RequestCompleteConference: 'Held',
};

/** Mostly a DN and a call in a likely state; else, any. */
function chosen({ witness }: Floor, { does, desk, call }: Happening): readonly [string, string] {
  const sides = witness.sides(likely[does] ?? 'Talking').filter(([dn]) => dn !== queue);
  const side = sides[desk % Math.max(1, sides.length)];
  const dn = desks[desk] ?? '';
  const calls = witness.callsAt(dn);
  const free = does === 'RequestMakeCall' || does === 'customerCalls' || call === 3;
  return side === undefined || free ? [dn, calls[call % Math.max(1, calls.length)] ?? ''] : side;
}

function happen(floor: Floor, what: Happening): void {
  const { witness, give, ask, passTime } = floor;
  const { does, call, other } = what;
  const [dn, connId] = chosen(floor, what);
  const phone = phones[other % phones.length] ?? '';
  const idle = desks.filter((one) => call < 2 && witness.callsAt(one).length === 0);
  const numbers = [...idle, ...(idle.length > 0 ? [] : desks), ...phones];
  const otherDN = numbers[other % numbers.length] ?? '';
  const heldConnId = witness.callsAt(dn).find((one) => one !== connId) ?? '';
  switch (does) {
    case 'time passes':
      passTime(other * 1000);
      break;
    case 'customerCalls':
      give({ kind: 'customerCalls', phone, dn: call < 2 ? queue : dn, ticket: 1 });
      break;
    case 'hangUp':
      give({ kind: 'customerHangsUp', phone, ticket: 1 });
      break;
    case 'route':
      ask(queue, 'RequestRouteCall', { connId: witness.callsAt(queue)[0] ?? '', otherDN });
      break;
    default:
      ask(dn, does, { connId, heldConnId, otherDN, userData: { [`key ${call}`]: other }, key: 'key 1' });
  }
}

describe('any telephony of eight agents', () => {
  it('is a legal sequence of events at every DN, on which all parties of a call agree', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 120, size: 'max' }), fc.nat(1000), (day, seed) => {
        const floor = openFloor(seed);
        for (const what of day) {
          happen(floor, what);
          floor.confirm();
        }
        closeFloor(floor);
        assert.deepEqual(floor.witness.open, []);
        assertAllTrunksFree(floor);
        for (const [name, times] of floor.witness.seen) seen.set(name, (seen.get(name) ?? 0) + times);
      }),
      { numRuns: 400 },
    );
    const rare = ['EventReleased Transferred', 'EventReleased Conferenced', 'EventPartyDeleted'];
    for (const name of [...rare, 'EventPartyChanged Redirected', 'EventPartyChanged Conferenced'])
      assert.ok((seen.get(name) ?? 0) > 5, `${name} was seen ${seen.get(name)} times`);
  });
});
