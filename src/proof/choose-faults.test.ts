import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { chooseFaults } from './choose-faults.ts';

const corpus = await loadKitCorpus();
const faults = [
  { name: 'loses-handle', breaks: ['PRV-05', 'ENV-03'] },
  { name: 'counts-twice', breaks: ['PRV-06'] },
  { name: 'forgets-agent', breaks: ['ENV-03'] },
];

const chosen = (...words: string[]) => chooseFaults(corpus, faults, words).map(({ name }) => name);

test('no word names all faults', () => {
  assert.deepEqual(chosen(), ['loses-handle', 'counts-twice', 'forgets-agent']);
});

test('a word names a fault, a rule or all rules of a pattern; several words add up', () => {
  assert.deepEqual(chosen('counts-twice'), ['counts-twice']);
  assert.deepEqual(chosen('ENV-03'), ['loses-handle', 'forgets-agent']);
  assert.deepEqual(chosen('PRV-*'), ['loses-handle', 'counts-twice']);
  assert.deepEqual(chosen('counts-twice', 'ENV-03'), ['loses-handle', 'counts-twice', 'forgets-agent']);
});

test('a word that names no fault is refused, also where it is a rule', () => {
  for (const word of ['none-such', 'PRV-07']) assert.throws(() => chosen(word), { code: 'USAGE_FAULT' });
});
