import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord, Finding } from '../kernel/case-record.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { judgeFault, refuseUnlessRight } from './judge-fault.ts';

const finding = (rule: string, verdict: Finding['verdict']): Finding => ({
  rule,
  verdict,
  blame: 'implementation',
  expected: 'one thing',
  actual: 'another',
  keys: [],
});

const record = (id: string, verdict: Verdict, ...findings: Finding[]): CaseRecord => ({
  case: id,
  rule: id.split('/')[0] ?? '',
  verdict,
  findings,
  notes: [],
  evidence: [],
  transcript: [],
});

const judged = (...records: CaseRecord[]) => judgeFault(['PRV-05'], { records, ended: undefined })[0];

test('a case that fails for its own rule catches the fault', () => {
  const records = [record('PRV-05/1', 'pass'), record('PRV-05/2', 'fail', finding('PRV-05', 'fail'))];
  assert.deepEqual(judged(...records), {
    rule: 'PRV-05',
    outcome: 'caught',
    caughtBy: ['PRV-05/2'],
    alsoBroken: [],
  });
});

test('a case that fails for another rule alone does not catch it, but tells that the other is broken', () => {
  const one = judged(record('PRV-05/1', 'fail', finding('ENV-03', 'fail')));
  assert.deepEqual([one?.outcome, one?.alsoBroken], ['not caught', ['ENV-03']]);
});

test('a case that is inconclusive for its own rule does not catch it', () => {
  assert.equal(
    judged(record('PRV-05/1', 'inconclusive', finding('PRV-05', 'inconclusive')))?.outcome,
    'not caught',
  );
});

test('a rule of which no case ran is not caught', () => {
  assert.equal(judged(record('PRV-06/1', 'fail', finding('PRV-06', 'fail')))?.outcome, 'not caught');
});

test('a fault that was ended is broken in all its rules, whatever turned red', () => {
  const records = [record('PRV-05/1', 'fail', finding('PRV-05', 'fail'))];
  const both = judgeFault(['PRV-05', 'PRV-06'], { records, ended: 'it threw' });
  assert.deepEqual(
    both.map(({ outcome, ended }) => [outcome, ended]),
    [
      ['broken', 'it threw'],
      ['broken', 'it threw'],
    ],
  );
});

test('a reference that does not pass everything is refused, and so is one of which a case did not run', () => {
  const cases = [{ id: 'PRV-05/1' }, { id: 'PRV-05/2' }];
  const first = record('PRV-05/1', 'pass');
  refuseUnlessRight(cases, [first, record('PRV-05/2', 'pass')]);
  for (const records of [[first, record('PRV-05/2', 'fail')], [first, record('PRV-05/2', 'none')], [first]])
    assert.throws(() => refuseUnlessRight(cases, records), { code: 'REFERENCE_NOT_RIGHT' });
});

test('a fault under which any case blames the kit is broken, whatever else caught it', () => {
  const caught = record('PRV-05/2', 'fail', finding('PRV-05', 'fail'));
  const kit = { ...finding('PRV-01', 'error'), blame: 'harness' } as const;
  assert.equal(judged(caught, record('PRV-01/1', 'error', kit))?.outcome, 'broken');
  assert.equal(judged(caught, record('PRV-05/1', 'fail', finding('PRV-05', 'fail'), kit))?.outcome, 'broken');
  assert.equal(
    judged(caught, record('PRV-05/1', 'inconclusive', finding('PRV-05', 'inconclusive')))?.outcome,
    'caught',
  );
});
