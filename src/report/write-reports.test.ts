import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { visibleJson } from '../kernel/visible-text.ts';
import { allureResults } from './allure/allure-results.ts';
import { markerName } from './files/own-files.ts';
import { failRecord, passRecord } from './fixtures/fake-records.ts';
import { sampleFacts, sampleResult } from './fixtures/sample-run.ts';
import { problemsInMarkup } from './fixtures/well-formed.ts';
import { writeSample } from './fixtures/write-sample.ts';
import { conformanceJson, conformanceReport } from './formats/conformance-json.ts';
import { reportKinds, reportPath } from './report-kinds.ts';
import { ruleOf } from './rule-index.ts';
import { readRunFile, runFileName } from './run-file.ts';
import { transcriptText } from './transcript-text.ts';
import { writeReports } from './write-reports.ts';

let folder = '';
const all = { reports: reportKinds };
const pathsIn = (path: string) => ({
  html: reportPath(path, 'html'),
  json: reportPath(path, 'json'),
  junit: reportPath(path, 'junit'),
  allure: reportPath(path, 'allure'),
  messages: reportPath(path, 'messages'),
  run: join(path, runFileName),
});
let paths = pathsIn(folder);
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-reports-'));
  paths = pathsIn(folder);
  await writeSample(folder, all);
});
after(() => rm(folder, { recursive: true, force: true }));

async function schemaCheck() {
  const schema = JSON.parse(await readFile('schemas/conformance.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  // The package's default export is that of a CommonJS module; TypeScript sees it as a namespace.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const check = ajv.compile(schema);
  // Not a type guard: the test keeps what was read unchanged.
  const validate = Object.assign((value: unknown): boolean => check(value), {
    why: () => JSON.stringify(check.errors),
  });
  return { validate, schema };
}

describe('conformance.json', () => {
  test('keeps to its schema, which its own example does too', async () => {
    const { validate, schema } = await schemaCheck();
    assert.ok(validate(JSON.parse(await readFile(paths.json, 'utf8'))), validate.why());
    for (const example of schema.examples) assert.ok(validate(example), validate.why());
  });

  test('cannot call a case passed that has no evidence or has findings', async () => {
    const { validate } = await schemaCheck();
    const report = conformanceReport(sampleResult());
    for (const change of [{ evidence: [] }, { verdict: 'pass' }]) {
      const broken = JSON.parse(JSON.stringify(report));
      const rule = broken.chapters[1].rules[0];
      Object.assign(rule.cases['evidence' in change ? 0 : 1], change);
      assert.ok(!validate(broken));
    }
  });

  test('is one JSON text, although it is written a chapter at a time', () => {
    for (const result of [sampleResult(), { ...sampleResult(), chapters: [] }])
      assert.equal([...conformanceJson(result)].join(''), `${visibleJson(conformanceReport(result), 1)}\n`);
  });

  test('holds failures with their messages, and of passes how many there were', async () => {
    const report = JSON.parse(await readFile(paths.json, 'utf8'));
    const [pass, fail] = report.chapters[1].rules[0].cases;
    assert.deepEqual([pass.transcript, pass.messages], [undefined, 8]);
    assert.equal(fail.transcript.length, 8);
  });
});

test("the run's file holds every case with its messages, and the run itself at its end", () => {
  const { cases, facts } = readRunFile(paths.run);
  const { corpus: _, ...run } = sampleFacts;
  assert.deepEqual({ ...run, corpusHash: facts?.run.corpusHash }, facts?.run);
  assert.deepEqual(
    cases.map(({ id, outcome, transcript }) => [id, outcome.verdict, transcript().length]),
    [
      ['PRV-01/1', 'pass', 8],
      ['PRV-01/2', 'fail', 8],
      ['PRV-02/1/loaded', 'pass', 8],
      ['PRV-02/1/stopped', 'inconclusive', 8],
      ['RDY-01/1', 'none', 0],
      ['RDY-01/2', 'error', 0],
    ],
  );
});

test('a transcript reads as text, with marks and every key typed', async () => {
  const one = ruleOf(sampleResult(), 'PRV-01')?.cases[1];
  assert.ok(one);
  const text = transcriptText(one);
  assert.match(text, /^PRV-01\/2 {2}The reference id comes back\nVerdict: fail\n/);
  assert.match(
    text,
    /#6 +\+13 ms {2}Ana → OCS +PreviewRecordRequest {2}\[wrong on purpose: keys in reverse order\]/,
  );
  assert.match(text, /#8 +\+18 ms {2}OCS → Ana +PreviewRecord {2}\[wrong \(PRV-01\)\]/);
  assert.match(text, / {2}GSW_RECORD_HANDLE +"12" \(String\)\n/);
  assert.match(text, / {2}GSW_APPLICATION_ID +117 \(Int\)\n/);
});

describe('junit.xml', () => {
  test('is well-formed and counts as the result does', async () => {
    const xml = await readFile(paths.junit, 'utf8');
    assert.deepEqual(problemsInMarkup(xml), []);
    assert.match(xml, /<testsuites name="ocs-tck" tests="7" failures="1" errors="2" time="1.234"/);
    assert.equal(xml.match(/<testcase /g)?.length, 7);
    assert.match(
      xml,
      /<testsuite name="ocs\/04-preview-record" tests="4" failures="1" errors="1" skipped="0"/,
    );
  });

  test('begins with the causes, the worst first', async () => {
    const xml = await readFile(paths.junit, 'utf8');
    assert.match(
      xml,
      /<property name="cause 1" value="PRV-01 \(must\): 1 case, first PRV-01\/2: PreviewRecord: GSW_/,
    );
  });

  test('says Rule, Expected and Actual, and why something was not run', async () => {
    const xml = await readFile(paths.junit, 'utf8');
    assert.match(
      xml,
      /<failure message="Rule PRV-01. Expected: PreviewRecord for Ana.* type="fail\/implementation">/,
    );
    assert.match(xml, /GSW_RECORD_HANDLE {2}expected any Int, actual &quot;12&quot; \(String\)/);
    assert.match(xml, /<skipped message="The implementation does not offer .* Needs: clock.advance"\/>/);
    assert.match(xml, /<error message="[^"]*no case record was handed over" type="error\/harness">/);
  });

  test('stays well-formed whatever a message contains', async () => {
    const record = passRecord('PRV-01/1');
    const hostile = '\u0000\u001b]]> & <script>"\' \ud800 \ufffe';
    const finding = { rule: 'PRV-01', verdict: 'fail', blame: 'implementation', keys: [] } as const;
    const findings = [{ ...finding, expected: hostile, actual: hostile, message: 8, hint: hostile }];
    const changes = { 'PRV-01/1': { records: [{ ...record, verdict: 'fail', findings } as const] } };
    const other = await mkdtemp(join(tmpdir(), 'ocs-tck-hostile-'));
    await writeSample(other, all, changes);
    const written = pathsIn(other);
    const xml = await readFile(written.junit, 'utf8');
    assert.deepEqual(problemsInMarkup(xml), []);
    assert.ok(!xml.includes('\u0000') && !xml.includes('<script>'));
    const html = await readFile(written.html, 'utf8');
    assert.equal(html.split('<script').length, 2); // the page's own
    await rm(other, { recursive: true });
  });
});

describe('allure-results', () => {
  test('maps verdicts so that nothing unproved is passed', async () => {
    const results = await allureResultsIn(paths.allure);
    const status = (id: string) => results.find((one) => one.fullName === id)?.status;
    assert.deepEqual(
      ['PRV-01/1', 'PRV-01/2', 'PRV-02/1/stopped', 'RDY-01/1', 'RDY-01/2', 'RDY-02/1'].map(status),
      ['passed', 'failed', 'broken', 'skipped', 'broken', 'skipped'],
    );
  });

  test('carries labels, steps and the transcript', async () => {
    const results = await allureResultsIn(paths.allure);
    const fail = results.find((one) => one.fullName === 'PRV-01/2');
    const labels = Object.fromEntries(
      fail.labels.map(({ name, value }: Record<string, string>) => [name, value]),
    );
    assert.deepEqual(
      [labels.epic, labels.feature, labels.severity],
      ['ocs', '04 Preview record', 'critical'],
    );
    assert.match(labels.story, /^PRV-01 A request/);
    assert.deepEqual(
      fail.steps.map((step: { status: string }) => step.status),
      ['passed', 'failed'],
    );
    assert.ok(fail.steps.every((step: { start: number; stop: number }) => step.stop > step.start));
    const [drawing, transcript] = await Promise.all(
      fail.attachments.map(({ source }: { source: string }) => readFile(join(paths.allure, source), 'utf8')),
    );
    assert.match(drawing, /class="ladder(?:.|\n)*PreviewRecordRequest/);
    assert.match(transcript, /PreviewRecordRequest/);
    const [category] = JSON.parse(await readFile(join(paths.allure, 'categories.json'), 'utf8'));
    assert.equal(category.name, 'PRV-01 (must) is broken');
    assert.match(fail.statusDetails.message, new RegExp(`^${category.messageRegex}$`));
  });

  test('has a step for what is found by a rule that is watched in every case', async () => {
    const record = failRecord('PRV-02/1/loaded'); // of PRV-01, in a case of another rule
    const result = sampleResult({ 'PRV-02/1/loaded': { records: [record] } });
    const files = [...allureResults(result)].map(({ content }) => content);
    const one = files.find((content) => content.includes('"fullName":"PRV-02/1/loaded"')) ?? '';
    const watched = JSON.parse(one).steps.at(-1);
    assert.deepEqual([watched.status, watched.steps.length], ['failed', 1]);
    assert.match(watched.steps[0].name, /^PRV-01: expected PreviewRecord/);
  });
});

test('only what is asked for is written, what an earlier run left goes, and the same run gives the same files', async () => {
  const other = await mkdtemp(join(tmpdir(), 'ocs-tck-again-'));
  await writeSample(other, all);
  await writeSample(other, all);
  assert.deepEqual(await filesIn(other), await filesIn(folder));
  for (const path of ['json', 'html', 'run'] as const)
    assert.deepEqual(await readFile(pathsIn(other)[path]), await readFile(paths[path]));
  await writeSample(other, { reports: ['json'] });
  assert.deepEqual(await filesIn(other), [markerName, 'conformance.json', 'run.ndjson']);
  await rm(other, { recursive: true });
});

test('with masking no file contains a customer, and equal values have equal masks', async () => {
  const other = await mkdtemp(join(tmpdir(), 'ocs-tck-masked-'));
  await writeSample(other, { ...all, maskKeys: true });
  const written = pathsIn(other);
  const files = await readdir(other, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'utf8');
    assert.doesNotMatch(text, /5550101|Ada Byron|Cy Dunn/, file.name);
  }
  assert.match(await readFile(written.html, 'utf8'), /•••0101/);
  const { validate } = await schemaCheck();
  const report = JSON.parse(await readFile(written.json, 'utf8'));
  assert.ok(validate(report), validate.why());
  const [{ findings, transcript }] = report.chapters[1].rules[0].cases.slice(1);
  assert.equal(
    findings[0].actual,
    `PreviewRecord with 3 keys that differ, for the customer ${transcript[7].frame.userData.customer_name}`,
  );
  assert.equal(report.chapters[1].rules[0].cases[1].transcript[7].frame.userData.GSW_RECORD_HANDLE, '12');
  await rm(other, { recursive: true });
});

test('a folder that cannot be written is an error with a hint', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const run = { result: sampleResult(), cases: [], messages: [] };
  await assert.rejects(writeReports(run, file, all), { code: 'REPORTS_NOT_WRITTEN' });
});

async function filesIn(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true })).sort();
}

// biome-ignore lint/suspicious/noExplicitAny: Allure's files are read as a stranger would, without our types
async function allureResultsIn(path: string): Promise<any[]> {
  const names = (await readdir(path)).filter((name) => name.endsWith('-result.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(path, name), 'utf8'))));
}
