import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CucumberHtmlStream } from '@cucumber/html-formatter';
import junitFormatter from '@cucumber/junit-xml-formatter';
import type { Envelope } from '@cucumber/messages';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { RunFileWriter, readRunFile, runFileName } from '../../report/run-file.ts';
import type { Ended } from '../fixtures/kit-process.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';
import { wholeRun } from '../fixtures/whole-run.ts';

const bounded = { timeout: 240_000 };
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
  const kinds = ['--report', 'html,json,messages'];
  second = await ocsTck(...run, '--reports', 'again', ...kinds, '--fault', 'error-loses-reference');
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

test("Cucumber's own formatters read the messages, and count as the other reports do", async () => {
  const lines = (await readFile(join(folder, 'again', 'messages.ndjson'), 'utf8')).trim().split('\n');
  const envelopes = lines.map((line): Envelope => JSON.parse(line));
  const page = new CucumberHtmlStream();
  const pieces = page.toArray();
  for (const envelope of envelopes) page.write(envelope);
  page.end();
  assert.match((await pieces).join(''), /ENV-03|Reference id/);
  const { run, failed } = JSON.parse(await json('again')).counts;
  assert.match(junitOf(envelopes), new RegExp(`tests="${run}" skipped="0" failures="${failed}" errors="0"`));
});

/** What the official formatter makes of a stream. */
function junitOf(envelopes: readonly Envelope[]): string {
  let [xml, hear] = ['', (_: Envelope): void => undefined];
  junitFormatter.formatter({
    on: (_, handler) => {
      hear = handler;
    },
    write: (text) => {
      xml += text;
    },
    options: {},
  });
  for (const envelope of envelopes) hear(envelope);
  return xml;
}

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

/** The run of all cases, as if somebody else's implementations had been played. */
async function runOfSomebody(): Promise<void> {
  const { cases, facts } = readRunFile(await wholeRun());
  assert.ok(facts);
  const reports = join(folder, 'whole');
  await mkdir(reports);
  const file = new RunFileWriter(join(reports, runFileName));
  for (const one of cases) file.copy(one);
  const implementation = { name: 'Example', version: '9.1' };
  file.facts({ ...facts, run: { ...facts.run, target: 'tcp://example:7001', implementation } });
  file.close();
}

describe('certify', bounded, () => {
  before(async () => {
    await runOfSomebody();
    await ocsTck('certify', '--new-key', 'lab.pem', '--issuer', 'Example Lab');
  });

  test('makes a pair of keys, the private one for its owner only, and never replaces it', async () => {
    const { mode } = await stat(join(folder, 'lab.pem'));
    if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o600);
    assert.match(
      await readFile(join(folder, 'lab.pub.pem'), 'utf8'),
      /^Issuer: Example Lab\nValid-Until: .*\n-----BEGIN PUBLIC/,
    );
    await refused('USAGE', 'certify', '--new-key', 'lab.pem', '--issuer', 'Example Lab');
  });

  test('signs what a run has proved, which verify believes with the key, and only with it', async () => {
    const made = await ocsTck('certify', '--key', 'lab.pem', '--reports', 'whole', '--class', 'preview-core');
    assert.match(
      made.output,
      /^certified {5}Example 9\.1: Preview core \(ocs\), Preview core \(desktop\)\nnot covered {3}Dialing modes \(ocs\)/,
    );
    for (const name of ['certificate.svg', 'certificate.html'])
      assert.match(await readFile(join(folder, 'certificate', name), 'utf8'), /Example 9\.1/);
    const file = 'certificate/certificate.json';
    const { code, output } = await ocsTck('verify', file, '--key', 'lab.pub.pem', '--run', 'whole');
    assert.equal(code, exitCodes.passed);
    assert.match(
      output,
      /^VALID: signed by Example Lab.*(?:\n.*)*\nnot covered {3}Other versions of Example than 9\.1/,
    );
    assert.equal((await ocsTck('verify', file)).code, exitCodes.inconclusive);
  });

  test('is refused for a run of the reference, and verify for a changed certificate, with a sentence', async () => {
    const reference = await ocsTck('certify', '--key', 'lab.pem', '--reports', 'right');
    assert.equal(reference.code, exitCodes.failed);
    assert.match(
      reference.output,
      /^REFUSED: .*own reference.*\nREFUSED: The run is not whole: only of ENV-03/,
    );
    const text = await readFile(join(folder, 'certificate', 'certificate.json'), 'utf8');
    await writeFile(join(folder, 'changed.json'), text.replaceAll('9.1', '9.2'));
    const changed = await ocsTck('verify', 'changed.json', '--key', 'lab.pub.pem');
    assert.equal(changed.code, exitCodes.failed);
    assert.match(changed.output, /^REFUSED: It was changed after it was signed/);
  });

  test('refuses wrong keys, days, folders and files', async () => {
    await writeFile(join(folder, 'open.pem'), await readFile(join(folder, 'lab.pem')));
    await chmod(join(folder, 'open.pem'), 0o644);
    const certify = ['certify', '--reports', 'whole'];
    await refused('USAGE', ...certify);
    await refused('KEY_NOT_READ', ...certify, '--key', 'nowhere.pem');
    await refused('KEY_NOT_READ', ...certify, '--key', 'lab.pub.pem');
    if (process.platform !== 'win32') await refused('KEY_NOT_READ', ...certify, '--key', 'open.pem');
    await refused('USAGE', ...certify, '--key', 'lab.pem', '--valid-until', '2031-02-30');
    await refused('USAGE', ...certify, '--key', 'lab.pem', '--valid-until', '2001-01-01');
    await refused('USAGE', ...certify, '--key', 'lab.pem', '--out', 'whole', '--class', 'preview-core');
    await refused('RUN_NOT_READ', 'certify', '--key', 'lab.pem', '--reports', 'nowhere');
    await refused('CERTIFICATE_NOT_READ', 'verify', 'foreign.json');
    await refused('CERTIFICATE_NOT_READ', 'verify', 'nowhere.json');
    await refused('KEY_NOT_READ', 'verify', 'certificate/certificate.json', '--key', 'lab.pem');
  });
});

describe('matrix', bounded, () => {
  test('puts runs side by side, with a page for each rule', async () => {
    const { code, output } = await ocsTck('matrix', 'right', 'again/conformance.json');
    assert.deepEqual([code, output], [exitCodes.passed, 'Matrix: matrix/index.html\n']);
    const page = await readFile(join(folder, 'matrix', 'rule-ENV-03.html'), 'utf8');
    assert.match(
      page,
      /ENV-03\/4\/105<\/code>.*<span class="pass">passed<\/span>.*<span class="fail">failed<\/span>/,
    );
  });

  test('refuses what is not a result, and a folder with something else', async () => {
    await refused('RESULT_NOT_READ', 'matrix', 'right', 'cut.json');
    await refused('USAGE', 'matrix', 'right', '--out', 'again');
  });
});

describe('bundle and replay', bounded, () => {
  test('play a failing case again at the reference, and say where the exchange parts', async () => {
    const made = await ocsTck('bundle', 'ENV-03/4/105', '--run', 'again');
    assert.equal(made.output, 'Bundle: ENV-03-4-105.bundle.ndjson\n');
    const { code, output } = await ocsTck('replay', 'ENV-03-4-105.bundle.ndjson');
    assert.equal(code, exitCodes.passed);
    assert.match(output, /^bundle {8}ENV-03\/4\/105: fail in /m);
    assert.match(output, /^now {11}ENV-03\/4\/105: pass in /m);
    assert.match(output, /^bundle had .* Error 105\nnow came .* Error 105 {2}with GSW_REFERENCE_ID$/m);
  });

  test('do not use addresses and commands of a bundle, which may come from anybody', async () => {
    const text = await readFile(join(folder, 'ENV-03-4-105.bundle.ndjson'), 'utf8');
    const elsewhere = '"profileContents":{"target":"tcp://127.0.0.1:1","control":"tcp://127.0.0.1:1",';
    await writeFile(join(folder, 'elsewhere.ndjson'), text.replace('"profileContents":{', elsewhere));
    assert.equal((await ocsTck('replay', 'elsewhere.ndjson')).code, exitCodes.passed);
  });

  test('refuse cases, files and runs that are not there', async () => {
    await writeFile(join(folder, 'cut.ndjson'), '{"case":"ENV-03/4/105"');
    await refused('USAGE', 'bundle', 'ENV-03', '--run', 'again');
    await refused('UNKNOWN_CASE', 'bundle', 'ENV-03/99', '--run', 'again');
    await refused('USAGE', 'bundle', 'PRV-01/1', '--run', 'again');
    await refused('USAGE', 'bundle', 'ENV-03/4/105', '--run', 'again');
    await refused('RUN_NOT_READ', 'bundle', 'ENV-03/4/105', '--run', 'nowhere');
    await refused('RUN_NOT_READ', 'replay', 'nowhere.ndjson');
    await refused('RUN_NOT_READ', 'replay', 'cut.ndjson');
    await refused('RUN_NOT_READ', 'replay', 'foreign.json');
    await refused('RUN_NOT_READ', 'replay', 'again/run.ndjson');
  });
});
