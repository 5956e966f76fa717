import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import type { Ended } from '../fixtures/kit-process.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
const kit = new WarmKit();
let folder = '';
const ocsTck = (...args: readonly string[]) => kit.call(args, { cwd: folder });

/** A run whose reports replace those of a right one: the first breaks a rule, and the second is the reference again. */
let second: Ended;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-finished-'));
  const run = ['run', 'ENV-03', '--role', 'ocs', '--jobs', '1'];
  await ocsTck(...run, '--reports', 'right');
  await ocsTck(...run, '--reports', 'again');
  second = await ocsTck(...run, '--reports', 'again', '--fault', 'error-loses-reference');
  await writeFile(join(folder, 'cut.json'), (await json('right')).slice(0, -1000));
  await writeFile(join(folder, 'foreign.json'), '{"scores": []}');
}, bounded);
after(() => rm(folder, { recursive: true }));

const json = (reports: string): Promise<string> =>
  readFile(join(folder, reports, 'conformance.json'), 'utf8');

/** A call that is refused, with the code of the error, and no stack. */
async function refused(code: string, ...args: readonly string[]): Promise<void> {
  const ended = await ocsTck(...args);
  assert.equal(ended.code, exitCodes.usage, ended.printed);
  assert.match(ended.errors, new RegExp(`^${code}: .*\\n  Hint: `));
  assert.doesNotMatch(ended.errors, /\n {4}at /);
}

describe('a run whose folder has the reports of another one', () => {
  test('says what changed since then, in its last lines and in its result', async () => {
    assert.match(second.output, /^last run {6}\d+ cases newly broken: ENV-03\//m);
    const { sinceLastRun } = JSON.parse(await json('again'));
    const broken = sinceLastRun.broken.map((change: { readonly id: string }) => change.id);
    assert.ok(broken.length > 0 && broken.every((id: string) => id.startsWith('ENV-03/')), broken);
    assert.equal(sinceLastRun.corpus.same, true);
  });

  test('says so in a report that is made later, too', bounded, async () => {
    const { sinceLastRun } = JSON.parse(await json('again'));
    await ocsTck('report', 'json', '--reports', 'again');
    assert.deepEqual(JSON.parse(await json('again')).sinceLastRun, sinceLastRun);
  });
});

describe('compare', () => {
  test('is a gate for what is newly broken, by files or folders', bounded, async () => {
    const { code, output } = await ocsTck('compare', 'right', 'again/conformance.json');
    assert.equal(code, exitCodes.failed);
    assert.match(output, /^Newly broken: \d+ cases? of 1 rule$/m);
    assert.equal((await ocsTck('compare', 'again', 'right')).code, exitCodes.passed);
  });

  test('writes Markdown and a page', bounded, async () => {
    const markdown = await ocsTck('compare', 'right', 'again', '--format', 'markdown');
    assert.match(markdown.output, /^## \d+ cases? newly broken/);
    const page = await ocsTck('compare', 'right', 'again', '--format', 'html');
    assert.match(page.output, /^<!doctype html>/);
  });

  test('refuses what is not a result, or not to be compared', bounded, async () => {
    await refused('RESULT_NOT_READ', 'compare', 'right', 'nowhere.json');
    await refused('RESULT_NOT_READ', 'compare', 'cut.json', 'right');
    await refused('RESULT_NOT_READ', 'compare', 'right', 'foreign.json');
    await refused('RESULT_NOT_READ', 'compare', 'right', 'right/run.ndjson');
    await refused('USAGE', 'compare', 'right', 'again', '--format', 'pdf');
  });
});
