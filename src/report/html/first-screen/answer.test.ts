import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleResult } from '../../fixtures/sample-run.ts';
import type { ClassVerdict } from '../../profile/judge-classes.ts';
import type { RunResult } from '../../run-result.ts';
import { answerOf } from './answer.ts';

function wordFor(verdict: RunResult['verdict'], passed: number, classes: readonly ClassVerdict[]): string {
  const result = sampleResult();
  const { counts } = result;
  const one = { name: 'core', title: 'Core', role: 'ocs', rules: [], needs: [], counts, open: [] };
  const judged = classes.map((of) => ({ ...one, verdict: of }));
  return answerOf({ ...result, verdict, counts: { ...counts, passed }, classes: judged }).word;
}

test('yes needs that everything passed, or every class that is claimed', () => {
  assert.equal(wordFor('pass', 7, []), 'Yes');
  assert.equal(wordFor('pass', 6, []), 'Not proved');
  assert.equal(wordFor('pass', 6, ['pass', 'not decided']), 'Not proved');
  assert.equal(wordFor('pass', 6, ['pass', 'not claimed', 'only recommendations so far']), 'Yes');
  assert.equal(wordFor('pass', 6, ['not claimed']), 'Not proved');
});

test('advice that is not followed costs no class; what failed is a no, and what proved nothing is unknown', () => {
  assert.equal(wordFor('inconclusive', 6, ['pass']), 'Yes');
  assert.equal(wordFor('inconclusive', 6, ['not decided']), 'Not proved');
  assert.equal(wordFor('fail', 6, ['pass', 'fail']), 'No');
  assert.equal(wordFor('error', 0, []), 'Unknown');
  assert.equal(wordFor('none', 0, []), 'Unknown');
});
