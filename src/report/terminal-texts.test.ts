import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueText } from './channels/key-text.ts';
import { explainCase } from './explain-case.ts';
import { failRecord, passRecord } from './fixtures/fake-records.ts';
import { sampleAttempts, sampleResult } from './fixtures/sample-run.ts';
import { ruleOf } from './rule-index.ts';
import { summarize } from './summarize.ts';
import { verdictSentence } from './words/verdict-words.ts';

const result = sampleResult();

test('a failing case is explained in about forty lines, from the rule to the command', () => {
  const one = ruleOf(result, 'PRV-01')?.cases[1];
  assert.ok(one);
  const text = explainCase(one, result);
  assert.ok(text.split('\n').length <= 40);
  for (const expected of [
    /^FAIL {2}PRV-01\/2 {2}The reference id comes back$/m,
    /^ {2}Rule {7}PRV-01 {2}A request for a record .* \(must\)$/m,
    /^ {2}Section {4}001, "PreviewRecordRequest", "PreviewRecord"$/m,
    /GSW_REFERENCE_ID +expected 41 \(Int\), actual absent$/m,
    /^ {2}Blame {6}the implementation under test$/m,
    /#8 .*PreviewRecord {2}\[wrong \(PRV-01\)\]$/m,
    /^ {2}Run again {2}npx ocs-tck run --case PRV-01\/2$/m,
    /features\/ocs\/04-preview-record\.feature:\d+$/,
  ]) {
    assert.match(text, expected);
  }
});

test('an empty value is never printed as nothing at all', () => {
  const record = failRecord('PRV-01/2');
  const [finding] = record.findings;
  assert.ok(finding);
  const findings = [
    { ...finding, expected: '', actual: ' ', keys: [{ key: 'K', expected: '', actual: '' }] },
  ];
  const changed = sampleResult({ 'PRV-01/2': { records: [{ ...record, findings }] } });
  const one = ruleOf(changed, 'PRV-01')?.cases[1];
  assert.ok(one);
  const text = explainCase(one, changed);
  assert.match(text, /Expected {3}\(nothing\)/);
  assert.match(text, /K {2}expected \(nothing\), actual \(nothing\)/);
});

test('the summary has the causes, the counts, the verdict and the report', () => {
  const text = summarize(result, 'reports/conformance.html');
  assert.match(
    text,
    /^corpus 7, applicable 6, run 5, passed 2, failed 1, recommendation not followed 1, inconclusive 0, error 1, not run 2$/m,
  );
  assert.match(
    text,
    /^cause +PRV-01 \(must\): 1 case, first PRV-01\/2: PreviewRecord: GSW_RECORD_HANDLE: "12" is a String; due is any Int/m,
  );
  assert.match(text, /^own rule +1 case: PRV-01\/2$/m);
  assert.match(text, /^error +1 case: RDY-01\/2$/m);
  assert.match(text, /^not followed +1 case: PRV-02\/1\/stopped$/m);
  assert.match(text, /^not run {7}1 {2}The implementation does not offer .*: RDY-01\/1$/m);
  assert.match(text, /^ran {11}1 {2}A recommendation is not followed: PRV-02\/1\/stopped$/m);
  assert.match(text, /^not run {7}1 {2}The case was not selected for this run$/m);
  assert.match(
    text,
    /^FAIL: .*; 1 case ended with an error of the kit, its set-up or the connection; in 1 case a recommendation is not followed\.$/m,
  );
  assert.match(text, /\nReport: reports\/conformance\.html$/);
});

test('the summary says how many notes there are, with the most frequent', () => {
  assert.match(summarize(result), /^notes {9}\d notes?: .*; see the report$/m);
  const note = (text: string) => ({ rule: 'PRV-01', text });
  const record = {
    ...passRecord('PRV-01/1'),
    notes: [note('K 1 is missing.'), note('K 2 is missing.'), note('L.')],
  };
  const text = summarize(sampleResult({ ...sampleAttempts, 'PRV-01/1': { records: [record] } }));
  assert.match(text, /: 2 times PRV-01: K 1 is missing; see the report$/m);
});

test('the verdict says what is open, and only a complete run conforms', () => {
  const all = Object.fromEntries(
    [...Object.keys(sampleAttempts), 'RDY-02/1'].map((id) => [id, { records: [passRecord(id)] }]),
  );
  assert.equal(verdictSentence(sampleResult(all)), 'Example OCS conforms in the role ocs: all 7 cases pass.');
  const open = { ...all, 'RDY-02/1': undefined, 'RDY-01/1': sampleAttempts['RDY-01/1'] };
  assert.equal(
    verdictSentence(sampleResult(open)),
    'Everything that ran passes (5 cases), but 1 applicable case did not run and 1 case could not apply: these say nothing.',
  );
});

test('values carry their types', () => {
  assert.deepEqual(['', 12, 1.5, true, null, undefined].map(valueText), [
    '"" (String)',
    '12 (Int)',
    '1.5 (Number)',
    'true (Boolean)',
    'null',
    'nothing',
  ]);
});
