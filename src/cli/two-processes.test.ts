import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

const bounded = { timeout: 120_000 };
const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-processes-'));
});
after(() => rm(folder, { recursive: true }));

interface Served {
  readonly process: ChildProcess;
  readonly target: readonly string[];
}

async function serve(): Promise<Served> {
  const child = spawn(process.execPath, [command, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const match = /^listening (tcp:\S+) control (tcp:\S+)$/.exec(line);
    assert.ok(match, line);
    return { process: child, target: ['--target', match[1] ?? '', '--control', match[2] ?? ''] };
  }
  throw new Error('The server ended before it listened.');
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

function startRun(name: string, args: readonly string[]): ChildProcess {
  const all = ['run', '--role', 'ocs', '--reports', join(folder, name), ...args];
  return spawn(process.execPath, [command, ...all], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs without listening to what is printed. */
async function run(name: string, args: readonly string[]): Promise<number | null> {
  const child = startRun(name, args);
  child.stdout?.resume();
  return ended(child);
}

interface Report {
  readonly verdict: string;
  readonly counts: { readonly passed: number };
  readonly chapters: readonly { readonly rules: readonly { readonly cases: readonly CaseVerdict[] }[] }[];
}

interface CaseVerdict {
  readonly id: string;
  readonly verdict: string;
  readonly findings: readonly { readonly blame: string }[];
}

async function report(name: string): Promise<Report> {
  // Written by the kit a moment ago; its shape is checked where it is written.
  return JSON.parse(await readFile(join(folder, name, 'conformance.json'), 'utf8')) as Report;
}

const casesIn = ({ chapters }: Report): readonly CaseVerdict[] =>
  chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));

test('serve and run --target in two processes give the verdicts of the embedded run', bounded, async () => {
  const served = await serve();
  const cases = ['preview-record', 'campaign-status', 'finishing-records'];
  const codes = [await run('embedded', cases), await run('attached', [...cases, ...served.target])];
  served.process.kill('SIGTERM');
  assert.equal(await ended(served.process), exitCodes.passed, 'serve stops cleanly');
  assert.deepEqual(codes, [exitCodes.passed, exitCodes.passed]);
  const verdicts = async (name: string) =>
    casesIn(await report(name)).map(({ id, verdict }) => `${id} ${verdict}`);
  assert.deepEqual(await verdicts('attached'), await verdicts('embedded'));
  assert.ok((await report('attached')).counts.passed > 50);
});

test(
  'a server that is killed in mid run fails the case that was going on; the others are errors of the environment',
  bounded,
  async () => {
    const served = await serve();
    const child = startRun('killed', served.target);
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      if (line.startsWith('100 of')) served.process.kill('SIGKILL');
    }
    assert.equal(child.exitCode ?? (await ended(child)), exitCodes.failed);
    const result = await report('killed');
    assert.equal(result.verdict, 'fail');
    const failed = casesIn(result).filter(({ verdict }) => verdict === 'fail');
    assert.deepEqual(
      failed.map(({ findings }) => findings[0]?.blame),
      ['implementation'],
    );
    const errors = casesIn(result).filter(({ verdict }) => verdict === 'error');
    assert.ok(errors.length > 0 && errors.length < 10, `${errors.length} cases were tried after the kill`);
    assert.ok(errors.every(({ findings }) => findings.every(({ blame }) => blame === 'environment')));
  },
);
