import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { callKit } from '../cli/fixtures/kit-process.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

const bounded = { timeout: 240_000 };
const hasPython = spawnSync('python3', ['--version']).status === 0;
const withPython = hasPython
  ? bounded
  : { ...bounded, skip: 'python3 is not installed, so the examples in Python were not run.' };

/** Starts a server of an example on free ports; its first line names them. */
async function started(context: TestContext, file: string, ports: readonly string[]): Promise<string[]> {
  const server: ChildProcess = spawn('python3', [file, ...ports.flatMap((port) => [port, '0'])], {
    cwd: kitFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => server.kill());
  assert.ok(server.stdout);
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  return String(line).match(/tcp:\/\/\S+/g) ?? [];
}

/** Runs the rules that the example expects a verdict of, and gives the verdicts. */
async function verdictsOf(folder: string, rules: readonly string[], how: readonly string[]): Promise<object> {
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-examples-'));
  const profile = join(folder, 'profile.yaml');
  const options = [...how, '--profile', profile, '--jobs', '1', '--report', 'json', '--reports', reports];
  await callKit(['run', ...rules, ...options], { cwd: kitFolder });
  const report: JsonValue = JSON.parse(await readFile(join(reports, 'conformance.json'), 'utf8'));
  await rm(reports, { recursive: true });
  assert.ok(isJsonObject(report));
  const all = objects(report.chapters).flatMap((chapter) => objects(chapter.rules));
  const asked = all.filter(({ id }) => rules.includes(String(id)));
  return Object.fromEntries(asked.map(({ id, verdict }) => [String(id), verdict]));
}

function objects(list: JsonValue | undefined): readonly JsonObject[] {
  assert.ok(Array.isArray(list));
  return list.filter(isJsonObject);
}

/** The example gets the verdicts that its folder says, rule by rule. */
async function gets(folder: string, how: readonly string[]): Promise<void> {
  const expected: unknown = parse(await readFile(join(kitFolder, folder, 'expected.yaml'), 'utf8'));
  assert.ok(typeof expected === 'object' && expected !== null && Object.keys(expected).length > 10);
  assert.deepEqual(await verdictsOf(folder, Object.keys(expected), how), expected);
}

// They wait for each other's processes most of the time.
describe('examples', { concurrency: true }, () => {
  test('the OCS in Python gets the verdicts that it expects', withPython, async (context) => {
    const folder = join('examples', 'python-ocs');
    const [target = '', control = ''] = await started(context, join(folder, 'ocs.py'), [
      '--port',
      '--control-port',
    ]);
    await gets(folder, ['--role', 'ocs', '--target', target, '--control', control]);
  });

  test('the desktop in Python gets the verdicts that it expects', withPython, async (context) => {
    const folder = join('examples', 'python-desktop');
    const [target = ''] = await started(context, join(folder, 'desktop.py'), ['--port']);
    await gets(folder, ['--role', 'desktop', '--target', target]);
  });

  test('the desktop in JavaScript gets the verdicts that it expects', bounded, async () => {
    const folder = join('examples', 'javascript-desktop');
    await gets(folder, ['--role', 'desktop', '--spawn', `node ${join(folder, 'desktop.mjs')}`]);
  });

  test(
    "the web desktop on Genesys's own client gets the verdicts that it expects, over the Workspace API",
    bounded,
    async () => {
      const folder = join('examples', 'web-desktop');
      const upperTester = `node ${join(folder, 'upper-tester.cjs')}`;
      await gets(folder, ['--role', 'desktop', '--workspace-port', '0', '--spawn', upperTester]);
    },
  );
});
