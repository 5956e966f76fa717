import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { failRecord, inconclusiveRecord, passRecord } from '../fixtures/fake-records.ts';
import { corpusOf, resultOf, sampleFacts, sampleFeatures, sampleStream } from '../fixtures/sample-run.ts';
import { problemsInMarkup } from '../fixtures/well-formed.ts';
import { conformanceJson } from '../formats/conformance-json.ts';
import { compareRuns, type RunComparison } from './compare-runs.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonPage } from './comparison-page.ts';
import { comparisonText } from './comparison-text.ts';
import { exitCodeOfComparison } from './exit-code-of-comparison.ts';
import { type ReportedRun, readReportedRun } from './reported-run.ts';

/** The sample with some of its cases ended in another way. */
function runWith(records: readonly ReturnType<typeof passRecord>[], facts = sampleFacts) {
  return resultOf(
    sampleStream(Object.fromEntries(records.map((record) => [record.case, { records: [record] }]))),
    facts,
  );
}

function compared(before: ReportedRun, after: ReportedRun): RunComparison {
  return compareRuns(before, after) ?? assert.fail('The runs have a role in common.');
}

const sample = runWith([]);
const changed = runWith([
  failRecord('PRV-01/1'),
  passRecord('PRV-01/2'),
  inconclusiveRecord('PRV-02/1/loaded'),
  passRecord('PRV-02/1/stopped'),
]);

describe('two runs', () => {
  test('differ by what broke, was fixed, is no longer decided or followed, and passes now', () => {
    const { broken, fixed, notFollowed, notVerified, verified, corpus, differences } = compared(
      sample,
      changed,
    );
    assert.deepEqual(broken, [
      {
        ...{ id: 'PRV-01/1', rule: 'PRV-01', level: 'must' },
        ...{ before: 'pass', was: 'passed', after: 'fail', now: 'failed' },
      },
    ]);
    assert.deepEqual(
      [fixed, notFollowed, notVerified, verified].map((changes) => changes.map(({ id }) => id)),
      [['PRV-01/2'], ['PRV-02/1/loaded'], [], ['PRV-02/1/stopped']],
    );
    assert.deepEqual([corpus.same, differences], [true, []]);
  });

  test('that are the same have no changes, and the gate stays open even if something fails in both', () => {
    const same = compared(sample, sample);
    assert.deepEqual(
      [same.broken, same.fixed, same.notVerified, same.verified, same.classes],
      [[], [], [], [], []],
    );
    assert.equal(sample.verdict, 'fail');
    assert.equal(exitCodeOfComparison(same), exitCodes.passed);
  });

  test('close the gate if a case is newly broken, or no longer verified, and not if it is fixed', () => {
    assert.equal(exitCodeOfComparison(compared(sample, changed)), exitCodes.failed);
    const undecided = runWith([inconclusiveRecord('PRV-01/1')]);
    assert.equal(exitCodeOfComparison(compared(sample, undecided)), exitCodes.inconclusive);
    assert.equal(exitCodeOfComparison(compared(undecided, sample)), exitCodes.passed);
  });

  test('leave the gate open for what the later profile knows, which is shown', () => {
    const statements = [
      { kind: 'known failing', pattern: 'PRV-01', reason: 'Ticket 1.', cases: ['PRV-01/1'] },
    ] as const;
    const known = runWith([failRecord('PRV-01/1')], { ...sampleFacts, statements });
    const comparison = compared(sample, known);
    assert.deepEqual(
      comparison.broken.map(({ id, known: isKnown }) => [id, isKnown]),
      [['PRV-01/1', true]],
    );
    assert.equal(exitCodeOfComparison(comparison), exitCodes.passed);
  });

  test('of other corpora name the rules and cases that only one of them has', () => {
    const smaller = resultOf([], { ...sampleFacts, corpus: corpusOf(sampleFeatures.slice(0, 1)) });
    const { corpus, differences, broken } = compared(smaller, sample);
    assert.equal(corpus.same, false);
    assert.deepEqual(corpus.rulesAdded, ['RDY-01', 'RDY-02']);
    assert.deepEqual(corpus.casesAdded, ['RDY-01/1', 'RDY-01/2', 'RDY-02/1']);
    assert.deepEqual(compared(sample, smaller).corpus.casesGone, corpus.casesAdded);
    assert.match(differences.join(' '), /not judged by the same corpus/);
    // What was not verified before and fails now is newly broken too.
    assert.deepEqual(
      broken.map(({ id, before }) => [id, before]),
      [['PRV-01/2', 'none']],
    );
  });

  test('about different roles are not compared', () => {
    assert.equal(compareRuns({ ...sample, run: { ...sample.run, roles: ['desktop'] } }, sample), undefined);
  });
});

describe('a comparison', () => {
  const comparison = compared(sample, changed);

  test('says in a terminal what changed, of which rule, and why', () => {
    const text = comparisonText(comparison, changed);
    assert.match(text, /^before {8}Example OCS 8\.1\.5 \(ocs\), 2030-03-04 12:00 UTC: fail, 2 of 7 passed/);
    assert.match(text, /\nNewly broken: 1 case of 1 rule\n {2}PRV-01 \(must\) {2}A request for a record/);
    assert.match(
      text,
      /\n {4}PRV-01\/1 {2}passed, now failed {2}A record is there\n {6}expected PreviewRecord/,
    );
    assert.match(
      text,
      /\n1 case newly broken, 1 recommendation newly not followed, 1 fixed, 1 newly passed$/,
    );
  });

  test('is a table in Markdown, in which nothing of a run is markup', () => {
    const hostile = {
      ...changed,
      run: { ...changed.run, implementation: { name: '<b>@all|', version: '1' } },
    };
    const text = comparisonMarkdown(compared(sample, hostile), hostile);
    assert.match(text, /^## 1 case newly broken/);
    assert.match(
      text,
      /\n\| `PRV-01` A request .* \| must \| 1 \| `PRV-01\/1` passed, now failed: expected /,
    );
    assert.doesNotMatch(text, /<b>|@all/);
  });

  test('is a page that needs nothing else', () => {
    const page = comparisonPage(comparison, changed);
    assert.deepEqual(
      problemsInMarkup(page.replace(/^<!doctype html>\n/, '').replaceAll(/<meta [^>]*>/g, '')),
      [],
    );
    assert.doesNotMatch(page, /<script|src=|href=/);
  });
});

describe('the result of a run', () => {
  const text = [...conformanceJson(sample)].join('');

  test('read from its file is compared as the run itself', () => {
    assert.deepEqual(compared(readReportedRun(text, 'a.json'), changed), compared(sample, changed));
  });

  for (const [what, contents, says] of [
    ['is cut off', text.slice(0, -300), /not JSON, or is cut off/],
    ['is something else', '{"name": "ocs-tck"}', /is not the result of a run/],
    [
      'is of an older version',
      text.replace('"format": 3', '"format": 2'),
      /format 2; this version .* reads 3/,
    ],
    [
      'is of a newer version',
      text.replace('"format": 3', '"format": 4'),
      /format 4; this version .* reads 3/,
    ],
    [
      'was changed',
      text.replaceAll('"verdict": "inconclusive"', '"verdict": "fine"'),
      /its "chapters" is not as/,
    ],
  ] as const) {
    test(`that ${what} is refused with a sentence`, () => {
      assert.throws(() => readReportedRun(contents, 'a.json'), { code: 'RESULT_NOT_READ', message: says });
    });
  }
});
