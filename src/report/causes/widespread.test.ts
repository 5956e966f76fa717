import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../kernel/case-record.ts';
import { explainCase } from '../explain-case.ts';
import { finding, resultWith } from '../fixtures/with-findings.ts';
import { causeLines } from './cause-text.ts';
import { causesOf } from './causes-of.ts';

test('a watched rule that most cases break is told as what may be behind a failure that does not show it', () => {
  const watched: Finding = { ...finding, rule: 'PRV-02', actual: 'the same id again' };
  const failed: Finding = { ...finding, rule: 'RDY-01', actual: 'it was refused' };
  const most = {
    'RDY-01/1': [failed],
    'RDY-01/2': [watched, { ...failed, actual: 'nothing came' }],
    'PRV-01/1': [watched, { ...failed, rule: 'PRV-01' }],
    'PRV-02/1/loaded': [watched],
  };
  const result = resultWith(most);
  const { causes, widespread } = causesOf(result);
  assert.notEqual(causes[0]?.rule, 'PRV-02');
  assert.deepEqual(
    [widespread?.cause.rule, widespread?.cause.cases.length, widespread?.of],
    ['PRV-02', 3, 4],
  );
  assert.match(
    causeLines(causesOf(result))[0] ?? '',
    /^in most {7}PRV-02 \(should\) is broken in 3 of the 4 cases that did not pass/,
  );
  const one = result.chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));
  const explained = (id: string) =>
    one
      .filter((some) => some.id === id)
      .map((some) => explainCase(some, result))
      .join();
  assert.match(explained('RDY-01/1'), /In most {4}PRV-02 \(should\) is broken in 3 of the 4 cases/);
  assert.doesNotMatch(explained('PRV-02/1/loaded'), /In most/);
});

test('a watched rule that the other failures do not show is not said to be behind them', () => {
  const watched: Finding = { ...finding, rule: 'PRV-02', actual: 'the same id again' };
  const failed: Finding = { ...finding, rule: 'RDY-01', actual: 'it was refused' };
  const alone = { 'RDY-01/1': [failed], 'PRV-01/1': [watched], 'PRV-01/2': [watched] };
  assert.equal(causesOf(resultWith(alone)).widespread, undefined);
});
