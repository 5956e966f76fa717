import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case, Rule } from '../corpus/corpus.ts';
import { ruleText } from './rule-text.ts';

function caseOf(id: string, ...steps: readonly string[]): Case {
  return {
    id,
    title: 'a title',
    rule: 'ORS-55',
    uri: 'a.feature',
    line: 7,
    tags: ['@ocs'],
    pickleId: '1',
    steps,
  };
}

/** The rule as shown with these cases, without its head. */
function shown(...cases: readonly Case[]): readonly string[] {
  const statement = 'One is acknowledged';
  const rule: Rule = {
    id: 'ORS-55',
    statement,
    text: '',
    level: 'must',
    role: 'ocs',
    documents: ['000'],
    sections: ['Scenario 3'],
    rulings: [],
    cases,
  };
  return ruleText(rule, undefined, cases).trimEnd().split('\n').slice(3);
}

const place = ['    Tags    @ocs', '    File    a.feature:7'];

test('what all cases begin with is said once', () => {
  const table = 'Given a list:\n  | a |';
  assert.deepEqual(shown(caseOf('1', table, 'When one'), caseOf('2', table, 'When two')), [
    '  Each case begins:',
    '      Given a list:',
    '        | a |',
    '',
    '  1  a title',
    ...place,
    '      When one',
    '',
    '  2  a title',
    ...place,
    '      When two',
  ]);
});

test('a single case is whole, as are cases that begin differently', () => {
  assert.deepEqual(shown(caseOf('1', 'Given one', 'When two')).slice(-2), [
    '      Given one',
    '      When two',
  ]);
  const both = shown(caseOf('1', 'Given one'), caseOf('2', 'Given two'));
  assert.deepEqual(
    both.filter((line) => line.includes('Given')),
    ['      Given one', '      Given two'],
  );
});

test('each case keeps a step of its own', () => {
  const both = shown(caseOf('1', 'Given one'), caseOf('2', 'Given one', 'When two'));
  assert.deepEqual(
    both.filter((line) => line.includes('Given')),
    ['      Given one', '      Given one'],
  );
});
