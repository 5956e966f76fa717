import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzSip } from './fuzz-sip.ts';
import { HostileDatagrams } from './hostile-datagrams.ts';

test('thousands of hostile datagrams break nothing, and every reason to refuse one comes up', () => {
  const fuzzed = fuzzSip(6000, 1);
  assert.equal(fuzzed.finding, undefined);
  assert.ok(fuzzed.read > 500, `${fuzzed.read} were read`);
  assert.ok(fuzzed.transactions < 20_000);
  const reasons = Object.keys(fuzzed.refused).sort();
  const expected = [
    'contact',
    'content length',
    'header line',
    'line end',
    'method of CSeq',
    'missing header',
    'no empty line',
    'not UTF-8',
    'repeated header',
    'start line',
    'too large',
    'too many headers',
    'value',
    'version',
  ];
  assert.deepEqual(reasons, expected);
});

test('the same seed gives the same datagrams, and another one others', () => {
  const [one, same, other] = [7, 7, 8].map((seed) => {
    const datagrams = new HostileDatagrams(seed);
    return Array.from({ length: 50 }, () => Buffer.from(datagrams.next()).toString('base64'));
  });
  assert.deepEqual(one, same);
  assert.notDeepEqual(one, other);
});
