import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';

/** The text that keeps to the word list of docs/contributor.md. */
const checkedText = ['*.md', 'docs/*.md', 'features/**/*.{feature,yaml}', 'schemas/**/*.{json,md}'];

/** Written from the features and schemas; they also print names of cases, which stay as they are. */
const generated = /docs\/(coverage|errors|rulings)\.md$/;

const slips = [
  /\b(mis)?spelt\b|\b(colour|behaviour|centre|licence)/i,
  /\b(cancell(ed|ing)|diall(ed|ing))\b/i,
  /acknowledgement\b/i,
  /\blog-(in|out)s?\b/i,
  /do-not-call table/i,
  /\bis no (String|Int|Float|JSON)\b|\b(that|which) is none\b/,
];

/** An agent, or a customer, is "they". */
const ofPeople = /\b(he|his|him|himself)\b/i;

/** Cells of a feature's tables are names of cases and values; the word list itself names what is not written. */
const isProse = (file: string, line: string) => {
  const cells = line.trimStart().startsWith('|');
  return !(cells && (file.endsWith('.feature') || file.endsWith('contributor.md')));
};

const slipsIn = (file: string, line: string) =>
  [...slips, ...(file.endsWith('.feature') ? [ofPeople] : [])].some((slip) => slip.test(line));

test('features, schemas and guides keep to the word list', () => {
  const files = globSync(checkedText, { cwd: kitFolder }).filter((file) => !generated.test(file));
  assert.ok(files.length > 100, 'the files are found');
  const found = files.flatMap((file) =>
    readFileSync(join(kitFolder, file), 'utf8')
      .split('\n')
      .map((line, n) => ({ place: `${file}:${n + 1}`, file, line }))
      .filter(({ line }) => isProse(file, line) && slipsIn(file, line))
      .map(({ place, line }) => `${place} ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});

/** British spellings, within identifiers as well. */
const british =
  /spelt|colour|behaviour|centre|licence|catalogue|neighbour|judgement|cancell(ed|ing)|diall(ed|ing)|acknowledgement/i;

/** These two quote wrong words as examples. */
const quoting = /^src\/self-check\/(plain-english|unreadable-cells)\b/;

test('sources are in American spelling', () => {
  const files = globSync('{src,steps}/**/*.ts', { cwd: kitFolder }).filter((file) => !quoting.test(file));
  assert.ok(files.length > 500, 'the files are found');
  const found = files.filter((file) => british.test(readFileSync(join(kitFolder, file), 'utf8')));
  assert.deepEqual(found, []);
  assert.ok(british.test('recordCancelled'), 'an identifier is found');
});

/** Phrases that a telephony engineer would not say; the word list has better ones. */
const stilted =
  /\b(dealt with|takes? no notice|(does|pays) no(t)? heed|what became of|in place of|told of|in vain|by stealth)\b|\bwhoever\b(?!-)|\bis no (String|Int|Float|JSON|frame)\b|\b(that|which) is none\b/i;

test('comments and messages of the sources keep to the word list', () => {
  const sources = globSync('{src,steps}/**/*.ts', { cwd: kitFolder });
  const files = sources.filter((file) => !/\.test\.ts$|\.generated\./.test(file));
  assert.ok(files.length > 500, 'the files are found');
  const found = files.flatMap((file) =>
    readFileSync(join(kitFolder, file), 'utf8')
      .split('\n')
      .flatMap((line, n) => (stilted.test(line) ? [`${file}:${n + 1} ${line.trim()}`] : [])),
  );
  assert.deepEqual(found, []);
  assert.ok(stilted.test('What became of the record that is none.'), 'a phrase is found');
});

test('what is not to be written is found', () => {
  const wrong = [
    'The record is cancelled.',
    'GSW_PHONE is no String',
    'The agent says that he is ready',
    'At log-out',
  ];
  assert.deepEqual(
    wrong.filter((line) => !slipsIn('a.feature', line)),
    [],
  );
  assert.equal(
    slipsIn('a.feature', 'The agent says that they are not ready; the record is canceled at logout.'),
    false,
  );
});
