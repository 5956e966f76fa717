import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeSample } from '../fixtures/write-sample.ts';
import { renderAllureReport } from './allure-report.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-allure-'));
  await writeSample(folder, { reports: ['allure'] });
});
after(() => rm(folder, { recursive: true, force: true }));

test('Allure 3 renders the results without calling anybody', async () => {
  const { page } = await renderAllureReport({
    results: join(folder, 'allure-results'),
    output: join(folder, 'three'),
    history: join(folder, 'history'),
    renderer: 'Allure 3',
  });
  const html = await readFile(page, 'utf8');
  assert.ok(html.length > 100_000);
  assert.doesNotMatch(html, /googletagmanager|dataLayer/);
  assert.match(await readFile(join(folder, 'history', 'history.jsonl'), 'utf8'), /PRV-01\/2/);
  const summary = JSON.parse(await readFile(join(folder, 'three', 'summary.json'), 'utf8'));
  assert.deepEqual(
    [
      summary.stats.total,
      summary.stats.passed,
      summary.stats.failed,
      summary.stats.broken,
      summary.stats.skipped,
    ],
    [7, 2, 1, 2, 2],
  );
});

test('a folder without results is an error with a hint', async () => {
  await assert.rejects(renderAllureReport({ results: join(folder, 'none'), output: folder }), {
    code: 'ALLURE_NO_RESULTS',
  });
});
