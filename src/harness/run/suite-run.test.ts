import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile } from './profile.ts';
import { RuleLevels } from './rule-levels.ts';
import { currentRun, SuiteRun, setCurrentRun } from './suite-run.ts';
import type { SystemUnderTest } from './system-under-test.ts';

const system: SystemUnderTest = {
  label: 'nobody',
  control: undefined,
};
const levels = new RuleLevels({ chapters: [], problems: [] }, false);
const newRun = (): SuiteRun => new SuiteRun(system, defaultProfile, levels, () => 0);

test('a run is abandoned after three connection failures in a row, and stays so', () => {
  const run = newRun();
  for (const ended of ['environment failed', 'environment failed', 'environment failed'] as const)
    run.caseEnded(ended);
  assert.equal(run.abandoned, true);
  run.caseEnded('otherwise');
  assert.equal(run.abandoned, true);
});

test('a case that runs in between shows that the connection is back', () => {
  const run = newRun();
  const ends = ['environment failed', 'environment failed', 'otherwise', 'environment failed'] as const;
  for (const ended of ends) run.caseEnded(ended);
  assert.equal(run.abandoned, false);
});

test('a case that did not run says nothing about the connection', () => {
  const run = newRun();
  const ends = ['environment failed', 'environment failed', 'not run', 'environment failed'] as const;
  for (const ended of ends) run.caseEnded(ended);
  assert.equal(run.abandoned, true);
});

test('features started without a system under test say so', () => {
  setCurrentRun(undefined);
  assert.throws(() => currentRun(SuiteRun), { code: 'NO_RUN' });
});
