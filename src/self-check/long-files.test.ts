import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';
import { longFiles, mostLines } from './long-files.ts';

test('a file with one line more than allowed is found, with or without a line feed at its end', () => {
  const line = 'x\n';
  const files = [
    { path: 'empty.ts', text: '' },
    { path: 'full.ts', text: line.repeat(mostLines) },
    { path: 'long.ts', text: line.repeat(mostLines + 1) },
    { path: 'unended.ts', text: `${line.repeat(mostLines)}x` },
  ];
  assert.deepEqual(longFiles(files), ['long.ts: 301 lines', 'unended.ts: 301 lines']);
});

test('no source and no feature that somebody writes is too long', () => {
  const files = ['src', 'steps', 'features'].flatMap(writtenFiles);
  assert.ok(files.some(({ path }) => path.endsWith('.ts')));
  assert.ok(files.some(({ path }) => path.endsWith('.feature')));
  assert.deepEqual(longFiles(files), []);
});

/** Generated files are as long as what they are made from. */
function writtenFiles(folder: string) {
  return readdirSync(join(kitFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|feature)$/.test(entry.name))
    .filter(({ name }) => !name.includes('.generated.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(kitFolder, path), text: readFileSync(path, 'utf8') }));
}
