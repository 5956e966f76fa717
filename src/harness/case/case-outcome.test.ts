import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FindingError } from './case-outcome.ts';

test('nothing that a product wrote stands in the stack of a finding: looking for frames in it would take minutes', () => {
  const written = '{"a":"b","c":"d"}'.repeat(50);
  const { message, stack } = new FindingError({
    rule: 'PRV-01',
    verdict: 'fail',
    blame: 'implementation',
    expected: 'nothing',
    actual: written,
    keys: [],
  });
  assert.ok(message.includes(written));
  assert.equal(stack, 'FindingError: PRV-01');
});
