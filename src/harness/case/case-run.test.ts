import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Corpus, Rule } from '../../corpus/corpus.ts';
import { RuleLevels } from '../run/rule-levels.ts';
import type { FindingError } from './case-outcome.ts';
import { CaseRun } from './case-run.ts';
import { settingUp, settle } from './settle-case.ts';

function corpusWith(levels: Readonly<Record<string, Rule['level']>>): Corpus {
  const rules = Object.entries(levels).map(([id, level]): Rule => {
    const sources = { documents: ['001'], sections: ['A section'], rulings: id === 'PRV-02' ? [90] : [] };
    return { id, level, statement: id, text: '', role: 'ocs', cases: [], ...sources };
  });
  const chapter = {
    slug: '04-x',
    number: 4,
    role: 'ocs',
    title: 'X',
    text: '',
    uri: 'x.feature',
    rules,
  } as const;
  return { chapters: [chapter], problems: [] };
}

const corpus = corpusWith({ 'PRV-01': 'must', 'PRV-02': 'should', 'PRV-03': 'should', 'PRV-04': 'may' });
const caseOf = (id: string, strict = false): CaseRun =>
  new CaseRun(id, new RuleLevels(corpus, strict), () => 0);
const breach = { expected: 'PreviewRecord', actual: 'nothing came' };

test('a case that cites no message is not a pass', () => {
  const record = caseOf('PRV-01/1').finish();
  assert.equal(record.verdict, 'inconclusive');
  assert.equal(record.findings[0]?.blame, 'harness');
});

test('a pass cites the messages that prove it', () => {
  const run = caseOf('PRV-01/1');
  const entry = run.transcript.cti('OCS', 'Ana', { messageType: 'EventUserEvent' });
  run.cite(entry.n);
  assert.deepEqual([run.finish().verdict, run.finish().evidence], ['pass', [1]]);
});

test('a breach of what a document states fails the implementation', () => {
  const { finding } = caseOf('PRV-01/1').breach(breach);
  assert.deepEqual([finding.verdict, finding.blame], ['fail', 'implementation']);
});

test('a breach of what only a ruling states is inconclusive, and the documents are to blame', () => {
  const { finding } = caseOf('PRV-02/1').breach(breach);
  assert.deepEqual([finding.verdict, finding.blame], ['inconclusive', 'documents']);
});

test('a breach of a recommendation is inconclusive, and nobody is to blame', () => {
  const { finding } = caseOf('PRV-03/1').breach(breach);
  assert.deepEqual([finding.verdict, finding.blame], ['inconclusive', 'recommendation']);
});

test('what may be done and is not costs no pass, strict or not', () => {
  for (const strict of [false, true]) {
    const run = caseOf('PRV-04/1', strict);
    assert.equal(settle(run, run.breach(breach)), 'not run');
    const { verdict, findings, notRun } = run.finish();
    assert.deepEqual([verdict, findings, notRun?.missing], ['none', [], ['what PRV-04 allows']]);
  }
});

test('a set-up that fails keeps its hint, and blames neither documents nor recommendation', async () => {
  const failed = settingUp(Promise.reject(caseOf('PRV-02/1').breach({ ...breach, hint: 'Try again.' })));
  await assert.rejects(failed, ({ finding }: FindingError) => {
    assert.deepEqual([finding.verdict, finding.blame], ['inconclusive', 'implementation']);
    assert.match(finding.hint ?? '', /^Try again\. This is the set-up/);
    return true;
  });
});

test('a strict run lets rulings condemn as well', () => {
  assert.equal(caseOf('PRV-02/1', true).breach(breach).finding.verdict, 'fail');
});

test('a rule that is watched in every case worsens a case that has evidence', () => {
  const run = caseOf('PRV-02/1');
  run.cite(1);
  run.alwaysOn('PRV-01', breach);
  const record = run.finish();
  assert.deepEqual([record.verdict, record.findings[0]?.rule], ['fail', 'PRV-01']);
});

test('a case that cannot run has no verdict, and says what it would need', () => {
  const run = caseOf('PRV-01/1');
  run.cite(1);
  run.notRun({ reason: 'No control link.', missing: ['provision'] });
  const record = run.finish();
  assert.deepEqual([record.verdict, record.notRun?.missing], ['none', ['provision']]);
});

test('what was found before a case turned out not to be runnable is not lost', () => {
  const run = caseOf('PRV-01/1');
  run.alwaysOn('PRV-01', breach);
  run.notRun({ reason: 'No control link.', missing: ['provision'] });
  assert.equal(run.finish().verdict, 'fail');
});

test('a message that breaks a rule is told once, by whoever saw it first', () => {
  const run = caseOf('PRV-01/1');
  run.alwaysOn('PRV-01', { ...breach, message: 4 });
  run.add(run.breach({ ...breach, message: 4 }).finding);
  run.add(run.breach({ ...breach, message: 5 }).finding);
  run.add(run.breach(breach).finding);
  run.add(run.breach(breach).finding);
  assert.deepEqual(
    run.finish().findings.map(({ message }) => message),
    [4, 5, undefined, undefined],
  );
});

test('what is found after a case is over does not change its record', () => {
  const run = new CaseRun('PRV-01/1', new RuleLevels({ chapters: [], problems: [] }, true), () => 0);
  const entry = run.transcript.cti('OCS', 'Ana', {});
  run.cite(entry.n);
  const record = run.finish();
  run.alwaysOn('ENV-03', { expected: 'one', actual: 'another' });
  run.note('ENV-03', 'late');
  run.transcript.cti('OCS', 'Ana', {});
  assert.deepEqual([record.findings, record.notes, record.transcript.length], [[], [], 1]);
});

test('that an answer is missing where it is due follows from its having reached another desktop', () => {
  const run = caseOf('PRV-01/1');
  run.strayed('RecordProcessedAcknowledge', 'PRV-04', 7);
  run.add(run.breach({ ...breach, awaited: 'RecordProcessedAcknowledge' }).finding);
  run.add(run.breach({ ...breach, awaited: 'PreviewRecord' }).finding);
  assert.deepEqual(
    run.findings.map(({ because }) => because),
    [{ rule: 'PRV-04', message: 7 }, undefined],
  );
});
