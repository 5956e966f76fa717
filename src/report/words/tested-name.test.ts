import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFacts, sampleResult } from '../fixtures/sample-run.ts';
import { conformancePage } from '../html/page.ts';
import type { RunResult } from '../run-result.ts';
import { testedName, testedNameFirst } from './tested-name.ts';
import { verdictSentence } from './verdict-words.ts';

const reference: RunResult['run'] = {
  ...sampleResult().run,
  implementation: { name: 'ocs-tck reference', version: '0.1.0' },
  options: { fault: 'added-callback-early' },
};

test("what was tested is not called by the kit's name, even if it is the kit's own", () => {
  assert.equal(testedName(reference), "the kit's own reference OCS");
  assert.equal(testedNameFirst({ ...reference, roles: ['ocs', 'desktop'] }), "The kit's own references");
  assert.equal(testedNameFirst(sampleFacts), 'Example OCS');
  const page = conformancePage({ ...sampleResult(), run: reference });
  assert.match(page, /<header><p class="soft">Checked by ocs-tck 0\.1\.0/);
  assert.match(page, /Does the kit's own reference OCS 0\.1\.0 conform/);
});

test('a planted fault stands beside the answer, and in the sentence of the other reports', () => {
  const result = { ...sampleResult(), run: reference };
  assert.match(
    conformancePage(result),
    /✗ No<\/span><span class="v error">⚠ .*: added-callback-early<\/span>The kit/,
  );
  assert.match(verdictSentence(result), /A fault was planted in it on purpose: added-callback-early\.$/);
  assert.doesNotMatch(verdictSentence(sampleResult()), /fault/);
});
