import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

const bounded = { timeout: 60_000 };
/** What a pipe holds on Linux while nobody reads it, in bytes. */
const pipeCapacity = 65_536;
const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-pipe-'));
});
after(() => rm(folder, { recursive: true }));

function piped(args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What the command prints into a file, which is never slow. */
function printed(args: readonly string[]): string {
  const file = join(folder, 'printed');
  const output = openSync(file, 'w');
  spawnSync(process.execPath, [command, ...args], { stdio: ['ignore', output, 'inherit'] });
  closeSync(output);
  return readFileSync(file, 'utf8');
}

function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<number | null> {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}

const long: readonly (readonly [string, ...string[]])[] = [['list'], ['show', '*'], ['prove', '--list']];

for (const args of long) {
  test(`${args.join(' ')} arrives whole through a pipe that is read slowly`, bounded, async () => {
    const whole = printed(args);
    assert.ok(whole.length > pipeCapacity, `${whole.length} bytes fit into the pipe`);
    const child = piped(args);
    const code = ended(child);
    let arrived = '';
    for await (const piece of child.stdout) {
      arrived += String(piece);
      await pause(20);
    }
    assert.equal(await code, exitCodes.passed);
    assert.equal(arrived.length, whole.length);
    assert.equal(arrived, whole);
  });
}

for (const args of [...long, ['messages']]) {
  test(`a reader who leaves ${args.join(' ')} early sees no stack`, bounded, async () => {
    const child = piped(args);
    let errors = '';
    child.stderr.on('data', (piece) => {
      errors += String(piece);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await ended(child), exitCodes.passed);
    assert.equal(errors, '');
  });
}

/** What a command prints into a pipe, with such an environment, as JSON: escape sequences begin with `\\u001b`. */
function printedWith(environment: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const reports = ['--reports', join(folder, 'reports')];
  const all = args[0] === 'run' ? [...args, ...reports] : args;
  const options = { env: { ...env, ...environment }, encoding: 'utf8' } as const;
  return JSON.stringify(spawnSync(process.execPath, [command, ...all], options).stdout);
}

test('a pipe gets no colors, not even in CI', bounded, () => {
  for (const args of [['run', 'LNK-01'], ['list'], ['show', 'LNK-01']])
    assert.doesNotMatch(printedWith({ CI: 'true' }, ...args), /u001b/);
});

test('who forces colors gets them for the word of the verdict only', bounded, () => {
  const told = printedWith({ FORCE_COLOR: '1' }, 'run', 'LNK-01');
  assert.match(told, /\\u001b\[1m\\u001b\[32mPASS\\u001b\[39m\\u001b\[22m: /);
  assert.equal(told.split('u001b').length - 1, 4, told);
  assert.doesNotMatch(printedWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, 'run', 'LNK-01'), /u001b/);
});
