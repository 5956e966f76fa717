import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutClassPatterns } from '../corpus/class-patterns.ts';
import { readClasses } from '../corpus/classes.ts';
import type { CaseNeeds } from '../harness/run/case-needs.ts';
import { claimsBehind } from '../harness/run/claims.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { roles } from '../roles/roles.ts';

const corpus = await loadKitCorpus();
const { classes, general } = await readClasses(kitFolder, corpus);
const rules = corpus.chapters.flatMap((chapter) => chapter.rules);

test('every must rule is in a class of its role, or general, and no rule is both', () => {
  const inClass = new Set(classes.flatMap((one) => one.rules));
  const nowhere = rules.filter(({ id, level }) => level === 'must' && !inClass.has(id) && !general.has(id));
  assert.deepEqual(
    nowhere.map(({ id }) => id),
    [],
  );
  assert.deepEqual(
    [...general].filter((id) => inClass.has(id)),
    [],
  );
});

test('every role has the class of its core, which is its first', () => {
  const cores = roles.map((role) => classes.find((one) => one.role === role.name)?.name);
  assert.deepEqual(cores, ['preview-core', 'preview-core', 'recording', 'instant-messages', 'workspace-api']);
});

/** What each case of a rule relies on, apart from its chapter; `dialingModes` stands for all modes. */
const claimsOfCases = new Map(
  await Promise.all(
    roles.map(async (role) => {
      const { of } = await role.needs();
      return corpus.chapters
        .filter((chapter) => chapter.role === role.name)
        .flatMap((chapter) => chapter.rules)
        .map(({ id, cases }) => [id, cases.map(({ steps }) => claimsIn(of(steps)))] as const);
    }),
  ).then((lists) => lists.flat()),
);

function claimsIn(needs: CaseNeeds): readonly string[] {
  return claimsBehind('', needs).filter((claim) => !/^(chapter|mode) /.test(claim));
}

test('a class needs nothing that no case of it relies on', () => {
  for (const { role, name, rules: ids, needs } of classes) {
    const claims = new Set(ids.flatMap((id) => claimsOfCases.get(id)?.flat() ?? []));
    assert.deepEqual(
      needs.filter((claim) => !claims.has(claim)),
      [],
      `${role} ${name}`,
    );
  }
});

test('a class decides each of its must rules with no more than it needs', () => {
  const must = new Set(rules.filter(({ level }) => level === 'must').map(({ id }) => id));
  for (const { role, name, rules: ids, needs } of classes) {
    const undecided = ids.filter(
      (id) =>
        must.has(id) &&
        !claimsOfCases.get(id)?.some((claims) => claims.every((claim) => needs.includes(claim))),
    );
    assert.deepEqual(
      undecided.map(
        (id) => `${id} ${(claimsOfCases.get(id) ?? []).map((claims) => claims.join('+')).join(' | ')}`,
      ),
      [],
      `${role} ${name}`,
    );
  }
});

test('class:NAME means the rules of that class, of the roles that are meant', async () => {
  const rulesOf = async (...patterns: readonly string[]) =>
    new Set(await withoutClassPatterns(kitFolder, corpus, patterns, ['desktop']));
  const core = classes.find(({ name, role }) => name === 'preview-core' && role === 'desktop');
  assert.deepEqual(await rulesOf('class:preview-core'), new Set(core?.rules));
  assert.ok((await rulesOf('DRJ-01', '!class:preview-core')).has('!DRJ-01'));
  assert.deepEqual(await rulesOf('PRV-01'), new Set(['PRV-01']));
  await assert.rejects(rulesOf('class:preview-cor'), {
    code: 'UNKNOWN_CASE',
    hint: /^Did you mean "preview-core"\?/,
  });
});
