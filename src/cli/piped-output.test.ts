import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCodes } from '../kernel/exit-codes.ts';
import { callKit, command, exitCodeOf } from './fixtures/kit-process.ts';
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

/** More than a pipe holds, printed in one piece and, by `show`, in many. */
const long: readonly (readonly [string, ...string[]])[] = [['list'], ['show', 'ENV-*'], ['prove', '--list']];

/** The environment without what decides on colors, and with more. */
const environment = (more: Readonly<Record<string, string>>) => ({
  ...process.env,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  ...more,
});

for (const args of long) {
  test(
    `${args.join(' ')} arrives whole through a pipe that is read slowly, and without colors even in CI`,
    bounded,
    async () => {
      const { output: whole } = await kit.call(args); // its environment forbids colors
      assert.ok(whole.length > pipeCapacity, `${whole.length} bytes fit into the pipe`);
      const env = environment({ CI: 'true' });
      const child = spawn(process.execPath, [command, ...args], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let arrived = '';
      for await (const piece of child.stdout) {
        arrived += String(piece);
        await pause(20);
      }
      assert.equal(await exitCodeOf(child), exitCodes.passed);
      assert.equal(arrived.length, whole.length);
      assert.equal(arrived, whole);
      assert.doesNotMatch(JSON.stringify(arrived), /u001b/);
    },
  );
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
  const { code, output } = await callKit(args, { cwd: folder, env: environment(env) });
  assert.equal(code, exitCodes.passed);
  return JSON.stringify(output);
}

test(
  'a verdict has no colors in a pipe, not even in CI; who forces them gets them for its word only',
  bounded,
  async () => {
    const told = await printedWith({ CI: 'true' }, 'run', 'LNK-01/1', '--reports', 'played');
    assert.match(told, /PASS: /);
    assert.doesNotMatch(told, /u001b/);
    // Prints the same verdict, and plays nothing.
    const merge = ['merge', 'played', '--reports', 'merged'];
    const forced = await printedWith({ FORCE_COLOR: '1' }, ...merge);
    assert.match(forced, /\\u001b\[1m\\u001b\[32mPASS\\u001b\[39m\\u001b\[22m: /);
    assert.equal(forced.split('u001b').length - 1, 4, forced);
    assert.doesNotMatch(await printedWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, ...merge), /u001b/);
  },
);
