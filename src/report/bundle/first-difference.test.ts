import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failRecord, passRecord } from '../fixtures/fake-records.ts';
import { firstDifference } from './first-difference.ts';

const passed = passRecord('PRV-01/1').transcript;

test('the same exchange at another time, with other values and another set-up, has no difference', () => {
  const again = passed
    .filter(({ channel }) => channel !== 'control')
    .map((entry) => ({
      ...entry,
      n: entry.n + 7,
      elapsed: 1000,
      frame: { ...entry.frame, referenceId: 99 },
    }));
  assert.deepEqual(
    firstDifference(
      passed.filter(({ frame }) => 'referenceId' in frame),
      again.filter(({ n }) => [10, 11, 13, 14].includes(n)),
    ),
    undefined,
  );
});

test('a message that lacks a key is the first difference, and the key is named', () => {
  const difference = firstDifference(failRecord('PRV-01/1').transcript, passed);
  assert.match(difference?.before ?? '', /^#8 .* OCS → Ana +PreviewRecord$/);
  assert.match(difference?.now ?? '', /PreviewRecord {2}with GSW_REFERENCE_ID$/);
});

test('an exchange that ends early has no message where the other one goes on', () => {
  const difference = firstDifference(passed.slice(0, -1), passed);
  assert.equal(difference?.before, undefined);
  assert.match(difference?.now ?? '', /PreviewRecord/);
});
