import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { finishRun } from '../cli/run/finish-run.ts';
import { playPart } from '../cli/run/play-part.ts';
import { casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { defaultProfile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { sampleFacts } from '../report/fixtures/sample-run.ts';
import { defaultReports } from '../report/report-kinds.ts';
import { echo } from './fixtures/echo/echo.ts';
import { loadKitCorpus } from './load-kit-corpus.ts';
import type { Role } from './role.ts';
import { roles } from './roles.ts';
import { rolesUnderTest } from './roles-under-test.ts';
import type { SideOptions } from './side-options.ts';

const registry: readonly Role[] = [...roles, echo];
const corpus = await loadKitCorpus(registry);
const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-role-'));
after(() => rm(folder, { recursive: true }));

/** Runs and reports by the options, as the command does. */
async function runWith(options: SideOptions) {
  const [role] = await rolesUnderTest(options, defaultProfile, registry);
  assert.ok(role);
  const side = await role.open(options, defaultProfile, new RuleLevels(corpus, true));
  const paths = pathsOf(corpus, casesOfRole(corpus, casesOf(corpus), role.name));
  const file = join(folder, 'run.part-1.ndjson');
  const part = { role: role.name, cases: [], paths, order: 'defined', repeat: 1, file } as const;
  const problems = await playPart(part, role, side.suite, () => undefined);
  await side.close();
  const { implementation } = side;
  const facts = { ...sampleFacts, corpus, roles: [role.name], implementation };
  const run = { files: [file], messages: [], problems, facts };
  const result = await finishRun(run, folder, { reports: defaultReports, maskKeys: false });
  return { result, reportOf: (file: string) => readFile(join(folder, file), 'utf8') };
}

test('a role that is added to the list has its features in the corpus, after those of the others', () => {
  assert.deepEqual(corpus.problems, []);
  assert.deepEqual(corpus.chapters.at(-1)?.role, 'echo');
});

test('its cases are run, judged and reported under its name', async () => {
  const { result, reportOf } = await runWith({ role: 'echo' });
  assert.deepEqual([result.problems, result.verdict, result.counts.passed], [[], 'pass', 2]);
  assert.match(await reportOf('junit.xml'), /echo\/01-repeating/);
  assert.match(await reportOf('conformance.html'), /toy 1, in the role echo/);
});

test('its faults are found by their names, and caught', async () => {
  const { result, reportOf } = await runWith({ fault: 'echo-shouts' });
  const [rule] = result.chapters.flatMap(({ rules }) => rules);
  assert.deepEqual(
    rule?.cases.map((one) => [one.id, one.verdict]),
    [
      ['ECO-01/1/hello', 'fail'],
      ['ECO-01/1/GOODBYE', 'pass'],
    ],
  );
  assert.equal(rule?.cases[0]?.findings[0]?.actual, 'HELLO');
  assert.match(await reportOf('conformance.html'), /toy breaks/);
});

test('a role that leaves something out does not compile', () => {
  const { open, ...unfinished } = echo;
  // @ts-expect-error It does not say how it is opened.
  const role: Role = unfinished;
  assert.ok(!('open' in role) && open);
});
