import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

const everybody = (floor: Floor) => [ana, ben, cleo].map((dn) => accessAt(floor, dn));
const established = (dn: string): Told => ['EventEstablished', dn, 'main'];
const ringing = (dn: string): Told => ['EventRinging', dn, 'main'];
const consultation = [...consults(ana, ben), ...answers(ana, ben)];
const toConference = [...consultation, ...completesConference(ana, ben)];

/** What happens, and the access of the three agents afterward. */
const cases: readonly [string, readonly Told[], readonly string[]][] = [
  ['a call that is not shared', [], ['full', 'none', 'none']],
  ['a single-step transfer that rings', transfers(ana, ben), ['none', 'none', 'none']],
  ['a single-step transfer', [...transfers(ana, ben), established(ben)], ['none', 'full', 'none']],
  [
    'a single-step transfer that nobody answers',
    [...transfers(ana, ben), ['EventAbandoned', ben, 'main']],
    ['full', 'none', 'none'],
  ],
  [
    'a single-step transfer that is redirected',
    [...transfers(ana, ben), ['EventReleased', ben, 'main'], ringing(cleo), established(cleo)],
    ['none', 'none', 'full'],
  ],
  [
    'a transfer to a DN that OCS does not monitor',
    [['EventReleased', ana, 'main', { callState: 'Transferred' }]],
    ['full', 'none', 'none'],
  ],
  [
    'two transfers',
    [...transfers(ana, ben), established(ben), ...transfers(ben, cleo), established(cleo)],
    ['none', 'none', 'full'],
  ],
  [
    'a transfer and back',
    [...transfers(ana, ben), established(ben), ...transfers(ben, ana), established(ana)],
    ['full', 'none', 'none'],
  ],
  [
    'a transfer, after the end of the call',
    [...transfers(ana, ben), established(ben), ...ends([ben])],
    ['none', 'full', 'none'],
  ],
  ['a consultation that rings', consults(ana, ben), ['full', 'none', 'none']],
  ['a consultation', consultation, ['full', 'readonly', 'none']],
  [
    'a consultation that is over',
    [...consultation, ['EventReleased', ana, 'consult'], ['EventReleased', ben, 'consult']],
    ['full', 'none', 'none'],
  ],
  [
    'a second consultation',
    [
      ...consultation,
      ['EventReleased', ben, 'consult'],
      ['EventReleased', ana, 'consult'],
      ...consults(ana, cleo, 'consult 2'),
      ...answers(ana, cleo, 'consult 2'),
    ],
    ['full', 'none', 'readonly'],
  ],
  [
    'a consultation of who is consulted',
    [...consultation, ...consults(ben, cleo, 'consult 2'), ...answers(ben, cleo, 'consult 2')],
    ['full', 'readonly', 'none'],
  ],
  ['a two-step transfer', [...consultation, ...completesTransfer(ana, ben)], ['none', 'full', 'none']],
  [
    'a mute transfer that rings',
    [...consults(ana, ben), ...completesTransfer(ana, ben)],
    ['none', 'none', 'none'],
  ],
  [
    'a mute transfer',
    [...consults(ana, ben), ...completesTransfer(ana, ben), established(ben)],
    ['none', 'full', 'none'],
  ],
  ['a conference', toConference, ['full', 'full', 'none']],
  ['a single-step conference', [ringing(ben), established(ben)], ['full', 'full', 'none']],
  ['a conference that one leaves', [...toConference, ...leaves(ana, [ben])], ['none', 'full', 'none']],
  [
    'a conference of three that one leaves',
    [
      ...toConference,
      ...consults(ben, cleo, 'consult 2'),
      ...answers(ben, cleo, 'consult 2'),
      ...completesConference(ben, cleo, 'consult 2'),
      ...leaves(ben, [ana, cleo]),
    ],
    ['full', 'none', 'full'],
  ],
  ['a conference that is over', [...toConference, ...ends([ana, ben])], ['full', 'full', 'none']],
  [
    'a conference that one leaves, and that is over',
    [...toConference, ...leaves(ana, [ben]), ...ends([ben])],
    ['none', 'full', 'none'],
  ],
  [
    'a conference whose party transfers the call',
    [...toConference, ...transfers(ben, cleo), established(cleo)],
    ['full', 'none', 'full'],
  ],
];

describe('access to a record', () => {
  for (const [what, told, access] of cases) {
    it(`is ${access.join(', ')} after ${what}`, () => {
      const floor = floorInCall();
      hear(floor, told);
      assert.deepEqual(everybody(floor), access);
    });
  }
});
