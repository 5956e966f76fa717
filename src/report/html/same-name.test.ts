import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleResult } from '../fixtures/sample-run.ts';
import type { RunResult } from '../run-result.ts';
import { sameNameText } from './same-name.ts';

function withClass(title: string, verdict: 'pass' | 'not decided'): RunResult {
  const result = sampleResult();
  const { counts } = result;
  const one = { name: 'ready', title, role: 'ocs', rules: [], needs: [], counts, open: [], verdict };
  return { ...result, classes: [one] };
}

test('a class that conforms though the chapter of its name does not hold is explained in place', () => {
  assert.match(sameNameText(withClass('Ready time', 'pass')), /“Ready time” \(error\)\. A class counts only/);
});

test('nothing needs to be explained if the names or the results do not contradict each other', () => {
  assert.equal(sameNameText(withClass('Another name', 'pass')), '');
  assert.equal(sameNameText(withClass('Ready time', 'not decided')), '');
});
