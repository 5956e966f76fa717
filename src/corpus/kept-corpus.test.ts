import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Corpus } from './corpus.ts';
import { keptCorpus } from './kept-corpus.ts';

const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-kept-'));
after(() => rm(folder, { recursive: true }));

/** A corpus that differs from others, and how often it has been read. */
function reading(sentence: string) {
  const corpus: Corpus = { chapters: [], problems: [{ uri: 'a.feature', line: 1, sentence }] };
  const read = (): Corpus => {
    read.times += 1;
    return corpus;
  };
  read.times = 0;
  return { corpus, read };
}

test('what was kept under the same key is not read again; another key replaces it', async () => {
  const file = join(folder, 'corpus.json');
  const [first, second] = [reading('first'), reading('second')];
  for (const [key, { corpus, read }] of [
    ['1', first],
    ['1', first],
    ['2', second],
    ['2', second],
    ['1', first],
  ] as const)
    assert.deepEqual(await keptCorpus(file, key, read), corpus);
  assert.deepEqual([first.read.times, second.read.times], [2, 1]);
  assert.deepEqual(await readdir(folder), ['corpus.json']);
});

test('a file that is broken, or cannot be written, only costs time', async () => {
  const { corpus, read } = reading('anew');
  const broken = join(folder, 'broken.json');
  await writeFile(broken, '{"key":"1","corp');
  assert.deepEqual(await keptCorpus(broken, '1', read), corpus);
  assert.deepEqual(await keptCorpus(broken, '1', read), corpus);
  assert.equal(read.times, 1);
  const nowhere = join(folder, 'missing', 'corpus.json');
  assert.deepEqual(await keptCorpus(nowhere, '1', read), corpus);
  assert.equal(read.times, 2);
});
