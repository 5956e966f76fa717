import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { loadProfile } from '../harness/run/load-profile.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { isJsonObject } from '../kernel/json.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { startReference } from '../reference/start-reference.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';

const bounded = { timeout: 180_000 };
const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
let folder = '';
let stage = '';
let server: ChildProcess | undefined;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-standing-'));
  stage = await serveStage();
});
after(async () => {
  server?.kill('SIGTERM');
  await rm(folder, { recursive: true });
});

/** Serves the test bed that stands, without a control link; gives the address of its CTI link. */
async function serveStage(): Promise<string> {
  const child = spawn(
    process.execPath,
    [command, 'serve', '--stage', '--store', `sqlite:${join(folder, 'lists.db')}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  server = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const match = /^listening (tcp:\S+)$/.exec(line);
    assert.ok(match, line);
    return match[1] ?? '';
  }
  throw new Error('The server ended before it listened.');
}

/** Runs a command of the kit; gives its exit code, and what it printed. */
async function callKit(...words: readonly string[]) {
  const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (piece: Buffer) => {
      told += piece.toString();
    });
  const [status]: unknown[] = await once(child, 'close');
  return { status, told };
}

/** Runs cases against an address with a profile that has these further lines. */
async function run(target: string, lines: readonly string[], ...patterns: readonly string[]) {
  const profile = join(folder, 'profile.yaml');
  await writeFile(profile, ['name: standing', 'fence: true', ...lines].join('\n'));
  const options = ['--target', target, '--profile', profile, '--reports', join(folder, 'reports')];
  return callKit('run', ...patterns, '--role', 'ocs', '--report', 'json', ...options);
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
    const { status, told } = await run(stage, ['standing: { applicationId: 101 }', lists]);
    assert.equal(status, exitCodes.passed, told);
    const { places } = await standingTestBedOfKit();
    const placed = places.flatMap(({ cases }) => cases).length;
    const { corpus, run: ran, passed } = await counts();
    assert.deepEqual([ran, passed], [placed, placed]);
    assert.ok(placed >= 0.55 * corpus, `${placed} of ${corpus}`);
  },
);

test('a set-up that differs from the profile is reported before the first case', bounded, async () => {
  const { status, told } = await run(stage, ['standing: { applicationId: 243 }'], 'PRV-01');
  assert.equal(status, exitCodes.error, told);
  assert.match(told, /STANDING_TEST_BED[\s\S]*standing\.applicationId: .*application id 101, not 243/);
});

test(
  'a place that lacks something ends its own cases, by the environment; the others are played',
  bounded,
  async () => {
    const names = "names: { campaigns: { 'Spring 1': Elsewhere } }";
    const standing = ['standing: { applicationId: 101 }', names];
    const { status, told } = await run(stage, standing, 'PRV-01', 'PRV-08');
    assert.equal(status, exitCodes.inconclusive, told);
    assert.match(
      told,
      /STANDING_TEST_BED: .*place 1, campaignGroups.*error 105 \(Campaign Group Not Found\)/,
    );
    const { run: ran, passed } = await counts();
    assert.ok(passed > 0 && passed < ran, told);
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
  const { told } = await run(reference.url, standing, 'ENV-08', 'ENV-11', 'LNK-01');
  assert.match(
    told,
    /STANDING_TEST_BED: The records of place 0 are used up: callingLists\."Customers": Ana and Ben/,
  );
  assert.equal((await counts()).failed, 0, told);
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
    const { told } = await run(reference.url, standing, 'PRV-02', 'CHN-10');
    assert.match(told, /STANDING_TEST_BED/);
    assert.equal((await counts()).failed, 0, told);
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
  const { status, told } = await run(reference.url, standing, ...rules);
  assert.equal(status, exitCodes.passed, told);
  assert.ok((await counts()).passed > 40, told);
});

test('profile init writes down what can be seen without a control link', bounded, async () => {
  const file = join(folder, 'seen.yaml');
  const { status, told } = await callKit('profile', 'init', '--target', stage, '--file', file);
  assert.equal(status, exitCodes.passed, told);
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
