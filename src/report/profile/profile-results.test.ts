import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestStepResultStatus } from '@cucumber/messages';
import { failRecord, inconclusiveRecord, passRecord } from '../fixtures/fake-records.ts';
import { resultOf, sampleAttempts, sampleFacts, sampleStream } from '../fixtures/sample-run.ts';
import type { RunFacts } from '../run-result.ts';
import { summarize } from '../summarize.ts';
import { exitCodeOfRun } from './exit-code-of-run.ts';
import type { Statement } from './statements.ts';

const { FAILED } = TestStepResultStatus;
const ids = [...Object.keys(sampleAttempts), 'RDY-02/1'];
const allPass = Object.fromEntries(ids.map((id) => [id, { records: [passRecord(id)] }]));
const oneFails = { ...allPass, 'PRV-01/2': sampleAttempts['PRV-01/2'] };

function runWith(changes: Parameters<typeof sampleStream>[0], facts: Partial<RunFacts>) {
  return resultOf(sampleStream(changes), { ...sampleFacts, ...facts });
}

const failing = {
  kind: 'known failing',
  pattern: 'PRV-01/2',
  reason: 'Ticket 1.',
  until: '2030-12-31',
} as const;

describe('a case that is known to fail', () => {
  const known: Statement = { ...failing, cases: ['PRV-01/2'] };

  test('is a failure still, but does not decide how the run ends', () => {
    const result = runWith(oneFails, { statements: [known] });
    assert.deepEqual([result.verdict, result.counts.failed, result.counts.known], ['fail', 1, 1]);
    assert.deepEqual([result.unexpected, exitCodeOfRun(result)], ['pass', 0]);
    assert.match(summarize(result), /^known failing PRV-01\/2 {2}fail: Ticket 1\. \(until 2030-12-31\)$/m);
    assert.match(summarize(result), /of 1 case the profile knew/);
  });

  test('hides no other failure', () => {
    const other = { ...oneFails, 'RDY-01/1': { records: [failRecord('RDY-01/1')], lastStep: FAILED } };
    assert.equal(exitCodeOfRun(runWith(other, { statements: [known] })), 1);
  });

  test('fails the run when it passes', () => {
    const result = runWith(allPass, { statements: [known] });
    assert.equal(exitCodeOfRun(result), 1);
    assert.deepEqual(result.stale, [
      'PRV-01/2 is known failing in the profile, but PRV-01/2 passed: take it out.',
    ]);
  });

  test('fails the run when its time is over, and when there is no such case', () => {
    const late = runWith(oneFails, { statements: [{ ...known, until: '2030-03-03' }] });
    assert.deepEqual([exitCodeOfRun(late), late.stale.length], [1, 1]);
    const today = runWith(oneFails, { statements: [{ ...known, until: '2030-03-04' }] });
    assert.equal(exitCodeOfRun(today), 0);
    const nothing = runWith(allPass, { statements: [{ ...known, cases: [] }] });
    assert.match(nothing.stale[0] ?? '', /there is no such case/);
    assert.equal(exitCodeOfRun(nothing), 1);
  });
});

test('a case that is known to be flaky may pass or not', () => {
  const statements: Statement[] = [{ ...failing, kind: 'known flaky', cases: ['PRV-01/2'] }];
  assert.equal(exitCodeOfRun(runWith(allPass, { statements })), 0);
  assert.equal(exitCodeOfRun(runWith(oneFails, { statements })), 0);
});

test('what is not claimed does not apply, selected or not, and has a number of its own', () => {
  const missing = ['request PreviewRecordRequest'];
  const leftOut = [
    { reason: 'The profile does not claim it.', missing, by: 'not claimed', cases: ['RDY-02/1'] } as const,
  ];
  const { counts, chapters } = runWith({ ...allPass, 'RDY-02/1': undefined }, { leftOut });
  assert.deepEqual([counts.notClaimed, counts.applicable, counts.notVerified], [1, 6, 1]);
  const one = chapters
    .flatMap(({ rules }) => rules.flatMap(({ cases }) => cases))
    .find(({ id }) => id === 'RDY-02/1');
  assert.equal(one?.notRun?.by, 'not claimed');
});

test('a claim is observed if it showed on the link, or a case that relies on it passed', () => {
  const claims = [
    { name: 'request AddRecord', cases: ['PRV-01/1'], seen: false },
    { name: 'request RecordReject', cases: [], seen: true },
    { name: 'option a', cases: ['PRV-01/1'] },
    { name: 'option b', cases: ['PRV-01/2'] },
  ];
  const result = runWith(oneFails, { claims });
  assert.deepEqual(result.notObserved, ['request AddRecord', 'option b']);
  assert.match(summarize(result), /^claimed, not observed {2}2 {2}request AddRecord, option b$/m);
});

describe('a class', () => {
  const core = {
    name: 'core',
    title: 'Core',
    role: 'ocs',
    rules: ['PRV-01'],
    needs: ['request PreviewRecordRequest'],
  };
  const classes = { classes: [core], general: new Set(['RDY-01']) };
  const verdictWith = (changes: Parameters<typeof sampleStream>[0], facts: Partial<RunFacts> = {}) =>
    runWith(changes, { classes, ...facts }).classes[0]?.verdict;
  const leftOut = (claim: string) => [
    { reason: 'Not claimed.', missing: [claim], by: 'not claimed', cases: ['PRV-01/2'] } as const,
  ];
  const without = { ...allPass, 'PRV-01/2': undefined };

  test('passes if all its must rules do, whatever becomes of others', () => {
    assert.equal(verdictWith(allPass), 'pass');
    assert.equal(verdictWith({ ...allPass, 'PRV-02/1/stopped': sampleAttempts['PRV-02/1/stopped'] }), 'pass');
  });

  test('that passes tells how many of its own recommendations are not followed', () => {
    const bothStates = {
      ...allPass,
      'PRV-02/1/stopped': sampleAttempts['PRV-02/1/stopped'],
      'PRV-02/1/loaded': {
        records: [inconclusiveRecord('PRV-02/1/loaded')],
        lastStep: FAILED,
      },
    };
    const lines = (rules: readonly string[], changes: Parameters<typeof sampleStream>[0]) =>
      summarize(runWith(changes, { classes: { ...classes, classes: [{ ...core, rules }] } }));
    // Two cases of one rule; what belongs to no class, or to another, does not count.
    assert.match(
      lines(['PRV-01', 'PRV-02'], bothStates),
      /^classes {7}ocs: Core: pass \(1 recommendation not followed\)$/m,
    );
    assert.match(lines(['PRV-01'], bothStates), /^classes {7}ocs: Core: pass$/m);
    assert.match(lines(['PRV-01', 'PRV-02'], allPass), /^classes {7}ocs: Core: pass$/m);
  });

  test('fails for a rule of its own, and for a general one', () => {
    assert.equal(verdictWith(oneFails), 'fail');
    const general = { ...classes, general: new Set(['PRV-01']), classes: [{ ...core, rules: ['RDY-02'] }] };
    assert.equal(verdictWith(oneFails, { classes: general }), 'fail');
  });

  test('is not decided while a case of it was not run', () => {
    assert.equal(verdictWith(without), 'not decided');
  });

  test('is not decided by recommendations alone, even if all are followed', () => {
    const advice = { ...classes, classes: [{ ...core, rules: ['PRV-02'] }] };
    const [judged] = runWith(allPass, { classes: advice }).classes;
    assert.deepEqual([judged?.verdict, judged?.open], ['only recommendations so far', []]);
  });

  test('is not claimed without what it needs; what else is not claimed is no part of it', () => {
    assert.equal(verdictWith(without, { leftOut: leftOut('request PreviewRecordRequest') }), 'not claimed');
    assert.equal(verdictWith(without, { leftOut: leftOut('telephony') }), 'pass');
    const failed = { records: [failRecord('PRV-02/1/loaded')], lastStep: TestStepResultStatus.FAILED };
    const general = { ...classes, general: new Set(['PRV-02']) };
    const unclaimed = leftOut('request PreviewRecordRequest');
    const broken = { ...without, 'PRV-02/1/loaded': failed };
    assert.equal(verdictWith(broken, { leftOut: unclaimed, classes: general }), 'not claimed');
  });

  test('is not claimed if no case of a must rule is in a mode that is claimed', () => {
    const cases = ['PRV-01/1', 'PRV-01/2'];
    const missing = ['mode Predictive'];
    const others = { reason: 'Not claimed.', missing, by: 'not claimed', cases } as const;
    const played = { ...without, 'PRV-01/1': undefined };
    assert.equal(verdictWith(played, { leftOut: [others] }), 'not claimed');
    assert.equal(verdictWith(without, { leftOut: [{ ...others, cases: ['PRV-01/2'] }] }), 'pass');
  });

  test('is not claimed either if only a recommendation of it relies on what it needs', () => {
    const both = { ...core, rules: ['PRV-01', 'PRV-02'], needs: [...core.needs, 'http'] };
    const cases = ['PRV-02/1/stopped'];
    const unclaimed = [{ reason: 'Not claimed.', missing: ['http'], by: 'not claimed', cases }] as const;
    const played = { ...allPass, 'PRV-02/1/stopped': undefined };
    const verdict = verdictWith(played, { classes: { ...classes, classes: [both] }, leftOut: unclaimed });
    assert.equal(verdict, 'not claimed');
  });

  test('does not fail by a general rule that only a case of another class breaks', () => {
    const attempt = sampleAttempts['PRV-01/2'];
    const [record] = attempt?.records ?? [];
    assert.ok(attempt && record);
    const findings = record.findings.map((finding) => ({ ...finding, rule: 'RDY-01' }));
    const watched = { ...allPass, 'PRV-01/2': { ...attempt, records: [{ ...record, findings }] } };
    const other = { ...core, rules: ['PRV-02'] };
    const verdicts = runWith(watched, { classes: { ...classes, classes: [core, other] } }).classes;
    assert.deepEqual(
      verdicts.map(({ verdict }) => verdict),
      ['fail', 'only recommendations so far'],
    );
  });

  test('is told on the terminal', () => {
    assert.match(summarize(runWith(allPass, { classes })), /^classes {7}ocs: Core: pass$/m);
  });
});
