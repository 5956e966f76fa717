import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersOfRole } from '../corpus/corpus.ts';
import { readStep } from '../corpus/read-step.ts';
import { casesForPerson, mostQuestions } from '../harness/desktop/person/choose-cases.ts';
import { looksAt } from '../harness/desktop/person/screen-words.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';

const corpus = await loadKitCorpus();
const rules = chaptersOfRole(corpus, 'desktop').flatMap((chapter) => chapter.rules);
const set = casesForPerson(corpus);

test('the set for a person has at most 60 questions', () => {
  assert.equal(mostQuestions, 60);
  assert.ok(set.questions <= mostQuestions, String(set.questions));
});

test('it covers every must rule of which a case looks at the screen', () => {
  const looksAtTheScreen = (steps: readonly string[]): boolean =>
    steps.some((step) => /'s screen shows:|may log out$/.test(step));
  const visible = rules.filter(
    ({ level, cases }) => level === 'must' && cases.some(({ steps }) => looksAtTheScreen(steps)),
  );
  const covered = new Set(set.cases.filter(({ steps }) => looksAtTheScreen(steps)).map(({ rule }) => rule));
  assert.ok(visible.length > 0);
  assert.deepEqual(
    visible.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  );
});

test('every must rule is covered, or told as one that is not', () => {
  const told = [...set.seen, ...set.watched, ...set.left];
  const must = rules.filter(({ level }) => level === 'must').map(({ id }) => id);
  assert.deepEqual(told.toSorted(), must.toSorted());
});

test('a person is asked about every part of the screen in words, and not by the names of upper testers', () => {
  const steps = rules.flatMap(({ cases }) => cases.flatMap((one) => one.steps.map(readStep)));
  const places = steps
    .filter(({ text }) => text.endsWith("'s screen shows:"))
    .flatMap(({ rows }) => rows.slice(1).map(([path = '', literal = '']) => ({ path, literal })));
  assert.ok(places.length > 100);
  const sentences = places
    .flatMap((place) => looksAt([place], (name) => name))
    .map(({ sentence }) => sentence);
  assert.deepEqual(
    sentences.filter((sentence) => /^The screen shows|[a-z][A-Z]|\w\[/.test(sentence)),
    [],
  );
});

test('250 questions cover every must rule', () => {
  const { questions, left } = casesForPerson(corpus, 250);
  assert.deepEqual(left, []);
  assert.ok(questions <= 250);
});
