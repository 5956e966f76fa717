import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { exitCodeOf, startKit } from '../fixtures/kit-process.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const bounded = { timeout: 180_000 };
const kit = new WarmKit();
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-jobs-'));
});
after(() => rm(folder, { recursive: true }));

const call = (...args: readonly string[]) => kit.call(args, { cwd: folder });
const run = (...args: readonly string[]) => call('run', ...args);

/** A run in a process of its own, which gets signals; it has played a hundred cases. */
async function underWay(...args: readonly string[]): Promise<ReturnType<typeof startKit>> {
  const child = startKit(['run', '--role', 'ocs', ...args], folder);
  for await (const piece of child.stdout.iterator({ destroyOnReturn: false }))
    if (String(piece).includes('100 of')) return child;
  throw new Error('The run ended before its hundredth case.');
}

async function reportIn(name: string): Promise<JsonObject> {
  const report = JSON.parse(await readFile(join(folder, name, 'conformance.json'), 'utf8')) as JsonValue; // As parsed.
  assert.ok(isJsonObject(report));
  return report;
}

/** Times, and numbers of messages: a late answer makes the harness ask again, which shifts the later ones. */
const timely = new Set('started durationMs elapsed messages evidence message transcript'.split(' '));

/** A report without what depends on how fast the machine was. */
async function timelessReport(name: string): Promise<string> {
  return JSON.stringify(await reportIn(name), (key, value) => (timely.has(key) ? undefined : value), 1);
}

/** The object that an object has under a key. */
function objectIn(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  assert.ok(isJsonObject(value), `${key} is an object`);
  return value;
}

/** The objects in the list that each object has under a key. */
function objectsIn(objects: readonly JsonObject[], key: string): readonly JsonObject[] {
  return objects.flatMap((object) => {
    const list = object[key];
    assert.ok(Array.isArray(list) && list.every(isJsonObject), `${key} is a list of objects`);
    return list;
  });
}

function casesIn(report: JsonObject): readonly JsonObject[] {
  return objectsIn(objectsIn(objectsIn([report], 'chapters'), 'rules'), 'cases');
}

/** Of two features of one role and of one of another; the fault that is used fails some of them. */
const some = ['PRV-01', 'PRV-05', 'DEN-01', 'DEN-02', 'ENV-03/3'];

test(
  'one process and several give the same bytes but for times, even if cases fail and reports are masked',
  bounded,
  async () => {
    for (const [name, jobs, fault] of [
      ['whole', '4', []],
      ['wrong', '2', ['--role', 'ocs', '--fault', 'error-loses-reference', '--mask']],
    ] as const) {
      const one = await run(...some, ...fault, '--jobs', '1', '--reports', name);
      const several = await run(...some, ...fault, '--jobs', jobs, '--reports', `${name}-shared`);
      assert.equal(one.code, name === 'whole' ? exitCodes.passed : exitCodes.failed);
      assert.equal(several.code, one.code);
      assert.equal(await timelessReport(`${name}-shared`), await timelessReport(name));
      assert.deepEqual(await readdir(join(folder, `${name}-shared`)), await readdir(join(folder, name)));
    }
    // The same cases, not masked, and masked in one process and in two.
    const numbers = (await textsIn('whole')).match(/(?<="GSW_PHONE":")[^"]+/g) ?? [];
    assert.ok(numbers.length > 0);
    for (const name of ['wrong', 'wrong-shared']) {
      const texts = await textsIn(name);
      for (const number of new Set(numbers)) assert.ok(!texts.includes(`"${number}"`), number);
    }
  },
);

test('shards of several machines are merged into the run that one would have made', bounded, async () => {
  for (const shard of ['1/2', '2/2'])
    await run(...some, '--shard', shard, '--jobs', '1', '--reports', `shard-${shard[0]}`);
  const merged = await call('merge', 'shard-1', 'shard-2', '--reports', 'merged');
  assert.equal(merged.code, exitCodes.passed, merged.printed);
  assert.equal(await timelessReport('merged'), await timelessReport('whole'));
  const half = await call('merge', 'shard-1', '--reports', 'half');
  assert.equal(half.code, exitCodes.error);
  assert.match(half.printed, /The shard 2\/2 is missing/);
});

test('a worker that dies is reported as an error of its cases, and the others go on', bounded, async () => {
  // Each worker has more than a hundred cases, so none has played all of its own.
  const chosen = ['PRV-*', 'CAN-*'];
  const child = await underWay(...chosen, '--jobs', '2', '--reports', 'died');
  const [worker] = await workersOf(child.pid);
  assert.ok(worker);
  process.kill(worker, 'SIGKILL');
  // What the other worker proved still counts; the lost cases are open.
  assert.equal(await exitCodeOf(child), exitCodes.inconclusive);
  const cases = casesIn(await reportIn('died')).filter(({ id }) => /^(PRV|CAN)-/.test(String(id)));
  const lost = cases.filter(({ verdict }) => verdict === 'error');
  assert.ok(lost.length > 0 && lost.length < cases.length);
  for (const one of lost)
    assert.match(String(objectsIn([one], 'findings')[0]?.actual), /worker process ended by SIGKILL/);
  assert.equal(cases.filter(({ verdict }) => verdict === 'none').length, 0);
});

async function workersOf(parent: number | undefined): Promise<readonly number[]> {
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8');
  return children.trim().split(' ').filter(Boolean).map(Number);
}

const notSelected = 'The case was not selected for this run.';

/** More features than Cucumber is given at once, and not the whole corpus. */
const many = ['PRV', 'CHN', 'SCH', 'CAN', 'ADD', 'LGO'];

for (const [signal, jobs, expected] of [
  ['SIGINT', '1', exitCodes.interrupted],
  ['SIGTERM', '2', exitCodes.terminated],
] as const) {
  test(
    `${signal} ends a run with ${jobs} jobs in order: the rest is interrupted, never passed`,
    bounded,
    async () => {
      const chosen = many.map((prefix) => `${prefix}-*`);
      const child = await underWay(...chosen, '--jobs', jobs, '--reports', signal);
      const workers = jobs === '1' ? [] : await workersOf(child.pid);
      child.kill(signal);
      const closing = await text(child.stdout);
      assert.equal(await exitCodeOf(child), expected);
      const report = await reportIn(signal);
      assert.equal(objectIn(report, 'run').interrupted, signal);
      const isChosen = ({ id }: JsonObject): boolean => many.includes(String(id).slice(0, 3));
      const cases = casesIn(report);
      const played = cases.filter(({ verdict }) => verdict === 'pass');
      const left = cases.filter((one) => isChosen(one) && one.verdict !== 'pass');
      const others = cases.filter((one) => !isChosen(one));
      assert.ok(played.length >= 100 && left.length > 0, JSON.stringify(report.counts));
      const by = 'cut short';
      const interrupted = { reason: `The run was interrupted by ${signal}.`, missing: [], by };
      for (const { id, verdict, notRun } of left)
        assert.deepEqual({ id, verdict, notRun }, { id, verdict: 'none', notRun: interrupted });
      for (const { id, notRun } of others)
        assert.deepEqual({ id, notRun }, { id, notRun: { reason: notSelected, missing: [] } });
      const sentence = `${interrupted.reason} ${left.length} of its ${played.length + left.length} cases were not played.`;
      assert.ok(String(report.summary).startsWith(`${sentence} Everything that ran passes`));
      assert.ok(closing.includes(`\nCUT SHORT: ${sentence}`), closing);
      assert.ok(closing.includes(`\nnot run       ${others.length}  Not among the named cases\n`), closing);
      for (const pid of workers) assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
    },
  );
}

/** Everything that a run wrote. */
async function textsIn(name: string): Promise<string> {
  const files = await readdir(join(folder, name));
  return (await Promise.all(files.map((file) => readFile(join(folder, name, file), 'utf8')))).join('');
}

test('--bail stops after the first case that fails; the rest is not run', bounded, async () => {
  const fault = ['--role', 'ocs', '--fault', 'error-loses-reference', '--jobs', '1'];
  const { code } = await run('ENV-*', ...fault, '--bail', '--reports', 'bail');
  assert.equal(code, exitCodes.failed);
  const counts = objectIn(await reportIn('bail'), 'counts');
  assert.equal(counts.failed, 1);
  assert.ok(Number(counts.run) < Number(counts.applicable));
});

test('--repeat plays every case several times, and a random order can be repeated', bounded, async () => {
  const { code, output } = await run('PRV-01', '--repeat', '3', '--order', 'random:7', '--reports', 'often');
  assert.equal(code, exitCodes.passed);
  assert.match(output, /order random:7, /);
  const report = await reportIn('often');
  assert.match(String(objectIn(report, 'run').rerun), /--order random:7/);
  for (const { repeats, verdict } of casesIn(report).filter(({ verdict }) => verdict !== 'none'))
    assert.deepEqual([verdict, repeats], ['pass', { runs: 3, verdicts: { pass: 3 }, flakeRate: 0 }]);
});

for (const wrong of [
  ['--jobs', '0'],
  ['--repeat', 'x'],
  ['--shard', '3/2'],
  ['--shard', '1'],
]) {
  test(`${wrong.join(' ')} is a wrong call`, bounded, async () => {
    assert.equal((await run('PRV-01', ...wrong)).code, exitCodes.usage);
  });
}
