import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { casesOf } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { readSections } from '../corpus/sections.ts';
import { traceSections } from '../corpus/trace-sections.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { desktopFaults } from '../proof/faults/desktop/all-desktop-faults.ts';
import { faults } from '../proof/faults/ocs/all-faults.ts';
import { unprovedRules } from '../proof/unproved-rules.ts';

const corpus = await loadCorpus([join(kitFolder, 'features')]);
const rules = new Set(corpus.chapters.flatMap((chapter) => chapter.rules.map(({ id }) => id)));

test('the features keep to their conventions', () => {
  assert.deepEqual(corpus.problems, []);
});

test('every section of the documents is cited by a rule, or excused with a reason', async () => {
  const trace = traceSections(corpus, await readSections(join(kitFolder, 'features', 'sections.yaml')));
  assert.deepEqual([trace.uncited, trace.unknown, trace.excusedButCited], [[], [], []]);
});

test('every rule has a fault that is said to break it, and what a document demands has two', () => {
  assert.deepEqual(unprovedRules(corpus, 'ocs', faults), []);
  assert.deepEqual(unprovedRules(corpus, 'desktop', desktopFaults), []);
});

test('every fault has a name of its own, and breaks rules that exist', () => {
  const names = [...faults, ...desktopFaults].map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, n) => names.indexOf(name) !== n),
    [],
  );
  assert.deepEqual(
    [...faults, ...desktopFaults].flatMap(({ breaks }) => breaks.filter((rule) => !rules.has(rule))),
    [],
  );
});

test('no two cases are the same steps', () => {
  const steps = Map.groupBy(casesOf(corpus), (one) => one.steps.join('\n'));
  assert.deepEqual(
    [...steps.values()].filter((same) => same.length > 1).map((same) => same.map(({ id }) => id)),
    [],
  );
});
