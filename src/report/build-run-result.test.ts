import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestStepResultStatus } from '@cucumber/messages';
import { featureIds, parseFeature } from '../corpus/parse-feature.ts';
import { exitCodeOfVerdict } from '../kernel/exit-codes.ts';
import { buildRunResult } from './build-run-result.ts';
import { failRecord, notRunRecord, passRecord } from './fixtures/fake-records.ts';
import { type FakeAttempt, type FakeEvent, fakeStream } from './fixtures/fake-stream.ts';
import {
  corpusOf,
  played,
  resultOf,
  sampleAttempts,
  sampleFacts,
  sampleFeatures,
  sampleResult,
  sampleStream,
} from './fixtures/sample-run.ts';
import { ruleOf } from './rule-index.ts';
import type { CaseResult, RunResult } from './run-result.ts';
import { verdictSentence } from './words/verdict-words.ts';

const endsWith = ({ verdict }: Pick<RunResult, 'verdict'>): number => exitCodeOfVerdict[verdict];

/** Counts that only a profile can cause. */
const none = { notClaimed: 0, excluded: 0, known: 0 };

const { PASSED, FAILED, SKIPPED, PENDING, UNDEFINED, AMBIGUOUS } = TestStepResultStatus;

function caseOf(result: RunResult, id: string): CaseResult {
  const one = ruleOf(result, id.slice(0, 6))?.cases.find((candidate) => candidate.id === id);
  assert.ok(one, `no case ${id}`);
  return one;
}

const allPass = Object.fromEntries(
  [...Object.keys(sampleAttempts), 'RDY-02/1'].map((id) => [id, { records: [passRecord(id)] }]),
);

test('the five counts add up, and everything that is not established is named', () => {
  const result = sampleResult();
  assert.deepEqual(result.counts, {
    corpus: 7,
    applicable: 6,
    run: 5,
    passed: 2,
    failed: 1,
    notVerified: 4,
    ...none,
  });
  assert.deepEqual(result.notVerified, ['RDY-01/1', 'RDY-01/2', 'RDY-02/1', 'PRV-02/1/stopped']);
  const { corpus, passed, failed, notVerified } = result.counts;
  assert.equal(corpus, passed + failed + notVerified);
});

test('a rule has the worst verdict of its cases, and is not verified when one of them did not run', () => {
  const result = sampleResult();
  assert.equal(ruleOf(result, 'PRV-01')?.verdict, 'fail');
  assert.equal(ruleOf(result, 'PRV-02')?.verdict, 'inconclusive');
  assert.equal(ruleOf(result, 'RDY-01')?.verdict, 'error');
  assert.equal(ruleOf(result, 'RDY-02')?.verdict, 'none');
  const left = sampleResult({ ...allPass, 'PRV-01/2': undefined });
  assert.equal(ruleOf(left, 'PRV-01')?.verdict, 'none');
  assert.equal(left.chapters.find((chapter) => chapter.number === 4)?.verdict, 'none');
});

test('exit codes: 0 for a pass, 1 for a failure, 3 where something is open, 4 where nothing is proved', () => {
  assert.equal(endsWith(sampleResult(allPass)), 0);
  assert.equal(endsWith(sampleResult({ ...allPass, 'PRV-01/2': sampleAttempts['PRV-01/2'] })), 1);
  assert.equal(endsWith(sampleResult({ ...allPass, 'PRV-01/2': { records: [] } })), 3);
  assert.equal(
    endsWith(sampleResult({ ...allPass, 'PRV-02/1/stopped': sampleAttempts['PRV-02/1/stopped'] })),
    3,
  );
  assert.equal(endsWith(sampleResult()), 1);
  const lost = Object.fromEntries(Object.keys(allPass).map((id) => [id, { records: [] }]));
  assert.equal(endsWith(sampleResult(lost)), 4);
  const nothing = Object.fromEntries(Object.keys(allPass).map((id) => [id, undefined]));
  assert.equal(endsWith(sampleResult(nothing)), 3);
  const notRun = Object.keys(allPass).map((id) => [id, { records: [notRunRecord(id)], lastStep: SKIPPED }]);
  assert.equal(endsWith(sampleResult(Object.fromEntries(notRun))), 3);
});

describe('what cannot be believed is an error of the harness, never green', () => {
  const pass = passRecord('PRV-01/1');
  const doubtful: readonly [string, FakeAttempt, RegExp][] = [
    ['no record', { records: [] }, /no case record/],
    ['two records', { records: [pass, pass] }, /more than one/],
    ['another case', { records: [passRecord('PRV-01/2')] }, /is about PRV-01\/2/],
    ['an undefined step', { records: [pass], lastStep: UNDEFINED }, /a step is undefined/],
    ['an ambiguous step', { records: [pass], lastStep: AMBIGUOUS }, /a step is ambiguous/],
    ['a pending step', { records: [pass], lastStep: PENDING }, /a step is pending/],
    ['a failed step', { records: [pass], lastStep: FAILED, message: 'boom' }, /not every step.*boom/s],
    ['a skipped step', { records: [pass], lastStep: SKIPPED }, /not every step/],
    ['a failed hook', { records: [pass], hook: FAILED }, /not every step and hook/],
    ['an unfinished case', { records: [pass], finished: false }, /did not finish/],
    ['a second attempt', { records: [pass], attempt: 1 }, /attempt 2 only/],
    ['no evidence', { records: [{ ...pass, evidence: [] }] }, /without any message/],
    ['false evidence', { records: [{ ...pass, evidence: [99] }] }, /does not have/],
    ['a finding in a pass', { records: [{ ...failRecord('PRV-01/1'), verdict: 'pass' }] }, /do not add up/],
    [
      'a failure without finding',
      { records: [{ ...pass, verdict: 'fail' }], lastStep: FAILED },
      /without any finding/,
    ],
    ['not run, but passed', { records: [notRunRecord('PRV-01/1')] }, /every step passed/],
    ['not run without reason', { records: [{ ...pass, verdict: 'none' }], lastStep: SKIPPED }, /no reason/],
  ];
  for (const [name, attempt, expected] of doubtful) {
    test(name, () => {
      const result = sampleResult({ ...allPass, 'PRV-01/1': attempt });
      const one = caseOf(result, 'PRV-01/1');
      assert.equal(one.verdict, 'error');
      assert.equal(one.findings.at(-1)?.blame, 'harness');
      assert.match(one.findings.at(-1)?.actual ?? '', expected);
      assert.equal(endsWith(result), 3);
    });
  }
  test('the control: the same record, believed', () => {
    const result = sampleResult({ ...allPass, 'PRV-01/1': { records: [pass], hook: PASSED } });
    assert.equal(caseOf(result, 'PRV-01/1').verdict, 'pass');
  });
});

test('a failure stands, though the case did not finish', () => {
  const result = sampleResult({ 'PRV-01/1': { records: [failRecord('PRV-01/1')], finished: false } });
  assert.equal(caseOf(result, 'PRV-01/1').verdict, 'fail');
  assert.equal(caseOf(result, 'PRV-01/1').findings.at(-1)?.blame, 'harness');
});

test('a record that is worse than a pass stands, though the hook that attached it failed the case', () => {
  const result = sampleResult({ 'PRV-01/1': { records: [failRecord('PRV-01/1')], hook: FAILED } });
  assert.equal(caseOf(result, 'PRV-01/1').verdict, 'fail');
});

describe('what is wrong with the run as a whole is an error', () => {
  const good = sampleStream(allPass);
  const cases: readonly [string, typeof good, RegExp][] = [
    ['a cut stream', good.slice(0, -1), /ends before/],
    [
      'a run that broke off',
      [
        ...good.slice(0, -1),
        {
          testRunFinished: { success: false, timestamp: { seconds: 0, nanos: 0 }, exception: { type: 'E' } },
        },
      ],
      /broken off/,
    ],
    [
      'a feature that does not parse',
      [...good, ...parseFeature('x', 'features/x.feature', featureIds())],
      /not Gherkin/,
    ],
    [
      'a feature without conventions',
      [...good, ...parseFeature('Feature: X', 'features/x.feature', featureIds())],
      /x\.feature:1/,
    ],
    [
      'a failed hook of the run',
      [
        ...good,
        {
          testRunHookFinished: {
            testRunHookStartedId: '1',
            timestamp: { seconds: 0, nanos: 0 },
            result: { status: FAILED, duration: { seconds: 0, nanos: 0 }, message: 'no port' },
          },
        },
      ],
      /no port/,
    ],
  ];
  for (const [name, stream, expected] of cases) {
    test(name, () => {
      const result = resultOf(stream);
      assert.match(result.problems.join('\n'), expected);
      assert.equal(result.verdict, 'error');
    });
  }
});

test('a run counts the cases of its roles, whatever else the corpus has', () => {
  const [preview, readyTime] = sampleFeatures;
  assert.ok(preview && readyTime);
  const desktop = {
    text: readyTime.text.replace('@ocs', '@desktop'),
    uri: 'features/desktop/03-ready-time.feature',
  };
  const stream = fakeStream([preview], (id) => allPass[id]);
  const result = resultOf(stream, { ...sampleFacts, corpus: corpusOf([preview, desktop]) });
  assert.deepEqual(result.problems, []);
  assert.deepEqual(result.counts, {
    corpus: 4,
    applicable: 4,
    run: 4,
    passed: 4,
    failed: 0,
    notVerified: 0,
    ...none,
  });
  assert.deepEqual([result.notVerified, ruleOf(result, 'RDY-01')], [[], undefined]);
});

test('a case that was played several times counts as its worst, and its flake rate is told', () => {
  const stable = sampleStream(allPass);
  const flaky = sampleStream({ ...allPass, 'PRV-01/2': sampleAttempts['PRV-01/2'] });
  const result = resultOfRuns([stable, flaky, stable, stable]);
  const { verdict, repeats } = caseOf(result, 'PRV-01/2');
  assert.deepEqual(
    [verdict, repeats],
    ['fail', { runs: 4, verdicts: { pass: 3, fail: 1 }, flakeRate: 0.25 }],
  );
  assert.equal(caseOf(result, 'PRV-01/1').repeats?.flakeRate, 0);
  assert.equal(result.verdict, 'fail');
});

function resultOfRuns(streams: readonly (readonly FakeEvent[])[]): RunResult {
  const cases = streams.flatMap((stream) => played(stream).cases);
  const held = cases.map(({ transcript, ...one }) => ({ ...one, transcript: () => transcript }));
  return buildRunResult(held, [], sampleFacts);
}

test('an implementation that passes all of its role conforms in that role', () => {
  const [preview, readyTime] = sampleFeatures;
  assert.ok(preview && readyTime);
  const text = readyTime.text.replace('@ocs', '@desktop');
  const features = [preview, { text, uri: 'features/desktop/03-ready-time.feature' }];
  const attempts = (id: string) => (id.startsWith('PRV') ? allPass[id] : undefined);
  const result = resultOf(fakeStream(features, attempts), { ...sampleFacts, corpus: corpusOf(features) });
  assert.equal(verdictSentence(result), 'Example OCS conforms in the role ocs: all 4 cases pass.');
  assert.equal(result.counts.notVerified, 0);
});
