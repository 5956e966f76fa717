import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';

/** Who may import whom (docs/contributor.md). An unused row fails too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  corpus: ['kernel'],
  protocol: ['kernel'],
  link: ['kernel'],
  'net-mocks': ['kernel', 'link'],
  media: ['kernel'],
  sip: ['kernel'],
  recording: ['kernel', 'protocol', 'media', 'sip'],
  switch: ['kernel', 'protocol'],
  ocs: ['kernel', 'protocol'],
  desktop: ['kernel', 'protocol'],
  'instant-messages': ['kernel', 'protocol', 'switch'],
  simulation: ['kernel', 'ocs'],
  store: ['kernel', 'protocol', 'ocs', 'recording'],
  reference: [
    'kernel',
    'protocol',
    'link',
    'switch',
    'ocs',
    'instant-messages',
    'store',
    'desktop',
    'recording',
    'sip',
  ],
  'simulated-day': [
    'kernel',
    'protocol',
    'link',
    'desktop',
    'switch',
    'ocs',
    'store',
    'reference',
    'simulation',
    'report',
  ],
  harness: [
    'kernel',
    'corpus',
    'protocol',
    'link',
    'media',
    'sip',
    'net-mocks',
    'ocs',
    'instant-messages',
    'reference',
    'recording',
    'store',
    'workspace-api',
  ],
  // The faults of a role are loaded on demand, from proof/: an installation may lack them.
  roles: ['kernel', 'corpus', 'link', 'harness', 'instant-messages', 'reference', 'workspace-api'],
  proof: [
    'kernel',
    'corpus',
    'protocol',
    'link',
    'net-mocks',
    'desktop',
    'ocs',
    'switch',
    'instant-messages',
    'reference',
    'harness',
    'roles',
    'workspace-api',
  ],
  report: ['kernel', 'corpus'],
  cli: [
    'kernel',
    'corpus',
    'protocol',
    'harness',
    'roles',
    'proof',
    'report',
    'reference',
    'simulated-day',
    'workspace-api',
  ],
  'workspace-api': ['kernel', 'protocol', 'link'],
  package: ['kernel', 'protocol', 'link'],
  coverage: ['kernel', 'corpus', 'protocol', 'roles'],
  reliability: ['kernel', 'protocol', 'link', 'ocs', 'simulated-day', 'store'],
  fuzz: ['kernel', 'link', 'bench', 'sip', 'media', 'recording'],
  bench: [
    'kernel',
    'protocol',
    'link',
    'media',
    'sip',
    'recording',
    'harness',
    'roles',
    'reference',
    'ocs',
    'reliability',
    'simulation',
    'store',
    'fuzz',
    'workspace-api',
  ],
  'self-check': ['kernel', 'corpus', 'protocol', 'harness', 'proof', 'roles', 'cli', 'store'],
};

/**
 * Inside a folder that has groups, values are imported downward only: a group may use those after it, and itself. Files
 * outside the groups of src/ocs put the groups together, so they may use all of them.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  ocs: ['requests', 'dialing', 'records', 'campaigns', 'treatments', 'pacing', 'configuration', 'machine'],
  switch: ['calls', 'distribution', 'customers', 'machine'],
  desktop: ['telephony', 'chapters', 'view', 'machine'],
  sip: ['dialog', 'transaction', 'transport', 'sdp', 'msml', 'message'],
  recording: ['floor', 'sip-server', 'media-server', 'indexer', 'devices', 'machine'],
  'instant-messages': ['switch', 'router', 'connector', 'machine'],
  'workspace-api': ['gateway', 'client', 'messages'],
  harness: [
    'workspace-api',
    'desktop',
    'ocs',
    'recording',
    'instant-messages',
    'sip',
    'test-bed',
    'expect',
    'run',
    'case',
  ],
  proof: ['faults', 'variants', 'operators'],
};

interface Import {
  readonly file: string;
  readonly target: string;
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
    const target = relative(kitFolder, join(kitFolder, dirname(file), specifier ?? ''));
    const [top, to = ''] = target.split(sep);
    const from = file.split(sep)[1] ?? '';
    return top === 'src' ? [{ file, target, from, to, typeOnly: typeOnly !== undefined }] : [];
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

/** The group of a file inside its folder of src/; nothing for one that stands beside the groups. */
function groupOf(file: string): string | undefined {
  const [, folder = '', group = '', ...rest] = file.split(sep);
  return rest.length > 0 && groups[folder]?.includes(group) ? group : undefined;
}

test('inside a folder, each group imports values only from itself and the groups below it', () => {
  const wrong = imports().filter(({ file, target, from, to, typeOnly }) => {
    const order = from === to ? groups[from] : undefined;
    const [one, other] = [groupOf(file), groupOf(target)];
    if (!order || one === undefined || typeOnly || file.endsWith('.test.ts')) return false;
    return other === undefined || order.indexOf(other) < order.indexOf(one);
  });
  assert.deepEqual(
    wrong.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test('no folder without groups has more than 25 files, tests and generated files apart', () => {
  const files = globSync(['src/**/*.ts', 'steps/**/*.ts'], { cwd: kitFolder });
  const own = files.filter((file) => !/\.test\.ts$|\.generated\.|\.fixture\.ts$/.test(file));
  const folders = Map.groupBy(own, (file) => dirname(file));
  assert.deepEqual(
    [...folders].filter(([, list]) => list.length > 25).map(([folder, list]) => `${folder}: ${list.length}`),
    [],
  );
});

/** Files that import each other's values in a circle: what is left without those at either end of a chain of imports. */
function circular(): readonly string[] {
  const left = Map.groupBy(
    imports().filter(({ typeOnly }) => !typeOnly),
    ({ file }) => file,
  );
  for (let before = Infinity; left.size < before; ) {
    before = left.size;
    const imported = new Set([...left.values()].flat().map(({ target }) => target));
    for (const [file, list] of left)
      if (!imported.has(file) || !list.some(({ target }) => left.has(target))) left.delete(file);
  }
  return [...left.keys()];
}

test('no files import values from each other in a circle', () => {
  assert.deepEqual(circular(), []);
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
