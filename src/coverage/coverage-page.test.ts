import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureIds, parseFeature } from '../corpus/parse-feature.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Section } from '../corpus/sections.ts';
import { coveragePage } from './coverage-page.ts';
import { shortened, table } from './markdown.ts';

const rule = (id: string, level: string): string =>
  `  @${id} @${level}\n  Rule: Statement of ${id}\n    Sections: Errors\n    Scenario: [1] S\n      When x\n    Scenario: [2] S\n      When y\n`;

const text = `@ocs @doc-001\nFeature: Preview record\n${rule('PRV-02', 'must')}${rule('PRV-01', 'should')}${rule('PRV-04', 'may')}`;
const corpus = readCorpus(parseFeature(text, 'features/ocs/04-preview-record.feature', featureIds()), [
  'ocs',
]);
const sections: readonly Section[] = [
  { document: '001', title: 'Errors' },
  { document: '001', title: 'Overview', excused: { excuse: 'informative', why: 'It introduces.' } },
  { document: '001', title: 'Forgotten' },
];
const faults = [{ breaks: ['PRV-01', 'PRV-02'] }, { breaks: ['PRV-01'] }, { breaks: ['CST-01'] }];
const page = coveragePage(corpus, sections, faults, [
  { name: 'ocs', words: { heading: 'OCS', one: 'An OCS' } },
]);

function hasRow(row: string): void {
  assert.ok(page.split('\n').includes(row), `${row}\nis not in\n${page}`);
}

test('a rule has one row, with its level, cases and faults', () => {
  hasRow('| [PRV-01](../features/ocs/04-preview-record.feature) | should | Statement of PRV-01 | 2 | 2 |');
  hasRow('| [PRV-04](../features/ocs/04-preview-record.feature) | may | Statement of PRV-04 | 2 | 0 |');
});

test('a section has its rules, its excuse, or nothing', () => {
  hasRow('| Errors | PRV-01…02, PRV-04 | 1 | 1 | 1 | 6 | 2 |');
  hasRow('| Overview | *informative*: It introduces. | 0 | 0 | 0 | 0 | 0 |');
  hasRow('| Forgotten | **none** | 0 | 0 | 0 | 0 | 0 |');
  hasRow('| 001 | 3 | 1 | 1 | 0 | 0 | 0 | 0 |');
});

test('a fault that breaks two rules counts once in a chapter and in the totals', () => {
  hasRow('| ocs 04 | [Preview record](#ocs-04-preview-record) | 3 | 1 | 1 | 1 | 6 | 2 |');
  hasRow('| An OCS | 3 | 1 | 1 | 1 | 6 | 2 |');
});

test('rows of an outline are one, and a long list ends in a number', () => {
  assert.equal(shortened(['A-01/1', 'A-01/2/x', 'A-01/2/y'], 5), 'A-01/1, A-01/2 (2 rows)');
  assert.equal(shortened(['A-01/1/x', 'A-02/1', 'A-03/1'], 2), 'A-01/1/x, A-02/1, … 1 more');
});

test('a bar in a cell does not end it', () => {
  assert.equal(table(['a'], [['x|y']]), '| a |\n|---|\n| x\\|y |');
});
