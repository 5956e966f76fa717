import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';

const bounded = { timeout: 60_000 };
const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
const started: ChildProcess[] = [];
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-interrupted-'));
});
after(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function start(program: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The process ended without a word.');
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  child.stdout?.resume();
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Passes bytes on to a port of the loopback, and hands over each piece that the client sends. */
async function relay(port: number, heard: (piece: string) => void): Promise<Server> {
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.on('data', (piece) => heard(piece.toString('latin1')));
    near.pipe(far).pipe(near);
    for (const side of [near, far]) side.on('error', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('a run that is interrupted in mid case logs its agents out', bounded, async () => {
  const line = await firstLine(start(command, 'serve'));
  const [, port, control = ''] = /^listening tcp:\S+:(\d+) control (\S+)$/.exec(line) ?? assert.fail(line);
  let sent = '';
  let interrupted = false;
  let child: ChildProcess | undefined;
  const between = await relay(Number(port), (piece) => {
    sent += piece;
    if (interrupted || !piece.includes('RecordProcessed')) return;
    interrupted = true;
    sent = '';
    child?.kill('SIGINT');
  });
  const { port: near } = between.address() as AddressInfo; // it listens on TCP
  const target = ['--target', `tcp://127.0.0.1:${near}`, '--control', control];
  child = start(command, 'run', 'finishing-records', ...target, '--reports', 'logged-out');
  assert.equal(await codeOf(child), exitCodes.interrupted);
  between.close();
  assert.match(sent, /RequestAgentLogout/);
});

test('a second signal ends the process at once, also where the first is not obeyed', bounded, async () => {
  const program = join(folder, 'deaf.mjs');
  const module = JSON.stringify(join(import.meta.dirname, 'interruption.ts'));
  await writeFile(
    program,
    `import { Interruption } from ${module};
     new Interruption().onSignal(() => process.stdout.write('heard\\n'));
     setInterval(() => {}, 1000);
     process.stdout.write('ready\\n');`,
  );
  const child = start(program);
  const lines = createInterface({ input: child.stdout ?? assert.fail() });
  lines.on('line', (line) => {
    if (line === 'ready') child.kill('SIGTERM');
    // Sent soon after the first, it would be taken for the same signal.
    if (line === 'heard') setTimeout(() => child.kill('SIGTERM'), 400);
  });
  if (child.exitCode === null) await once(child, 'exit');
  assert.equal(child.exitCode, exitCodes.terminated);
});

test(
  'a run that is interrupted ends the desktop that it started, and what this one started',
  bounded,
  async () => {
    const pids = join(folder, 'pids');
    const desktop = join(folder, 'desktop.sh');
    await writeFile(
      desktop,
      `sleep 300 & echo $$ $! > "${pids}"; exec "${process.execPath}" "${command}" desktop --stdio\n`,
    );
    const child = start(
      command,
      'run',
      '--role',
      'desktop',
      '--spawn',
      `exec sh "${desktop}"`,
      '--reports',
      'spawned',
    );
    for await (const line of createInterface({ input: child.stdout ?? assert.fail() }))
      if (line.startsWith('100 of')) child.kill('SIGINT');
    assert.equal(await codeOf(child), exitCodes.interrupted);
    assert.ok(existsSync(pids));
    for (const pid of (await readFile(pids, 'utf8')).trim().split(' '))
      assert.ok(await isGone(Number(pid)), pid);
  },
);

/** Whether a process has gone, once the system has cleared it away. */
async function isGone(pid: number): Promise<boolean> {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise(setImmediate))
    if (!existsSync(`/proc/${pid}`)) return true;
  return false;
}
