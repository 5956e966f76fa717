import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TranscriptEntry } from '../kernel/case-record.ts';
import { explainCase } from './explain-case.ts';
import { failRecord } from './fixtures/fake-records.ts';
import { sampleResult } from './fixtures/sample-run.ts';
import { problemsInMarkup } from './fixtures/well-formed.ts';
import { junitXml } from './formats/junit-xml.ts';
import { conformancePage } from './html/page.ts';
import { pageScript } from './html/page-script.ts';
import { escapeMarkup } from './markup.ts';
import { ruleOf } from './rule-index.ts';
import type { RunResult } from './run-result.ts';
import { summarize } from './summarize.ts';
import { transcriptText } from './transcript-text.ts';

const pieces = fc.constantFrom(
  '\n',
  '\r\n',
  '\u001b[32m',
  '\u009b31m',
  '\u202e',
  '\u2028',
  'PASS: Everything passes',
  'FAIL  ',
  '</td>',
  '<script>',
  '"',
  ']]>',
  '&lt;',
  '\u0000',
  '\ud800',
  '\ufeff',
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((all) => all.join(''));
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing of these may come through
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|\p{Cs}/u;

/** A failing case whose every text is what a peer wrote. */
function hostileResult(own: string): RunResult {
  const record = failRecord('PRV-01/2');
  const findings = record.findings.map((finding) => ({
    ...finding,
    expected: own,
    actual: own,
    hint: own,
    keys: [{ key: own, expected: own, actual: own }],
  }));
  const transcript = record.transcript.map(
    (entry): TranscriptEntry => ({
      ...entry,
      frame:
        entry.n < 8
          ? entry.frame
          : { messageType: own, [own]: own, userData: { [own]: own, GSW_USER_EVENT: own } },
    }),
  );
  const result = sampleResult({ 'PRV-01/2': { records: [{ ...record, findings, transcript }] } });
  return {
    ...result,
    problems: [own],
    run: { ...result.run, implementation: { name: own, version: own }, target: own },
  };
}

test('whatever a peer writes, lines on a terminal begin with our own words, and control nothing', () => {
  const property = fc.property(text, (own) => {
    const result = hostileResult(own);
    const one = ruleOf(result, 'PRV-01')?.cases[1];
    assert.ok(one);
    for (const shown of [
      summarize(result, 'reports/conformance.html'),
      explainCase(one, result),
      transcriptText(one),
    ]) {
      assert.doesNotMatch(shown, unseen);
      assert.doesNotMatch(shown, /^PASS/m);
    }
    assert.equal(explainCase(one, result).match(/^FAIL/gm)?.length, 1);
  });
  fc.assert(property, { numRuns: 40 });
});

/** The page's own script is allowed by its hash. */
function withoutOwnScript(page: string): string {
  return page.replace(`<script>${pageScript}</script>`, '');
}

test('whatever a peer writes, pages stay well-formed, and nothing of it becomes markup', () => {
  const property = fc.property(text, (own) => {
    const result = hostileResult(own);
    const xml = junitXml(result);
    assert.deepEqual(problemsInMarkup(xml), []);
    for (const page of [xml, conformancePage(result)]) {
      assert.doesNotMatch(page, unseen);
      assert.ok(!withoutOwnScript(page).includes('<script'));
    }
  });
  fc.assert(property, { numRuns: 15 });
  fc.assert(fc.property(text, (own) => assert.doesNotMatch(escapeMarkup(own), /[<>"]/)));
});
