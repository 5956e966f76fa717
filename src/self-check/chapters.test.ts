import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { test } from 'node:test';
import { chapterOf, readChapterTable, readSharedModules } from '../corpus/chapter-table.ts';
import { stepDefinitions } from '../harness/run/step-definitions.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import type { Role } from '../roles/role.ts';
import { roles } from '../roles/roles.ts';

const table = await readChapterTable(kitFolder);
const { chapters } = await loadKitCorpus();
const slugs = [...table].flatMap(([role, list]) => [...list.keys()].map((slug) => ({ role, slug })));

/** Chapters that say how the others are done, so that no module is theirs alone (features/chapters.yaml). */
const acrossChapters = new Set([
  ...['link', 'tolerance', 'record-sharing', 'flows'],
  ...['sessions', 'requests', 'notifications', 'calls'],
  ...['decline', 'broadcast', 'direct-escalation', 'separation', 'bad-input'],
]);

test('every feature belongs to a chapter of the table, and every chapter has one', () => {
  const known = chapters.map(({ role, slug }) => ({ role, slug, chapter: chapterOf(table, role, slug) }));
  assert.deepEqual(
    known.filter(({ chapter }) => chapter === undefined).map(({ role, slug }) => `${role}/${slug}`),
    [],
  );
  const used = new Set(known.map(({ role, chapter }) => `${role}/${chapter}`));
  assert.deepEqual(
    slugs.map(({ role, slug }) => `${role}/${slug}`).filter((name) => !used.has(name)),
    [],
  );
});

test('every chapter has the modules that the table names, the first with its own name', () => {
  const wrong = slugs.flatMap(({ role, slug }) => {
    const modules = table.get(role)?.get(slug) ?? [];
    const lost = modules.filter((name) => !existsSync(join(kitFolder, name)));
    const named = acrossChapters.has(slug) || basename(modules[0] ?? '', '.ts') === slug;
    return [...lost, ...(named ? [] : [`${role}/${slug} has no module of its name`])];
  });
  assert.deepEqual(wrong, []);
});

test('what the chapters of a role share is there, for every role of the table', async () => {
  const shared = await readSharedModules(kitFolder);
  assert.deepEqual([...shared.keys()].sort(), [...table.keys()].sort());
  const names = [...shared.values()].flatMap((modules) => Object.keys(modules));
  assert.deepEqual(
    names.filter((name) => !existsSync(join(kitFolder, name))),
    [],
  );
});

test('every file of faults belongs to a chapter, and every chapter has one', () => {
  const files = globSync('src/proof/faults/**/*.ts', { cwd: kitFolder });
  const owners = files.map((file) => {
    const role = file.split(sep)[3] ?? '';
    return { file, role, chapter: chapterOf(table, role, basename(file, '-faults.ts')) };
  });
  assert.deepEqual(
    owners.filter(({ chapter }) => chapter === undefined).map(({ file }) => file),
    [],
  );
  const proved = new Set(owners.map(({ role, chapter }) => `${role}/${chapter}`));
  const names = slugs.map(({ role, slug }) => `${role}/${slug}`);
  assert.deepEqual(
    names.filter((name) => !proved.has(name)),
    [],
  );
});

async function unusedSteps({ steps, features }: Role): Promise<readonly string[]> {
  const definitions = await stepDefinitions(steps, features);
  assert.ok(definitions.length > 0);
  return definitions
    .filter(({ usedBy }) => usedBy.size === 0)
    .map(({ uri, line, pattern }) => `${uri}:${line} ${pattern}`);
}

test('every step definition is used by a feature', async () => {
  // A step that roles share is used where any of them uses it.
  const unused = await Promise.all(roles.map(unusedSteps));
  const [first = [], ...others] = unused;
  const nowhere = first.filter(
    (step) => step.startsWith(`steps${sep}shared`) && others.every((list) => list.includes(step)),
  );
  const own = unused.flat().filter((step) => !step.startsWith(`steps${sep}shared`));
  assert.deepEqual([...own, ...nowhere], []);
});
