import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCorpus } from './load-corpus.ts';
import { readSections } from './sections.ts';
import { traceSections } from './trace-sections.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-corpus-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function sectionsIn(text: string) {
  const file = join(folder, 'sections.yaml');
  await writeFile(file, text);
  return readSections(file);
}

test('sections are listed with their excuses, whether the number is quoted or not', async () => {
  const sections = await sectionsIn(
    "001:\n  Overview: {excused: informative, why: It only introduces.}\n  Errors:\n'002':\n  Other:\n",
  );
  assert.deepEqual(sections, [
    { document: '001', title: 'Overview', excused: { excuse: 'informative', why: 'It only introduces.' } },
    { document: '001', title: 'Errors' },
    { document: '002', title: 'Other' },
  ]);
});

test('a list of another shape is refused with a reason', async () => {
  const wrong: readonly [string, RegExp][] = [
    ['001: [', /cannot be used/],
    ['- 1', /the file is not a map/],
    ['001: x', /document 001 is not a map/],
    ['001: {A: {excused: bored, why: x}}', /not one of informative/],
    ['001: {A: {excused: pending}}', /does not say why/],
    ['001: {A: {excused: pending, why: x, when: y}}', /unknown key "when"/],
    ['001: {A: {pending-for: 1, why: x}}', /pending for no role/],
    ['001: {A: {pending-for: ocs}}', /does not say why/],
    ['001: {A: {pending-for: ocs, why: x, when: y}}', /unknown key "when"/],
  ];
  for (const [text, message] of wrong) {
    await assert.rejects(sectionsIn(text), { code: 'SECTIONS_UNREADABLE', message });
  }
  await assert.rejects(readSections(join(folder, 'absent.yaml')), { code: 'SECTIONS_UNREADABLE' });
});

test('the trace finds uncited, unknown and stale sections', async () => {
  const text = `@ocs @doc-001
Feature: F
  @PRV-01 @must
  Rule: R
    Sections: Errors; Overview; Nowhere; Other
    Scenario: [1] S
      When x
`;
  await writeFile(join(folder, '01-f.feature'), text);
  const corpus = await loadCorpus([folder], ['ocs']);
  assert.deepEqual(corpus.problems, []);
  const trace = traceSections(
    corpus,
    await sectionsIn(
      '001:\n  Overview: {excused: informative, why: x}\n  Errors:\n  Forgotten:\n002:\n  Other:\n',
    ),
  );
  assert.deepEqual(
    trace.uncited.map((section) => section.title),
    ['Forgotten', 'Other'],
  );
  assert.deepEqual(trace.unknown, [
    { rule: 'PRV-01', section: 'Nowhere' },
    { rule: 'PRV-01', section: 'Other' },
  ]);
  assert.deepEqual(
    trace.excusedButCited.map((section) => section.title),
    ['Overview'],
  );
  assert.deepEqual(
    trace.bySection.map((entry) => entry.rules),
    [['PRV-01'], ['PRV-01'], [], []],
  );
});

test('features that cannot be read are an error with a hint', async () => {
  await assert.rejects(loadCorpus([join(folder, 'absent')], ['ocs']), { code: 'CORPUS_UNREADABLE' });
  await assert.rejects(loadCorpus([join(folder, 'absent.feature')], ['ocs']), { code: 'CORPUS_UNREADABLE' });
});

test('a section that is pending for a role is cited by rules of others', async () => {
  const sections = await sectionsIn('001:\n  Logout: {pending-for: ocs, why: Later.}\n');
  assert.deepEqual(sections, [
    { document: '001', title: 'Logout', pendingFor: { role: 'ocs', why: 'Later.' } },
  ]);
});
