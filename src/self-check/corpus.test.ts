import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { readSections } from '../corpus/sections.ts';
import { traceSections } from '../corpus/trace-sections.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { unprovedRules } from '../proof/unproved-rules.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { roles } from '../roles/roles.ts';
import { unreadableCells } from './unreadable-cells.ts';

const corpus = await loadKitCorpus();
const rules = new Set(corpus.chapters.flatMap((chapter) => chapter.rules.map(({ id }) => id)));

test('the features keep to their conventions', () => {
  assert.deepEqual(corpus.problems, []);
});

test('every section of the documents is cited by a rule, or excused with a reason', async () => {
  const trace = traceSections(corpus, await readSections(join(kitFolder, 'features', 'sections.yaml')));
  assert.deepEqual([trace.uncited, trace.unknown, trace.excusedButCited], [[], [], []]);
});

for (const { name, features, faults, alwaysOn } of roles) {
  test(`${name}: every rule has a fault that is said to break it, and what a document demands has two`, async () => {
    assert.deepEqual(unprovedRules(corpus, name, await faults()), []);
  });

  test(`${name}: its features are those in its folders`, () => {
    const files = features.flatMap((folder) =>
      globSync('**/*.feature', { cwd: folder }).map((file) => join(folder, file)),
    );
    const own = chaptersOfRole(corpus, name).map(({ uri }) => join(kitFolder, uri));
    assert.deepEqual(own.toSorted(), files.toSorted());
  });

  test(`${name}: what is watched in every case is a rule of its own`, async () => {
    const own = new Set(chaptersOfRole(corpus, name).flatMap((chapter) => chapter.rules.map(({ id }) => id)));
    assert.deepEqual(
      (await alwaysOn()).filter((id) => !own.has(id)),
      [],
    );
  });
}

test('every feature is one of a role', () => {
  const files = globSync('features/**/*.feature', { cwd: kitFolder });
  assert.equal(corpus.chapters.length, files.length);
});

test('every fault has a name of its own, and breaks rules that exist', async () => {
  const faults = (await Promise.all(roles.map((role) => role.faults()))).flat();
  const names = faults.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, n) => names.indexOf(name) !== n),
    [],
  );
  assert.deepEqual(
    faults.flatMap(({ breaks }) => breaks.filter((rule) => !rules.has(rule))),
    [],
  );
});

test('a value that a cell names is one of its enumeration', () => {
  const wrong = casesOf(corpus).flatMap(({ id, steps }) =>
    unreadableCells(steps).map((one) => `${id} ${one}`),
  );
  assert.deepEqual(wrong, []);
});

test('no two cases are the same steps', () => {
  const steps = Map.groupBy(casesOf(corpus), (one) => one.steps.join('\n'));
  assert.deepEqual(
    [...steps.values()].filter((same) => same.length > 1).map((same) => same.map(({ id }) => id)),
    [],
  );
});
