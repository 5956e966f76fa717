import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestStepResultStatus } from '@cucumber/messages';
import { cutShort } from '../../kernel/case-record.ts';
import { notRunRecord, passRecord } from '../fixtures/fake-records.ts';
import { sampleAttempts, sampleResult } from '../fixtures/sample-run.ts';
import { junitXml } from '../formats/junit-xml.ts';
import { summaryMarkdown } from '../formats/summary-markdown.ts';
import { answerOf } from '../html/first-screen/answer.ts';
import { firstScreen } from '../html/first-screen/first-screen.ts';
import { summarize } from '../summarize.ts';

const passing = Object.fromEntries(
  [...Object.keys(sampleAttempts), 'RDY-02/1'].map((id) => [id, { records: [passRecord(id)] }]),
);
const left = { ...notRunRecord('RDY-02/1'), notRun: cutShort('The run was interrupted by SIGTERM.') };
const result = sampleResult({
  ...passing,
  'RDY-02/1': { records: [left], lastStep: TestStepResultStatus.SKIPPED },
});
const sentence = 'The run was interrupted by SIGTERM. 1 of its 7 cases was not played.';

test('every report says first that a run was cut short, and none calls it a pass', () => {
  const summary = summarize(result);
  assert.ok(summary.includes(`\nCUT SHORT: ${sentence} Everything that ran passes`), summary);
  const markdown = summaryMarkdown(result);
  assert.ok(/^## CUT SHORT: The run was interrupted by SIGTERM/.test(markdown), markdown);
  assert.ok(junitXml(result).includes(`<error message="${sentence}"`));
  assert.ok(firstScreen(result).includes(`</span>${sentence}`));
  assert.equal(answerOf(result).word, 'Not proved');
});

test('a run that came to its end is not told as cut short', () => {
  const whole = sampleResult(passing);
  assert.match(summarize(whole), /\nPASS: Example OCS conforms/);
  assert.ok(!junitXml(whole).includes('<error'));
  assert.equal(answerOf(whole).word, 'Yes');
});
