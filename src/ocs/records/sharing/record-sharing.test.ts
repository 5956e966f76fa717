import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Floor } from '../../fixtures/floor.ts';
import {
  accessAt,
  ana,
  answers,
  ben,
  cleo,
  completesConference,
  completesTransfer,
  consults,
  ends,
  floorInCall,
  hear,
  leaves,
  type Told,
  transfers,
} from '../../fixtures/shared-calls.ts';

/** What T-Server reports of one operation. */
type Operation = readonly Told[];

const everybody = (floor: Floor) => [ana, ben, cleo].map((dn) => accessAt(floor, dn));
const established = (dn: string): Operation => [['EventEstablished', dn, 'main']];
const ringing = (dn: string): Operation => [['EventRinging', dn, 'main']];
const consultation = [consults(ana, ben), answers(ana, ben)];
const secondOf = (from: string) => [consults(from, cleo, 'consult 2'), answers(from, cleo, 'consult 2')];
const conference = [...consultation, completesConference(ana, ben)];
const ofThree = [...conference, ...secondOf(ben), completesConference(ben, cleo, 'consult 2')];
const mute = [consults(ana, ben), completesTransfer(ana, ben)];
const given = [transfers(ana, ben), established(ben)];
const overAt = (...dns: string[]): Operation => dns.map((dn) => ['EventReleased', dn, 'consult']);

/** Operations, and the access of the three agents afterward. */
const cases: Readonly<Record<string, readonly [readonly Operation[], readonly string[]]>> = {
  'a call that is not shared': [[], ['full', 'none', 'none']],
  'a single-step transfer that rings': [[transfers(ana, ben)], ['none', 'none', 'none']],
  'a single-step transfer': [given, ['none', 'full', 'none']],
  'a single-step transfer that nobody answers': [
    [transfers(ana, ben), [['EventAbandoned', ben, 'main']]],
    ['full', 'none', 'none'],
  ],
  'a single-step transfer that is redirected': [
    [transfers(ana, ben), [['EventReleased', ben, 'main']], ringing(cleo), established(cleo)],
    ['none', 'none', 'full'],
  ],
  'a transfer to a DN that OCS does not monitor': [
    [[['EventReleased', ana, 'main', { callState: 'Transferred' }]]],
    ['full', 'none', 'none'],
  ],
  'a transfer to such a DN, and from there to an agent': [
    [[['EventReleased', ana, 'main', { callState: 'Transferred' }]], ringing(cleo), established(cleo)],
    ['none', 'none', 'full'],
  ],
  'two transfers': [
    [...given, transfers(ben, cleo), established(cleo)],
    ['none', 'none', 'full'],
  ],
  'a transfer and back': [
    [...given, transfers(ben, ana), established(ana)],
    ['full', 'none', 'none'],
  ],
  'a transfer and back, and the end of the call': [
    [...given, transfers(ben, ana), established(ana), ends([ana])],
    ['full', 'none', 'none'],
  ],
  'a transfer, and the end of the call': [
    [...given, ends([ben])],
    ['none', 'full', 'none'],
  ],
  'a consultation that rings': [[consults(ana, ben)], ['full', 'none', 'none']],
  'a consultation': [consultation, ['full', 'readonly', 'none']],
  'a consultation that is over': [
    [...consultation, overAt(ana, ben)],
    ['full', 'none', 'none'],
  ],
  'a second consultation': [
    [...consultation, overAt(ben, ana), ...secondOf(ana)],
    ['full', 'none', 'readonly'],
  ],
  'a consultation of the agent who is consulted': [
    [...consultation, ...secondOf(ben)],
    ['full', 'readonly', 'none'],
  ],
  'a two-step transfer': [
    [...consultation, completesTransfer(ana, ben)],
    ['none', 'full', 'none'],
  ],
  'a mute transfer that rings': [mute, ['none', 'none', 'none']],
  'a mute transfer': [
    [...mute, established(ben)],
    ['none', 'full', 'none'],
  ],
  'a conference': [conference, ['full', 'full', 'none']],
  'a single-step conference': [
    [ringing(ben), established(ben)],
    ['full', 'full', 'none'],
  ],
  'a conference that one leaves': [
    [...conference, leaves(ana, [ben])],
    ['none', 'full', 'none'],
  ],
  'a conference of three that one leaves': [
    [...ofThree, leaves(ben, [ana, cleo])],
    ['full', 'none', 'full'],
  ],
  'a conference that is over': [
    [...conference, ends([ana, ben])],
    ['full', 'full', 'none'],
  ],
  'a conference that one leaves, and that is over': [
    [...conference, leaves(ana, [ben]), ends([ben])],
    ['none', 'full', 'none'],
  ],
  'a new call that rings in vain at an agent who has the record': [
    [
      ...conference,
      ends([ana, ben]),
      [
        ['EventDialing', ben, 'again'],
        ['EventEstablished', ben, 'again'],
      ],
      [
        ['EventReleased', ben, 'again', { callState: 'Transferred' }],
        ['EventRinging', ana, 'again'],
      ],
      [
        ['EventReleased', ana, 'again'],
        ['EventRinging', cleo, 'again'],
      ],
    ],
    ['full', 'none', 'none'],
  ],
  'a conference from which the call is transferred': [
    [...conference, transfers(ben, cleo), established(cleo)],
    ['full', 'none', 'full'],
  ],
};

/** The events of one operation in another order, in which each DN still sees its own; some come twice. */
const reordered = (told: Operation) =>
  fc
    .tuple(
      fc.array(fc.nat(7), { minLength: told.length, maxLength: told.length }),
      fc.array(fc.boolean(), { minLength: told.length, maxLength: told.length }),
    )
    .map(([turns, twice]) => {
      const left = told.map((one, n) => (twice[n] ? [one, one] : [one]));
      return turns.flatMap((turn) => takeNext(left, turn)).concat(left.flat());
    });

/** Takes the first events of the DN whose turn it is. */
function takeNext(left: Told[][], turn: number): Told[] {
  const dns = [...new Set(left.flatMap((events) => events.map(([, dn]) => dn)))];
  const first = left.findIndex((events) => events[0]?.[1] === dns[turn % Math.max(1, dns.length)]);
  return left.splice(first, first < 0 ? 0 : 1).flat();
}

describe('access to a record', () => {
  for (const [what, [operations, access]] of Object.entries(cases)) {
    it(`is ${access.join(', ')} after ${what}`, () => {
      const floor = floorInCall();
      for (const told of operations) hear(floor, told);
      assert.deepEqual(everybody(floor), access);
    });

    it(`is the same if events come twice, or in another order, after ${what}`, () => {
      fc.assert(
        fc.property(fc.tuple(...operations.map(reordered)), (told) => {
          const floor = floorInCall();
          for (const one of told) hear(floor, one);
          assert.deepEqual(everybody(floor), access);
        }),
        { numRuns: 30, seed: 7 },
      );
    });
  }
});
