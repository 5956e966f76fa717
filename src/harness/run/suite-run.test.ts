import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KitError } from '../../kernel/kit-error.ts';
import { defaultProfile } from './profile.ts';
import { RuleLevels } from './rule-levels.ts';
import { currentRun, SuiteRun, setCurrentRun } from './suite-run.ts';
import type { SystemUnderTest } from './system-under-test.ts';

let reachable = false;
const system: SystemUnderTest = {
  label: 'nobody',
  control: undefined,
  restore: async () => {
    if (!reachable)
      throw new KitError({ code: 'LINK_REFUSED', message: 'Nobody listens.', hint: 'Start it.' });
  },
};
const levels = new RuleLevels({ chapters: [], problems: [] }, false);
const newRun = (): SuiteRun => new SuiteRun(system, defaultProfile, levels, () => 0);

/** A case after whose connection nobody knows whether the implementation is there. */
async function doubtfulCase(run: SuiteRun): Promise<'played' | 'not reached'> {
  try {
    await run.restore();
    return 'played';
  } catch {
    return 'not reached';
  } finally {
    run.doubtTheLink();
  }
}

test('a lost connection alone abandons nothing: what can be reached again goes on', async () => {
  const run = newRun();
  reachable = true;
  for (let n = 0; n < 10; n += 1) assert.equal(await doubtfulCase(run), 'played');
  assert.equal(run.abandoned, false);
});

test('a run is abandoned after three attempts in vain, and stays so', async () => {
  const run = newRun();
  reachable = false;
  await doubtfulCase(run);
  for (let n = 0; n < 3; n += 1) assert.equal(await doubtfulCase(run), 'not reached');
  assert.equal(run.abandoned, true);
});

test('an implementation that comes back starts the count anew', async () => {
  const run = newRun();
  for (const there of [false, false, false, true, false, false]) {
    reachable = there;
    await doubtfulCase(run);
  }
  assert.equal(run.abandoned, false);
});

test('features started without a system under test say so', () => {
  setCurrentRun(undefined);
  assert.throws(() => currentRun(SuiteRun), { code: 'NO_RUN' });
});
