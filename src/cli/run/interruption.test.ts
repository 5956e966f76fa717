import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import type { JsonValue } from '../../kernel/json.ts';
import { command, exitCodeOf, serve, startKit, startProgram } from '../fixtures/kit-process.ts';
import { asksOcs, tappedRelay } from '../fixtures/tapped-relay.ts';

const bounded = { timeout: 60_000 };
const started: ChildProcess[] = [];
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-interrupted-'));
});
after(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function keep<Child extends ChildProcess>(child: Child): Child {
  started.push(child);
  return child;
}

test('a run that is interrupted in mid case logs each of its agents out', bounded, async () => {
  const served = await serve();
  keep(served.process);
  const loggedIn = new Set<JsonValue | undefined>();
  let interrupted: readonly (JsonValue | undefined)[] | undefined;
  let child: ChildProcess | undefined;
  const between = await tappedRelay(served.link, (frame) => {
    if (frame.messageType === 'RequestAgentLogin') loggedIn.add(frame.thisDN);
    if (frame.messageType === 'RequestAgentLogout') {
      loggedIn.delete(frame.thisDN);
      between.release();
    }
    if (interrupted !== undefined || !asksOcs(frame, 'RecordProcessed')) return;
    interrupted = [...loggedIn];
    between.hold(); // or the case could end before the signal is there
    child?.kill('SIGINT');
  });
  // Two agents have a record in each case.
  const target = ['--target', between.url, '--control', served.control];
  child = keep(startKit(['run', 'ENV-13', '--role', 'ocs', ...target, '--reports', 'logged-out'], folder));
  assert.equal(await exitCodeOf(child), exitCodes.interrupted);
  between.close();
  assert.equal(interrupted?.length, 2);
  assert.deepEqual([...loggedIn], []);
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
  const child = keep(startProgram(program, [], folder));
  const lines = createInterface({ input: child.stdout });
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
    const spawning = ['--role', 'desktop', '--spawn', `exec sh "${desktop}"`];
    const child = keep(startKit(['run', ...spawning, '--reports', 'spawned'], folder));
    for await (const line of createInterface({ input: child.stdout }))
      if (line.startsWith('100 of')) child.kill('SIGINT');
    assert.equal(await exitCodeOf(child), exitCodes.interrupted);
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
