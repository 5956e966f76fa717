import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCodes } from '../kernel/exit-codes.ts';
import { callKit, command, exitCodeOf, startKit } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
/** What a pipe holds on Linux while nobody reads it, in bytes. */
const pipeCapacity = 65_536;
const kit = new WarmKit();
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-pipe-'));
});
after(() => rm(folder, { recursive: true }));

const long: readonly (readonly [string, ...string[]])[] = [['list'], ['show', '*'], ['prove', '--list']];

for (const args of long) {
  test(`${args.join(' ')} arrives whole through a pipe that is read slowly`, bounded, async () => {
    const { output: whole } = await kit.call(args);
    assert.ok(whole.length > pipeCapacity, `${whole.length} bytes fit into the pipe`);
    const child = startKit(args);
    let arrived = '';
    for await (const piece of child.stdout) {
      arrived += String(piece);
      await pause(20);
    }
    assert.equal(await exitCodeOf(child), exitCodes.passed);
    assert.equal(arrived.length, whole.length);
    assert.equal(arrived, whole);
  });
}

for (const args of [...long, ['messages']]) {
  test(`a reader who leaves ${args.join(' ')} early sees no stack`, bounded, async () => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (piece) => {
      errors += String(piece);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await exitCodeOf(child), exitCodes.passed);
    assert.equal(errors, '');
  });
}

/** What a command prints into a pipe, with such an environment, as JSON: escape sequences begin with `\\u001b`. */
async function printedWith(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<string> {
  const without = { NO_COLOR: undefined, FORCE_COLOR: undefined };
  const { code, output } = await callKit(args, { cwd: folder, env: { ...without, ...env } });
  assert.equal(code, exitCodes.passed);
  return JSON.stringify(output);
}

test('a pipe gets no colors, not even in CI', bounded, async () => {
  for (const args of [['run', 'LNK-01', '--reports', 'run'], ['list'], ['show', 'LNK-01']])
    assert.doesNotMatch(await printedWith({ CI: 'true' }, ...args), /u001b/);
});

test('who forces colors gets them for the word of the verdict only', bounded, async () => {
  await kit.call(['run', 'LNK-01', '--reports', 'played'], { cwd: folder });
  // Prints what the run did.
  const merge = ['merge', 'played', '--reports', 'merged'];
  const told = await printedWith({ FORCE_COLOR: '1' }, ...merge);
  assert.match(told, /\\u001b\[1m\\u001b\[32mPASS\\u001b\[39m\\u001b\[22m: /);
  assert.equal(told.split('u001b').length - 1, 4, told);
  assert.doesNotMatch(await printedWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, ...merge), /u001b/);
});
