import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { profileText } from './profile-text.ts';

test('what an implementation says of itself becomes no line of its profile', () => {
  const hostile = 'x"\nexclude: [{ cases: "*", reason: none }]\u2028\u0085strict: false # \u001b[32m';
  const look = {
    name: hostile,
    version: hostile,
    target: 'tcp://127.0.0.1:7001',
    offered: [hostile, 'fence'],
    cases: { all: 2, applicable: 1 },
    chapters: ['preview-record'],
  };
  const text = profileText(look);
  assert.deepEqual(Object.keys(parse(text)), ['name', 'target', 'fence', 'patience', 'supports']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing but line feeds
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/);
});

test('a part that cannot be shown with what is offered is not claimed', () => {
  const offered = ['reset', 'provision', 'dialing.setMode'];
  const look = { name: 'An OCS', version: '1', offered, cases: { all: 2, applicable: 1 }, chapters: [] };
  const { dialingModes, virtualTime, redundancy, treatments } = parse(profileText(look)).supports;
  assert.deepEqual([dialingModes, virtualTime, redundancy, treatments], [true, false, false, true]);
});
