import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readChapterTable } from '../corpus/chapter-table.ts';
import { readSections } from '../corpus/sections.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { roles } from '../roles/roles.ts';

const folder = join(kitFolder, 'src', 'proof', 'variants');
const chapters = await readChapterTable(kitFolder);
const sections = await readSections(join(kitFolder, 'features', 'sections.yaml'));
const titles = new Set(sections.map(({ title }) => title));

const rules = new Map(
  (await loadKitCorpus()).chapters.flatMap((chapter) =>
    chapter.rules.map((rule) => [rule.id, rule] as const),
  ),
);

/** So many variants a role needs at least, without the one that is all of them. */
const needed: Readonly<Record<string, number>> = { ocs: 40, desktop: 25 };

test('every file of variants is one of a list that is loaded', () => {
  const lists = roles.flatMap(({ name }) => globSync(`${name}/**/*-variants.ts`, { cwd: folder }));
  assert.deepEqual(globSync('**/*.ts', { cwd: folder }).toSorted(), lists.toSorted());
});

for (const { name: role, variants } of roles) {
  test(`${role}: every variant has a name of its own, cites what permits it, and touches chapters`, async () => {
    const all = await variants();
    assert.ok(all.length > (needed[role] ?? 0), `only ${all.length} variants`);
    const names = all.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, n) => names.indexOf(name) !== n || !name.startsWith(`${role}-`)),
      [],
    );
    const wrong = all.filter(
      ({ permits, touches }) =>
        permits.length === 0 ||
        touches.length === 0 ||
        permits.some((one) => one.sentence === '' || ('section' in one && !titles.has(one.section))) ||
        touches.some((chapter) => !chapters.get(role)?.has(chapter)),
    );
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    );
  });

  test(`${role}: what a variant goes against is a recommendation of its role, named once, with a sentence`, async () => {
    const declared = (await variants()).filter(({ isCombined = false }) => !isCombined);
    const wrong = declared.flatMap(({ name, against = [] }) =>
      against
        .filter((one, n) => {
          const rule = rules.get(one.rule);
          const again = against.findIndex((other) => other.rule === one.rule) !== n;
          return rule?.role !== role || rule.level === 'must' || one.sentence === '' || again;
        })
        .map((one) => `${name}: ${one.rule}`),
    );
    assert.deepEqual(wrong, []);
  });
}
