import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { linkFromFolder } from './link-from-folder.ts';

test('files of the folder are linked from the page, others by their address', () => {
  const url = (path: string): string => pathToFileURL(path).href;
  const page = `<a href="${url('/reports/one/a.wav')}">a</a><a href="${url('/reports/other/b.wav')}">b</a>`;
  assert.equal(
    linkFromFolder(page, '/reports/one'),
    `<a href="./a.wav">a</a><a href="${url('/reports/other/b.wav')}">b</a>`,
  );
});
