import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictOfRun, worst } from './verdict.ts';

test('a proved failure stands whatever else happens', () => {
  assert.equal(worst(['pass', 'error', 'fail', 'error', 'inconclusive']), 'fail');
  assert.equal(worst(['inconclusive', 'error', 'pass']), 'error');
  assert.equal(worst([]), 'none');
});

test('a run is an error only where no case proved anything', () => {
  assert.equal(verdictOfRun(['error', 'none', 'inconclusive']), 'error');
  assert.equal(verdictOfRun(['error', 'pass']), 'inconclusive');
  assert.equal(verdictOfRun(['error', 'pass', 'fail']), 'fail');
  assert.equal(verdictOfRun(['pass', 'none']), 'pass');
});
