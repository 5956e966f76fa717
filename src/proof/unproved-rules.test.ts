import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chapter, Level, Rule } from '../corpus/corpus.ts';
import { unprovedRules } from './unproved-rules.ts';

function ruleOf(id: string, level: Level): Rule {
  const unused = { statement: '', text: '', documents: [], sections: [], rulings: [], cases: [] };
  return { ...unused, id, level, role: 'ocs' };
}

function chapterOf(partOf: string, ...rules: readonly Rule[]): Chapter {
  return { slug: partOf, partOf, number: 1, role: 'ocs', title: '', text: '', uri: '', rules };
}

const sharing = chapterOf('record-sharing', ruleOf('ORS-01', 'must'), ruleOf('ORS-05', 'should'));
const preview = chapterOf('preview-record', ruleOf('PRV-01', 'must'), ruleOf('PRV-02', 'should'));
const corpus = { chapters: [sharing, preview], problems: [] };

test('what a document demands needs two faults, and in record sharing everything does', () => {
  const all = { breaks: ['ORS-01', 'ORS-05', 'PRV-01', 'PRV-02'] };
  assert.deepEqual(unprovedRules(corpus, 'ocs', [all]), ['ORS-01', 'ORS-05', 'PRV-01']);
  assert.deepEqual(unprovedRules(corpus, 'ocs', [all, all]), []);
});

test('a rule without a fault is unproved; one of another role is not asked for', () => {
  assert.deepEqual(unprovedRules(corpus, 'ocs', []), ['ORS-01', 'ORS-05', 'PRV-01', 'PRV-02']);
  assert.deepEqual(unprovedRules(corpus, 'desktop', []), []);
});
