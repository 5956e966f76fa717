import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureIds, parseFeature } from './parse-feature.ts';
import { readCorpus } from './read-corpus.ts';
import { casesOfRole, selectCases } from './select-cases.ts';

const preview = `@ocs @doc-001
Feature: Asking
  Records are asked for.

  @PRV-01 @must
  Rule: One is given
    Sections: PreviewRecord

    Scenario: [1] Asked once
      When Ana asks

    Scenario: [2] Asked twice
      When Ana asks twice

  @PRV-02 @should @ruling-7
  Rule: None is refused
    Sections: PreviewRecord

    Scenario Outline: [1] Without a key
      When Ana asks without <key>

      Examples:
        | key       |
        | GSW_PHONE |
        | GSW_KEY   |
`;
const desktop = preview
  .replace('@ocs', '@desktop')
  .replaceAll('PRV-', 'DPR-')
  .replaceAll('When Ana', "When Ana's desktop");

const newId = featureIds();
const corpus = readCorpus(
  [
    ...parseFeature(preview, 'features/ocs/04-preview-record.feature', newId),
    ...parseFeature(desktop, 'features/desktop/04-preview-day.feature', newId),
  ],
  ['ocs', 'desktop'],
);
const ids = (...patterns: readonly string[]) => selectCases(corpus, patterns).map(({ id }) => id);

test('the sample keeps the conventions', () => {
  assert.deepEqual(corpus.problems, []);
});

test('no pattern chooses all, and * matches anything', () => {
  assert.equal(ids().length, 8);
  assert.deepEqual(ids('*'), ids());
  assert.deepEqual(ids('prv-*'), ['PRV-01/1', 'PRV-01/2', 'PRV-02/1/GSW_PHONE', 'PRV-02/1/GSW_KEY']);
});

test('a case, scenario, rule or feature is named; names add up, in the order of the corpus', () => {
  assert.deepEqual(ids('PRV-02/1/GSW_KEY', 'PRV-01/2'), ['PRV-01/2', 'PRV-02/1/GSW_KEY']);
  assert.deepEqual(ids('PRV-02/1'), ['PRV-02/1/GSW_PHONE', 'PRV-02/1/GSW_KEY']);
  assert.deepEqual(ids('preview-record'), ids('04-preview-record'));
  assert.deepEqual(ids('preview-record', 'PRV-01'), ids('PRV-*'));
});

test('a chapter means all of its features; a number in front, only the feature of that name', () => {
  const named = (uri: string, slug: string, id: string) =>
    readCorpus([...parseFeature(preview.replaceAll('PRV-', id), `${uri}${slug}.feature`, newId)], ['ocs']);
  const features = [
    named('features/ocs/', '04-preview-record', 'PRV-'),
    named('features/ocs/', '04-preview-record-content', 'PRC-'),
    named('features/ocs/', '05-preview', 'PRE-'),
  ].flatMap(({ chapters }) => chapters);
  const parts = ['preview-record', 'preview-record', 'preview'];
  const chapters = features.map((one, n) => ({ ...one, partOf: parts[n] ?? '' }));
  const rulesNamed = (...patterns: readonly string[]) => [
    ...new Set(selectCases({ chapters, problems: [] }, patterns).map(({ rule }) => rule)),
  ];
  assert.deepEqual(rulesNamed('preview-record'), ['PRV-01', 'PRV-02', 'PRC-01', 'PRC-02']);
  assert.deepEqual(rulesNamed('!preview-record'), ['PRE-01', 'PRE-02']);
  assert.deepEqual(rulesNamed('04-preview-record'), ['PRV-01', 'PRV-02']);
  assert.deepEqual(rulesNamed('preview-record-content'), ['PRC-01', 'PRC-02']);
  assert.deepEqual(rulesNamed('preview'), ['PRE-01', 'PRE-02']);
  assert.throws(() => rulesNamed('preview-recor'), { hint: /^Did you mean "preview-record"\?/ });
});

test('tags keep only what has one of them', () => {
  assert.deepEqual(ids('@must'), ['PRV-01/1', 'PRV-01/2', 'DPR-01/1', 'DPR-01/2']);
  assert.deepEqual(ids('@must', 'preview-record'), ['PRV-01/1', 'PRV-01/2']);
  assert.deepEqual(ids('@must', '@should'), ids());
  assert.deepEqual(ids('@ruling-7', 'PRV-*'), ['PRV-02/1/GSW_PHONE', 'PRV-02/1/GSW_KEY']);
  assert.deepEqual(ids('@PRV-02'), ids('PRV-02'));
});

test('what follows ! is left out, whatever else chooses it', () => {
  assert.deepEqual(ids('!DPR-*', '!@should'), ['PRV-01/1', 'PRV-01/2']);
  assert.deepEqual(ids('PRV-01', '!PRV-01/2'), ['PRV-01/1']);
  assert.deepEqual(ids('@must', '!preview-record'), ['DPR-01/1', 'DPR-01/2']);
});

test('a pattern that means nothing is refused, with the one that is near', () => {
  const refused = (pattern: string, message: RegExp, hint: RegExp) =>
    assert.throws(() => ids('PRV-01', pattern), { code: 'UNKNOWN_CASE', message, hint });
  refused('PVR-01', /"PVR-01"/, /^Did you mean "PRV-01"\?/);
  refused('PVR-*', /"PVR-\*"/, /^Did you mean "PRV-\*"\?/);
  refused('previev-record', /rule, feature or chapter/, /^Did you mean "preview-record"\?/);
  refused('@mast', /No case has the tag "@mast"/, /^Did you mean "@must"\?/);
  refused('!ADD-*', /"ADD-\*"/, /"ocs-tck list"/);
  refused('', /""/, /^"ocs-tck list"/);
});

test('patterns that leave nothing together are refused', () => {
  assert.throws(() => ids('PRV-01', '@should'), { code: 'UNKNOWN_CASE', message: /all of PRV-01 @should/ });
  assert.throws(() => ids('!*'), { code: 'UNKNOWN_CASE' });
});

test('the cases of a role are those of its chapters', () => {
  const some = selectCases(corpus, ['@must']);
  assert.deepEqual(
    casesOfRole(corpus, some, 'desktop').map(({ id }) => id),
    ['DPR-01/1', 'DPR-01/2'],
  );
});
