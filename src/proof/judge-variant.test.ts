import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord, Finding } from '../kernel/case-record.ts';
import { judgeVariant } from './judge-variant.ts';

const finding = (rule: string, verdict: Finding['verdict']): Finding => ({
  rule,
  verdict,
  blame: 'implementation',
  expected: 'one',
  actual: 'another',
  keys: [{ key: 'GSW_PHONE', expected: '"1"', actual: '"2"' }],
});

const record = (name: string, ...findings: readonly Finding[]): CaseRecord => ({
  case: name,
  rule: name.slice(0, 6),
  verdict: 'pass',
  findings,
  notes: [],
  evidence: [],
  transcript: [],
});

const judge = (...records: readonly CaseRecord[]) =>
  judgeVariant({ name: 'another' }, { records, ended: undefined }, (rule) => rule === 'PRV-01');

test('a variant is spared by what passes', () => {
  const judged = judge(record('PRV-01/1'), record('PRV-02/1'));
  assert.deepEqual(judged, {
    variant: 'another',
    outcome: 'spared',
    cases: 2,
    condemning: [],
    advised: [],
    needless: [],
  });
});

const advice = (rule: string): Finding => ({ ...finding(rule, 'inconclusive'), blame: 'recommendation' });

const judgeAs = (variant: object, ...records: readonly CaseRecord[]) =>
  judgeVariant({ name: 'another', ...variant }, { records, ended: undefined }, (rule) => rule === 'PRV-01');

test('a recommendation that it does not follow advises against it, unless it says so itself', () => {
  const records = [record('PRV-01/1'), record('PRV-02/1', advice('PRV-02'))];
  const { outcome, advised } = judgeAs({}, ...records);
  assert.deepEqual([outcome, advised.map(({ rule }) => rule)], ['advised against', ['PRV-02']]);
  const against = [{ rule: 'PRV-02', sentence: 'It has its reasons.' }];
  assert.equal(judgeAs({ against }, ...records).outcome, 'spared');
  assert.equal(
    judgeAs({ against }, record('PRV-01/1', finding('PRV-01', 'inconclusive'))).outcome,
    'condemned',
  );
});

test('a recommendation that could not be judged is not followed either, unless it has nothing to judge', () => {
  const undecided = record('PRV-02/1', finding('PRV-02', 'inconclusive'));
  assert.equal(judgeAs({}, undecided).outcome, 'advised against');
  assert.equal(judgeAs({ unjudged: ['PRV-02'] }, undecided).outcome, 'spared');
  assert.equal(
    judgeAs({ unjudged: ['PRV-02'] }, record('PRV-02/1', advice('PRV-02'))).outcome,
    'advised against',
  );
});

test('what it says it goes against must be seen in a case', () => {
  const against = [
    { rule: 'PRV-02', sentence: 'It has its reasons.' },
    { rule: 'PRV-03', sentence: 'No case of this rule is played.' },
  ];
  const { outcome, needless } = judgeAs({ against }, record('PRV-02/1'));
  assert.deepEqual([outcome, needless], ['advised against', ['PRV-02']]);
});

test('several choices at once are not judged by recommendations', () => {
  const advised = record('PRV-02/1', advice('PRV-02'));
  assert.equal(judgeAs({ isCombined: true }, advised).outcome, 'spared');
});

test('a must that has nothing to judge in it does not condemn it, but by failing', () => {
  const outcomes = (['inconclusive', 'fail'] as const).map((verdict) => {
    const records = [record('PRV-01/1', finding('PRV-01', verdict))];
    const variant = { name: 'silent', unjudged: ['PRV-01'] };
    return judgeVariant(variant, { records, ended: undefined }, () => true).outcome;
  });
  assert.deepEqual(outcomes, ['spared', 'condemned']);
});

test('it is condemned by what fails, by errors, and by a must that is inconclusive', () => {
  const { outcome, condemning } = judge(
    record('PRV-01/1', finding('PRV-01', 'inconclusive')),
    record('PRV-02/1', finding('PRV-02', 'fail'), finding('ENV-03', 'error')),
    record('PRV-02/2', finding('PRV-02', 'fail')),
  );
  assert.equal(outcome, 'condemned');
  assert.deepEqual(
    condemning.map(({ rule, verdict, cases }) => [rule, verdict, ...cases]),
    [
      ['PRV-01', 'inconclusive', 'PRV-01/1'],
      ['PRV-02', 'fail', 'PRV-02/1', 'PRV-02/2'],
      ['ENV-03', 'error', 'PRV-02/1'],
    ],
  );
  assert.equal(condemning[0]?.sentence, 'expected one, actual another; GSW_PHONE "2" instead of "1"');
});

test('one that no case was played against is broken', () => {
  assert.deepEqual([judge().outcome, judge().ended], ['broken', 'no case was played']);
});

test('one that was ended is broken, whatever condemned it', () => {
  const run = { records: [record('PRV-01/1', finding('PRV-01', 'fail'))], ended: 'it threw' };
  const { outcome, ended } = judgeVariant({ name: 'another' }, run, () => true);
  assert.deepEqual([outcome, ended], ['broken', 'it threw']);
});
