import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startReference } from '../reference/start-reference.ts';
import { Door, type HostilePeer } from './fixtures/hostile-peers.ts';
import { callKit } from './fixtures/kit-process.ts';

/** The right OCS behind a link on which acknowledgments of RecordProcessed wait for some milliseconds, and the rest does not. */
const late: HostilePeer = {
  name: 'late',
  scheme: 'tcp',
  serve: (client, _door, relay) =>
    relay(client, (line, send) => {
      if (line.includes('RecordProcessedAcknowledge')) setTimeout(() => send(`${line}\n`), 300);
      else send(`${line}\n`);
    }),
};

test('an answer that comes after the fence is told as late, and not as missing', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-late-'));
  const reference = await startReference({ port: 0, controlPort: 0 });
  const door = await Door.open(late, Number(reference.url.split(':').at(-1)));
  const links = ['--target', `tcp://127.0.0.1:${door.port}`, '--control', reference.controlUrl ?? ''];
  const options = ['--role', 'ocs', ...links, '--quiet', '--reports', folder];
  await callKit(['run', 'FIN-01', 'PRV-18', ...options]);
  door.close();
  await reference.close();
  // Written by the command a moment ago; its shape is checked where it is written.
  const { causes } = JSON.parse(await readFile(join(folder, 'conformance.json'), 'utf8')) as {
    causes: { text: string; hint?: string }[];
  };
  await rm(folder, { recursive: true });
  assert.match(causes[0]?.text ?? '', /nothing came before the fence; it came \d+ ms later/);
  assert.match(causes[0]?.hint ?? '', /May this product promise a fence\?/);
});
