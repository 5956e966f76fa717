import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { featureIds, parseFeature } from '../corpus/parse-feature.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { readRulingExcuses, rulingCount, traceRulings, withoutServedExcuses } from './rulings.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-rulings-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function excusesIn(text: string) {
  const file = join(folder, 'rulings.yaml');
  await writeFile(file, text);
  return readRulingExcuses(file);
}

function corpusCiting(...rulings: readonly number[]) {
  const tags = rulings.map((ruling) => `@ruling-${ruling}`).join(' ');
  const text = `@ocs @doc-001\nFeature: F\n  @PRV-01 @must ${tags}\n  Rule: R\n    Sections: S\n    Scenario: [1] S\n      When x\n`;
  return readCorpus(parseFeature(text, 'features/ocs/04-preview-record.feature', featureIds()), ['ocs']);
}

test('an excuse has a ruling, a known word and a reason', async () => {
  const { entries } = await excusesIn('3: {excused: editorial, why: A title.}\n');
  assert.deepEqual([...entries], [[3, { excuse: 'editorial', why: 'A title.' }]]);
  const wrong: readonly [string, RegExp][] = [
    ['3: [', /cannot be used/],
    ['- 1', /the file is not a map/],
    ['3: x', /ruling 3 is not a map/],
    [`${rulingCount + 1}: {excused: editorial, why: x}`, /there is no ruling 248/],
    ['3: {excused: bored, why: x}', /not one of editorial/],
    ['3: {excused: pending}', /does not say why/],
    ['3: {excused: pending, why: x, when: y}', /unknown key "when"/],
  ];
  for (const [text, message] of wrong) {
    await assert.rejects(excusesIn(text), { code: 'RULINGS_UNREADABLE', message });
  }
  await assert.rejects(readRulingExcuses(join(folder, 'absent')), { code: 'RULINGS_UNREADABLE' });
});

test('the trace finds rulings that are forgotten, excused in vain, or unknown', async () => {
  const { entries } = await excusesIn('1: {excused: editorial, why: x}\n2: {excused: pending, why: x}\n');
  const trace = traceRulings(corpusCiting(2, 3, 300), entries);
  assert.deepEqual(trace.citations.get(3), ['PRV-01']);
  assert.deepEqual(trace.excusedButCited, [2]);
  assert.deepEqual(trace.unknown, [300]);
  assert.equal(trace.uncited.length, rulingCount - 3);
  assert.equal(trace.uncited[0], 4);
});

test('excuses are dropped when rules cite the rulings, and nothing else is', () => {
  const text =
    '# Head\n1: {excused: editorial, why: x}\n2: {excused: pending, why: y}\n12:\n  {excused: desktop,\n  why: z}\n# Tail\n21: {excused: pending, why: y}\n';
  assert.equal(
    withoutServedExcuses(text, [2, 12]),
    '# Head\n1: {excused: editorial, why: x}\n# Tail\n21: {excused: pending, why: y}\n',
  );
  assert.equal(withoutServedExcuses(text, []), text);
});

test('every ruling is cited by a rule or excused, and none is both (npm run generate drops what has served)', async () => {
  const features = join(kitFolder, 'features');
  const { entries } = await readRulingExcuses(join(features, 'rulings.yaml'));
  const trace = traceRulings(await loadKitCorpus(), entries);
  assert.deepEqual([trace.uncited, trace.excusedButCited, trace.unknown], [[], [], []]);
});
