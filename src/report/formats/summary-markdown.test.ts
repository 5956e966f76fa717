import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failRecord } from '../fixtures/fake-records.ts';
import { sampleResult } from '../fixtures/sample-run.ts';
import { summaryMarkdown } from './summary-markdown.ts';

test('the summary begins with the verdict, and says what fails, and what neither passed nor failed and why', () => {
  const text = summaryMarkdown(sampleResult());
  assert.match(text, /^## FAIL: Example OCS breaks 1 rule: 1 case of the 5 that ran failed/);
  assert.match(text, /\n\| 7 \| \d \| 5 \| 2 \| 1 \| 1 \| 0 \| 1 \| 2 \|\n/);
  assert.match(text, /\n\| `PRV-01` \| must \| 1 \| `PRV-01\/2` \| PreviewRecord: GSW/);
  assert.match(text, /\n### Neither passed nor failed\n\n- 1 case: .*\n- 1 case: .*\n/);
});

test('nothing of a run is markup, a mention or a link', () => {
  const record = failRecord('PRV-01/2');
  const hostile = '| <img src=x> @everyone [a](http://b.example) `c` #12 \u001b';
  const findings = record.findings.map((finding) => ({
    ...finding,
    keys: [],
    expected: hostile,
    actual: hostile,
  }));
  const implementation = { name: hostile, version: '1' };
  const result = sampleResult({ 'PRV-01/2': { records: [{ ...record, findings }] } });
  const text = summaryMarkdown({ ...result, run: { ...result.run, implementation } });
  assert.doesNotMatch(text, /<img|@everyone|[^\\]\[a\]|http:\/\/|[^\\]#12/);
  assert.ok(!text.includes('\u001b'));
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 6, row);
});
