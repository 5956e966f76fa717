import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { WarmKit } from './fixtures/warm-kit.ts';

const kit = new WarmKit();

/** Cases by verdict, of a run with what a profile says about sharing. */
async function countsOf(sharing: string, args: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-sharing-'));
  const profile = join(folder, 'profile.yaml');
  await writeFile(profile, `name: sharing\nsharing: ${sharing}\n`);
  const own = ['--role', 'ocs', '--profile', profile, '--jobs', '1', '--quiet', '--report', 'json'];
  await kit.call(['run', ...args, ...own, '--reports', folder]);
  // Written by the command a moment ago; its shape is checked where it is written.
  const { chapters } = JSON.parse(await readFile(join(folder, 'conformance.json'), 'utf8')) as {
    chapters: { rules: { cases: { verdict: string }[] }[] }[];
  };
  await rm(folder, { recursive: true });
  const verdicts = chapters.flatMap(({ rules }) =>
    rules.flatMap(({ cases }) => cases.map((one) => one.verdict)),
  );
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  return { passed: count('pass'), failed: count('fail'), undecided: count('inconclusive') };
}

test('events that are played show the same as calls on the link', { timeout: 120_000 }, async () => {
  const rules = ['ORS-10', 'ORS-15', 'ORS-36', 'ORS-50', 'ORS-63'];
  const onLink = await countsOf('{ telephony: link }', rules);
  assert.ok(onLink.passed > 10);
  assert.deepEqual(onLink, { ...onLink, failed: 0, undecided: 0 });
  assert.deepEqual(await countsOf('{ telephony: played }', rules), onLink);
});

const silent = ['--fault', 'sharing-silent-refusals'];

test('an OCS that refuses by silence passes if its profile says so', { timeout: 120_000 }, async () => {
  const allowed = await countsOf('{ silentRefusal: allow }', ['ORS-11', 'ORS-30', 'ORS-45', ...silent]);
  assert.ok(allowed.passed > 2);
  assert.deepEqual(allowed, { passed: allowed.passed, failed: 0, undecided: 0 });
  const { failed } = await countsOf('{ silentRefusal: fail }', ['ORS-11', 'ORS-30', ...silent]);
  assert.equal(failed, allowed.passed - 2);
});

test('about a finished record silence is no refusal', { timeout: 120_000 }, async () => {
  const counts = await countsOf('{ silentRefusal: allow }', ['ORS-54', ...silent]);
  assert.ok(counts.failed > 5);
  assert.deepEqual(counts, { passed: 0, failed: counts.failed, undecided: 0 });
});
