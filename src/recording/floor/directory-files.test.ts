import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { WavWriter } from '../../media/wav-writer.ts';
import { DirectoryFiles } from './directory-files.ts';

test('a disk that gets full while a recording is written refuses the rest of it', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'full-disk-'));
  t.after(() => rm(directory, { recursive: true }));
  const files = new DirectoryFiles(directory);
  const failures: string[] = [];
  const format = { coding: 'PCM', channels: 2, rate: 8000 } as const;
  const writer = new WavWriter(await files.create('a.wav'), format, (why) => failures.push(why));
  writer.append(new Int16Array(16_000));
  files.broken = 'the disk is full';
  writer.append(new Int16Array(16_000));
  assert.deepEqual(await writer.close(), { ok: false, why: 'the disk is full' });
  assert.deepEqual(failures, ['the disk is full']);
  await assert.rejects(files.create('b.wav'), /the disk is full/);
  assert.equal(await files.read('a.wav'), undefined);
});
