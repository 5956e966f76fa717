import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
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

/** Runs and ignores what is printed. */
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

/** Passes bytes on to an address of the loopback, and reports each piece that the client sends. */
async function relay(to: string, heard: (piece: Buffer) => void): Promise<Server> {
  const port = Number(to.split(':').at(-1));
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.on('data', heard);
    near.pipe(far).pipe(near);
    // The end of one side ends the other, as a lost connection would.
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test(
  'a server that is killed in mid case fails this case; the others are errors of the environment',
  bounded,
  async () => {
    const served = await serve();
    const [, link = '', ...control] = served.target;
    // The first request of the first case's own step, so that the kill never falls between two cases.
    const between = await relay(link, (piece) => {
      if (piece.includes('RecordProcessed')) served.process.kill('SIGKILL');
    });
    const { port } = between.address() as AddressInfo; // it listens on TCP
    const target = ['--target', `tcp://127.0.0.1:${port}`, ...control];
    after(() => served.process.kill('SIGKILL'));
    const code = await run('killed', ['finishing-records', 'campaign-status', ...target]);
    between.close();
    assert.equal(code, exitCodes.failed);
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
