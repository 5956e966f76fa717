import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';

/** Who may import whom (docs/contributor.md). A row that no import uses any more fails as well. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  corpus: ['kernel'],
  protocol: ['kernel'],
  link: ['kernel'],
  'net-mocks': ['kernel', 'link'],
  switch: ['kernel', 'protocol'],
  ocs: ['kernel', 'protocol'],
  desktop: ['kernel', 'protocol'],
  store: ['kernel', 'ocs'],
  reference: ['kernel', 'protocol', 'link', 'switch', 'ocs', 'store', 'desktop'],
  harness: ['kernel', 'corpus', 'protocol', 'link', 'desktop', 'ocs', 'reference', 'switch'],
  report: ['kernel', 'corpus'],
  cli: ['kernel', 'corpus', 'protocol', 'harness', 'report', 'reference'],
  coverage: ['kernel', 'corpus', 'protocol', 'harness'],
  bench: ['kernel', 'link', 'harness'],
  'self-check': ['kernel', 'corpus', 'harness'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function imports(): readonly Import[] {
  const files = globSync('src/**/*.ts', { cwd: kitFolder }).filter((file) => !file.includes('.generated.'));
  return files.flatMap(importsOf);
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(kitFolder, file), 'utf8');
  const found = [...text.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'/gms)];
  return found.flatMap(([, typeOnly, specifier]) => {
    const target = relative(kitFolder, join(kitFolder, dirname(file), specifier ?? '')).split(sep);
    return target[0] === 'src'
      ? [{ file, from: file.split(sep)[1] ?? '', to: target[1] ?? '', typeOnly: typeOnly !== undefined }]
      : [];
  });
}

test('each folder imports only what the table allows', () => {
  const isTest = (file: string): boolean => /\.test\.ts$|-suite\.ts$/.test(file);
  const wrong = imports().filter(
    ({ file, from, to }) => from !== to && !isTest(file) && !mayImport[from]?.includes(to),
  );
  assert.deepEqual(
    wrong.map(({ file, to }) => `${file} imports ${to}/`),
    [],
  );
});

test('the store knows the types of ocs/, and nothing of how it works', () => {
  const wrong = imports().filter(
    ({ file, from, to, typeOnly }) =>
      from === 'store' && to === 'ocs' && !typeOnly && !file.endsWith('.test.ts'),
  );
  assert.deepEqual(wrong, []);
});

test('the table has no row, and no permission, that nothing uses', () => {
  const used = new Set(imports().map(({ from, to }) => `${from} → ${to}`));
  const stale = Object.entries(mayImport).flatMap(([from, list]) =>
    list.filter((to) => !used.has(`${from} → ${to}`)).map((to) => `${from} → ${to}`),
  );
  assert.deepEqual(stale, []);
});

test('OCS and desktop never know of each other, not even in tests: they meet only in messages', () => {
  const sides = ['ocs', 'desktop'];
  const wrong = imports().filter(({ from, to }) => from !== to && sides.includes(from) && sides.includes(to));
  assert.deepEqual(wrong, []);
});
