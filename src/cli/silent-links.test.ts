import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { startReference } from '../reference/start-reference.ts';

const bounded = { timeout: 60_000 };
let folder = '';
let mute: Server;
let muteUrl = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-silent-'));
  await writeFile(join(folder, 'profile.yaml'), 'name: impatient\npatience: { answer: 1500 }\n');
  mute = createServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const address = mute.address();
  muteUrl = `tcp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
after(async () => {
  mute.close();
  await rm(folder, { recursive: true });
});

/** Runs one case against two links, with short timeouts. */
function runOne(target: string, control: string): Promise<{ code: number | null; output: string }> {
  const links = ['--target', target, '--control', control];
  const given = ['--profile', join(folder, 'profile.yaml'), '--reports', join(folder, 'reports')];
  const command = [
    join(kitFolder, 'src', 'cli', 'ocs-tck.js'),
    'run',
    'PRV-01',
    '--role',
    'ocs',
    ...links,
    ...given,
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      output += String(piece);
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

test('two links that accept and say nothing are an error in words, and no hang', bounded, async () => {
  const { code, output } = await runOne(muteUrl, muteUrl);
  assert.equal(code, exitCodes.error);
  assert.match(output, /^CONTROL_SILENT: .*hello/m);
});

test('links that are swapped are an error in words, and no hang', bounded, async () => {
  const reference = await startReference({ port: 0, controlPort: 0 });
  const { code, output } = await runOne(reference.controlUrl ?? '', reference.url);
  await reference.close();
  assert.equal(code, exitCodes.error);
  assert.match(output, /swapped/);
});

test(
  'a CTI link that says nothing is an error of the environment, and the command ends',
  bounded,
  async () => {
    const reference = await startReference({ port: 0, controlPort: 0 });
    const { code, output } = await runOne(muteUrl, reference.controlUrl ?? '');
    await reference.close();
    assert.equal(code, exitCodes.error);
    assert.match(output, /the environment of the run/);
  },
);
