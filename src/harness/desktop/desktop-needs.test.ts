import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cannotSay, unsayable } from '../../workspace-api/cannot-say.ts';
import { defaultProfile } from '../run/profile.ts';
import { needsOfDesktop, unmetByDesktop } from './desktop-needs.ts';

const steps = ["When Ana's agent adds a record with:", 'And 10 seconds pass', "Then Ana's screen shows:"];
const offered = ['addRecord', 'observe', 'clock.advance'];
const unmet = (...without: string[]) =>
  unmetByDesktop(
    needsOfDesktop(steps),
    offered.filter((name) => !without.includes(name)),
    defaultProfile,
  );

test('an action, a look at the screen and time that is too long to wait for are needs', () => {
  assert.equal(unmet(), undefined);
  assert.deepEqual(unmet('addRecord')?.missing, ['addRecord']);
  assert.deepEqual(unmet('observe')?.missing, ['observe']);
  assert.deepEqual(unmet('clock.advance')?.missing, ['clock.advance']);
});

test('a person can look instead, and time within the patience of the profile can pass for real', () => {
  assert.equal(
    unmetByDesktop(needsOfDesktop(steps), ['addRecord', 'confirm', 'clock.advance'], defaultProfile),
    undefined,
  );
  const patient = { ...defaultProfile, patience: { ...defaultProfile.patience, answer: 10_000 } };
  assert.equal(unmetByDesktop(needsOfDesktop(steps), ['addRecord', 'observe'], patient), undefined);
});

test('the requests behind actions are needs too', () => {
  assert.deepEqual(needsOfDesktop(["When Ana's agent asks for the chain"]).requests, [
    'ChainedRecordRequest',
  ]);
  assert.deepEqual(needsOfDesktop(["Then Ana's desktop sends AddRecord"]).requests, ['AddRecord']);
  assert.deepEqual(needsOfDesktop(["When Ana's agent dials the record"]).parts, ['telephony']);
  assert.deepEqual(needsOfDesktop(['When a colleague consults Ana about a record']).parts, [
    'telephony',
    'sharing',
  ]);
  assert.deepEqual(needsOfDesktop(["When Ana's agent completes the transfer"]).parts, [
    'telephony',
    'sharing',
  ]);
  assert.deepEqual(needsOfDesktop(['When OCS sends ScheduledCall to Ana with:']).parts, ['callbacks']);
});

test('what only the link can say is a need, which the Workspace API does not meet', () => {
  const { linkOnly } = needsOfDesktop([
    'When frames to the desktop come in two pieces',
    "And Ana's agent accepts the record",
  ]);
  assert.deepEqual(linkOnly, ['framing', 'push preview']);
  assert.deepEqual(unsayable(linkOnly), {
    reason: cannotSay.framing,
    missing: ['CTI link: framing'],
  });
  assert.equal(unsayable(needsOfDesktop(["When Ana's agent adds a record"]).linkOnly), undefined);
});

test('a key that is repeated is a need where user events are objects, and only there', () => {
  const pairs = (other: string) => [
    'When OCS sends these pairs to Ana:',
    '| key | value |',
    '| a | 1 |',
    `| ${other} | 2 |`,
  ];
  const { linkOnly } = needsOfDesktop([pairs('a').join('\n')]);
  assert.equal(unsayable(linkOnly), undefined);
  assert.equal(unsayable(linkOnly, true)?.reason, cannotSay['repeated keys']);
  assert.deepEqual(needsOfDesktop([pairs('b').join('\n')]).linkOnly, []);
});
