import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import { callKit } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
const kit = new WarmKit();
let reference: RunningReference;
let folder = '';
let mute: Server;
let muteUrl = '';
before(async () => {
  reference = await startReference({ port: 0, controlPort: 0 });
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-silent-'));
  await writeFile(join(folder, 'profile.yaml'), 'name: impatient\npatience: { answer: 2500 }\n');
  mute = createServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const address = mute.address();
  muteUrl = `tcp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
after(async () => {
  mute.close();
  await reference.close();
  await rm(folder, { recursive: true });
});

/** The words that run one case against two links, with short timeouts. */
function runOne(target: string, control: string): readonly string[] {
  const links = ['--target', target, '--control', control];
  const given = ['--profile', join(folder, 'profile.yaml'), '--reports', join(folder, 'reports')];
  return ['run', 'PRV-01/1', '--role', 'ocs', ...links, ...given];
}

test('two links that accept and say nothing are an error in words, and no hang', bounded, async () => {
  const { code, printed } = await kit.call(runOne(muteUrl, muteUrl));
  assert.equal(code, exitCodes.error);
  assert.match(printed, /^CONTROL_SILENT: .*hello/m);
});

test('links that are swapped are an error in words, and no hang', bounded, async () => {
  const { code, printed } = await kit.call(runOne(reference.controlUrl ?? '', reference.url));
  assert.equal(code, exitCodes.error);
  assert.match(printed, /swapped/);
});

test(
  'a CTI link that says nothing is an error of the environment, and the command ends',
  bounded,
  async () => {
    // In a process of its own, which a link that is left open would keep.
    const { code, printed } = await callKit(runOne(muteUrl, reference.controlUrl ?? ''));
    assert.equal(code, exitCodes.error);
    assert.match(printed, /the environment of the run/);
  },
);
