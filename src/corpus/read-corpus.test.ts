import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseIdOf } from './case-id.ts';
import { casesOf } from './corpus.ts';
import { corpusHash } from './corpus-hash.ts';
import { featureIds, parseFeature } from './parse-feature.ts';
import { readCorpus } from './read-corpus.ts';

const feature = `@ocs @doc-001
Feature: Preview record
  How an agent asks
  for a record.

  Background:
    Given a campaign

  @PRV-05 @must @ruling-108 @ruling-94
  Rule: An empty buffer is answered
    Sections: No Records Available;
    Error Names and Codes
    The answer says so.

    Background:
      Given an agent
        | name |
        | Ana  |

    @slow
    Scenario: [1] The last record has been taken
      When she asks
      Then the answer is "none"

    Scenario Outline: [2] Without <key>
      When she asks without <key>
      Examples:
        | key       |
        | GSW_PHONE |
        | a b/ü     |

  @PRV-06 @may @doc-002
  Rule: Another
    Sections: Elsewhere
    Scenario: [1] Fine
      When she waits:
        """
        a while
        """
`;

function corpusOf(...texts: readonly { readonly text: string; readonly uri: string }[]) {
  const newId = featureIds();
  return readCorpus(
    texts.flatMap(({ text, uri }) => parseFeature(text, uri, newId)),
    ['ocs', 'desktop'],
  );
}

const uri = 'features/ocs/04-preview-record.feature';

test('a feature becomes a chapter with rules and cases', () => {
  const corpus = corpusOf({ text: feature, uri });
  assert.deepEqual(corpus.problems, []);
  const [chapter] = corpus.chapters;
  assert.deepEqual(
    [chapter?.slug, chapter?.number, chapter?.role, chapter?.title, chapter?.text],
    ['04-preview-record', 4, 'ocs', 'Preview record', 'How an agent asks\nfor a record.'],
  );
  const [first, second] = chapter?.rules ?? [];
  assert.deepEqual(
    { ...first, cases: first?.cases.map((one) => one.id) },
    {
      id: 'PRV-05',
      statement: 'An empty buffer is answered',
      text: 'The answer says so.',
      level: 'must',
      role: 'ocs',
      documents: ['001'],
      sections: ['No Records Available', 'Error Names and Codes'],
      rulings: [108, 94],
      cases: ['PRV-05/1', 'PRV-05/2/GSW_PHONE', 'PRV-05/2/a-b--'],
    },
  );
  assert.deepEqual([second?.level, second?.documents], ['may', ['002', '001']]);
});

test('a case carries its title, inherited tags, and steps with their tables', () => {
  const [first, second] = casesOf(corpusOf({ text: feature, uri }));
  assert.equal(first?.title, 'The last record has been taken');
  assert.deepEqual(first?.tags, [
    '@ocs',
    '@doc-001',
    '@PRV-05',
    '@must',
    '@ruling-108',
    '@ruling-94',
    '@slow',
  ]);
  assert.deepEqual(first?.steps, [
    'Given a campaign',
    'Given an agent\n  | name |\n  | Ana  |',
    'When she asks',
    'Then the answer is "none"',
  ]);
  assert.equal(second?.title, 'Without GSW_PHONE');
  assert.equal(
    casesOf(corpusOf({ text: feature, uri })).at(-1)?.steps[1],
    'When she waits:\n  """\n  a while\n  """',
  );
});

test('caseIdOf names the same case as the corpus does', () => {
  const envelopes = parseFeature(feature, uri, featureIds());
  const document = envelopes.find((envelope) => envelope.gherkinDocument)?.gherkinDocument;
  assert.ok(document);
  const ids = envelopes.flatMap(({ pickle }) => (pickle ? [caseIdOf(document, pickle)] : []));
  assert.deepEqual(
    ids,
    casesOf(readCorpus(envelopes, ['ocs'])).map((one) => one.id),
  );
});

test('every breach of the conventions is a problem with its place', () => {
  const broken = `Feature: No tags
  Scenario: [1] Homeless
    When x
  Rule: Bare
    Scenario: No number
      When x
    Scenario Outline: [2] No row
      When <x>
      Examples:
        | x |
  @PRV-05 @must @should @doc-001
  Rule: Empty
    Sections: One
`;
  const sentences = corpusOf({ text: broken, uri: 'features/x.feature' }).problems.map(
    (problem) => `${problem.line} ${problem.sentence}`,
  );
  for (const expected of [
    /^1 .*@ocs and @desktop/,
    /^1 .*not named like/,
    /^2 .*outside a rule/,
    /^4 .*no id/,
    /^4 .*exactly one of the tags @must/,
    /^4 .*no document/,
    /^4 .*no section/,
    /^5 .*no number/,
    /^7 .*no row/,
    /^12 .*exactly one of the tags @must/,
    /^12 .*no scenario/,
  ]) {
    assert.ok(
      sentences.some((sentence) => expected.test(sentence)),
      `${expected} in\n${sentences.join('\n')}`,
    );
  }
});

test('duplicate ids and text that is no Gherkin are problems', () => {
  const twice = feature.replace('| a b/ü     |', '| GSW_PHONE |');
  const [problem] = corpusOf({ text: twice, uri }).problems;
  assert.match(problem?.sentence ?? '', /case id PRV-05\/2\/GSW_PHONE is used twice/);
  const [notGherkin] = corpusOf({ text: 'Featur: x', uri }).problems;
  assert.match(notGherkin?.sentence ?? '', /^Not Gherkin/);
  const [noFeature] = corpusOf({ text: '', uri }).problems;
  assert.match(noFeature?.sentence ?? '', /no feature/);
});

test('chapters are sorted by role and number, and the hash follows the demands only', () => {
  const desktop = {
    text: feature.replace('@ocs', '@desktop').replaceAll('PRV', 'DSK'),
    uri: 'd/01-a.feature',
  };
  const ocs = { text: feature, uri };
  const corpus = corpusOf(desktop, ocs);
  assert.deepEqual(
    corpus.chapters.map((chapter) => chapter.role),
    ['ocs', 'desktop'],
  );
  assert.equal(corpusHash(corpus), corpusHash(corpusOf(ocs, desktop)));
  const reworded = { text: feature.replace('she asks', 'she begs'), uri };
  assert.notEqual(corpusHash(corpusOf(ocs)), corpusHash(corpusOf(reworded)));
  const moved = { text: `# a comment\n${feature}`, uri };
  assert.equal(corpusHash(corpusOf(ocs)), corpusHash(corpusOf(moved)));
});
