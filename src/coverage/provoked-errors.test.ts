import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Corpus } from '../corpus/corpus.ts';
import { featureIds, parseFeature } from '../corpus/parse-feature.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';
import { errorMatrix } from './error-matrix.ts';
import { provokedErrors } from './provoked-errors.ts';

function corpusOf(steps: readonly string[], examples: readonly string[] = []): Corpus {
  const text = [
    '@ocs @doc-001',
    'Feature: F',
    '@PRV-01 @must',
    'Rule: R',
    'Sections: S',
    `Scenario Outline: [1] S`,
    ...steps,
    'Examples:',
    '| name |',
    ...(examples.length > 0 ? examples : ['| x |']),
  ].join('\n');
  return readCorpus(parseFeature(text, 'features/ocs/04-preview-record.feature', featureIds()), ['ocs']);
}

function provokedBy(...steps: readonly string[]): readonly string[] {
  const { provoked, unattributed } = provokedErrors(corpusOf(steps));
  const texts = provoked.map(
    ({ request, code, tolerated }) => `${request} ${code}${tolerated ? ' tolerated' : ''}`,
  );
  return [...texts, ...unattributed.map((id) => `unattributed ${id}`)];
}

test('every phrasing that sends a request is understood', () => {
  const phrasings = [
    'RecordReject',
    'RecordReject without GSW_PHONE',
    'RecordReject with GSW_PHONE set to "1"',
    'RecordReject with:\n| key | value |\n| GSW_PHONE | "1" |',
    'RecordReject with its keys in reverse order',
    'these pairs:\n| key | value |\n| GSW_AGENT_REQ_TYPE | "RecordReject" |',
    'RecordProcessed with GSW_AGENT_REQ_TYPE set to "RecordReject"',
    'RecordProcessed with:\n| key | value |\n| GSW_AGENT_REQ_TYPE | "RecordReject" |',
  ];
  for (const phrasing of phrasings) {
    const found = provokedBy(`When Ana sends ${phrasing}`, 'Then Ana receives error 102');
    assert.deepEqual(found, ['RecordReject 102'], phrasing);
  }
});

test('an error belongs to the request of the same agent that is still without an answer', () => {
  assert.deepEqual(
    provokedBy(
      'When Ana sends RecordReject',
      'And Ben sends RecordProcessed',
      'And Ana sends PreviewRecordRequest',
      'Then Ana receives RecordRejectAcknowledge',
      'And Ana receives error 102 with:\n| key | value |\n| a | 1 |',
      'And Ben receives error 109',
    ),
    ['PreviewRecordRequest 102', 'RecordProcessed 109'],
  );
  assert.deepEqual(
    provokedBy(
      'When Ana sends RecordReject',
      'Then Ana receives no answer',
      'When Ana sends RecordProcessed',
      'Then Ana receives error 109',
    ),
    ['RecordProcessed 109'],
  );
});

test('a second number is only tolerated, and two refusals have names', () => {
  assert.deepEqual(provokedBy('When Ana sends AddRecord', 'Then Ana receives error 113 or 116'), [
    'AddRecord 113',
    'AddRecord 116 tolerated',
  ]);
  assert.deepEqual(
    provokedBy('When Ana sends PreviewRecordRequest', 'Then Ana receives NoRecordsAvailable with:'),
    ['PreviewRecordRequest 108'],
  );
});

test('an error that comes out of nothing is told, not lost', () => {
  assert.deepEqual(provokedBy('When Ana asks somehow', 'Then Ana receives error 101'), [
    'unattributed PRV-01/1/x',
  ]);
});

test('a row of an outline is a case of its own', () => {
  const steps = ['When Ana sends <name>', 'Then Ana receives error 102'];
  const { provoked } = provokedErrors(corpusOf(steps, ['| RecordReject |', '| AddRecord |']));
  assert.deepEqual(
    provoked.map((error) => [error.request, error.case]),
    [
      ['RecordReject', 'PRV-01/1/RecordReject'],
      ['AddRecord', 'PRV-01/1/AddRecord'],
    ],
  );
});

test('a cell says what is known of it', () => {
  const matrix = errorMatrix(
    corpusOf([
      'When Ana sends PreviewRecordRequest',
      'Then Ana receives error 102',
      'When Ana sends PreviewRecordRequest',
      'Then Ana receives error 120',
      'When Ana sends OrderCoffee',
      'Then Ana receives error 101',
    ]),
  );
  const cells = matrix.requests.find(({ request }) => request === 'PreviewRecordRequest')?.cells;
  assert.deepEqual(cells?.get(102), { state: 'provoked', cases: ['PRV-01/1/x'], unforeseen: false });
  assert.deepEqual(cells?.get(120), { state: 'provoked', cases: ['PRV-01/1/x'], unforeseen: true });
  assert.deepEqual(cells?.get(103), { state: 'to be provoked' });
  assert.equal(cells?.get(109)?.state, 'impossible');
  const other = matrix.requests.find(({ request }) => request === 'DoNotCall')?.cells;
  assert.deepEqual(other?.get(102), { state: 'chapter to come', chapter: '09-do-not-call' });
  assert.deepEqual(
    matrix.strangers.map(({ request, code }) => `${request} ${code}`),
    ['OrderCoffee 101'],
  );
});

const real = errorMatrix(await loadKitCorpus());

test('every error that the features expect is that of a request in their steps', () => {
  assert.deepEqual(real.unattributed, []);
});

test('every code that a schema leaves out has its reason', () => {
  const unsaid = real.requests.flatMap(({ request, cells }) =>
    [...cells].flatMap(([code, cell]) =>
      cell.state === 'impossible' && cell.source === '' ? `${request} ${code}` : [],
    ),
  );
  assert.deepEqual(unsaid, []);
});

test('no case provokes an error that the schema of its request does not name', () => {
  const unforeseen = real.requests.flatMap(({ request, cells }) =>
    [...cells].flatMap(([code, cell]) =>
      cell.state === 'provoked' && cell.unforeseen ? `${request} ${code}` : [],
    ),
  );
  assert.deepEqual(unforeseen, []);
});
