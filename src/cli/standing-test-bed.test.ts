import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadProfile } from '../harness/run/load-profile.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { isJsonObject } from '../kernel/json.ts';
import { startReference } from '../reference/start-reference.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';
import { type Served, serve } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 180_000 };
const command = new WarmKit();
let folder = '';
let stage = '';
let served: Served | undefined;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-standing-'));
  served = await serve('--stage', '--store', `sqlite:${join(folder, 'lists.db')}`);
  stage = served.link;
});
after(async () => {
  served?.process.kill('SIGTERM');
  await rm(folder, { recursive: true });
});

/** Runs cases against an address with a profile that has these further lines. */
async function run(target: string, lines: readonly string[], ...patterns: readonly string[]) {
  const profile = join(folder, 'profile.yaml');
  await writeFile(profile, ['name: standing', 'fence: true', ...lines].join('\n'));
  const options = ['--target', target, '--profile', profile, '--reports', join(folder, 'reports')];
  return command.call(['run', ...patterns, '--role', 'ocs', '--report', 'json', ...options]);
}

interface Report {
  readonly counts: {
    readonly corpus: number;
    readonly run: number;
    readonly passed: number;
    readonly failed: number;
  };
}

async function counts(): Promise<Report['counts']> {
  // Written by the kit a moment ago; its shape is checked where it is written.
  return (JSON.parse(await readFile(join(folder, 'reports', 'conformance.json'), 'utf8')) as Report).counts;
}

test(
  'all cases that can be run without a control link pass on the test bed that stands, with its tables',
  bounded,
  async () => {
    const lists = 'lists: { database: "sqlite:lists.db" }';
    const { code, printed } = await run(stage, ['standing: { applicationId: 101 }', lists]);
    assert.equal(code, exitCodes.passed, printed);
    const { places } = await standingTestBedOfKit();
    const placed = places.flatMap(({ cases }) => cases).length;
    const { corpus, run: ran, passed } = await counts();
    assert.deepEqual([ran, passed], [placed, placed]);
    // Of all cases, those included in which OCS dials, and which need a test bed of their own.
    assert.ok(placed >= 0.45 * corpus, `${placed} of ${corpus}`);
  },
);

test('a set-up that differs from the profile is reported before the first case', bounded, async () => {
  const { code, printed } = await run(stage, ['standing: { applicationId: 243 }'], 'PRV-01');
  assert.equal(code, exitCodes.error, printed);
  assert.match(printed, /STANDING_TEST_BED[\s\S]*standing\.applicationId: .*application id 101, not 243/);
});

test(
  'a place that lacks something ends its own cases, by the environment; the others are played',
  bounded,
  async () => {
    const { places } = await standingTestBedOfKit();
    const place = places.find(({ cases }) => cases.includes('PRV-08/1/Spring'))?.n;
    const names = `names: { campaigns: { 'Spring ${place}': Elsewhere } }`;
    const standing = ['standing: { applicationId: 101 }', names];
    const { code, printed } = await run(stage, standing, 'PRV-01', 'PRV-08');
    assert.equal(code, exitCodes.inconclusive, printed);
    const lacks = `STANDING_TEST_BED: .*place ${place}, campaignGroups.*error 105 \\(Campaign Group Not Found\\)`;
    assert.match(printed, new RegExp(lacks));
    const { run: ran, passed } = await counts();
    assert.ok(passed > 0 && passed < ran, printed);
  },
);

test('lists that are used up fail no case: the environment is to blame', bounded, async () => {
  const kit = await standingTestBedOfKit();
  const { callingLists, ...others } = kit.provisioning();
  assert.ok(Array.isArray(callingLists));
  const lists = callingLists.filter((list) => isJsonObject(list));
  const almostEmpty = lists.map((list) =>
    list.name === 'Customers' && Array.isArray(list.records)
      ? { ...list, records: list.records.slice(0, 1) }
      : list,
  );
  const reference = await startReference({
    port: 0,
    provision: { ...others, callingLists: almostEmpty },
    bring: kit.verbs,
  });
  after(() => reference.close());
  const standing = ['standing: { applicationId: 101 }', 'patience: { effect: 200 }'];
  const { printed } = await run(reference.url, standing, 'ENV-08', 'ENV-11', 'LNK-01');
  assert.match(
    printed,
    /STANDING_TEST_BED: The records of place 0 are used up: callingLists\."Customers": Ana and Ben/,
  );
  assert.equal((await counts()).failed, 0, printed);
});

test(
  'lists that are used up fail no case either if all agents of the group take part in it',
  bounded,
  async () => {
    const kit = await standingTestBedOfKit();
    const { callingLists, ...others } = kit.provisioning();
    assert.ok(Array.isArray(callingLists));
    const empty = callingLists.filter((list) => isJsonObject(list)).map((list) => ({ ...list, records: [] }));
    const provision = { ...others, callingLists: empty };
    const reference = await startReference({ port: 0, provision, bring: kit.verbs });
    after(() => reference.close());
    const standing = ['standing: { applicationId: 101 }', 'patience: { effect: 200 }'];
    const { printed } = await run(reference.url, standing, 'PRV-02', 'CHN-10');
    assert.match(printed, /STANDING_TEST_BED/);
    assert.equal((await counts()).failed, 0, printed);
  },
);

test('a system may have its own names: the profile gives them', bounded, async () => {
  const names = {
    campaigns: { Spring: 'US Spring Sale' },
    campaignGroups: { 'Spring@Sales': 'US Spring Sale@Boston' },
    callingLists: { Customers: 'CL_Spring' },
    agents: { '1001': 'ana.reyes' },
    dns: { '7001': 'SIP-7001' },
    phones: { '5550101': '+16175550101' },
  };
  const named = await standingTestBedOfKit(names);
  const reference = await startReference({ port: 0, provision: named.provisioning(), bring: named.verbs });
  after(() => reference.close());
  const standing = ['standing: { applicationId: 101 }', `names: ${JSON.stringify(names)}`];
  const rules = ['PRV-*', 'ADD-*'];
  const { code, printed } = await run(reference.url, standing, ...rules);
  assert.equal(code, exitCodes.passed, printed);
  assert.ok((await counts()).passed > 40, printed);
});

test('profile init writes down what can be seen without a control link', bounded, async () => {
  const file = join(folder, 'seen.yaml');
  const { code, printed } = await command.call(['profile', 'init', '--target', stage, '--file', file]);
  assert.equal(code, exitCodes.passed, printed);
  const { name, standing } = await loadProfile(file);
  assert.deepEqual([name, standing], ['my OCS', { applicationId: 101 }]);
  const text = await readFile(file, 'utf8');
  assert.match(
    text,
    /^# Of \d+ cases for its role, [1-9]\d+ can be run on the test bed that "ocs-tck stage" prints/m,
  );
  assert.match(text, /^# {3}agent 1009 on DN 7009: logs in$/m);
  assert.match(text, /- RecordProcessed {3}# error \d+ \(.* Not Found\)$/m);
});
