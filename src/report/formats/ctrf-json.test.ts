import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { resultOfNothing, sampleResult } from '../fixtures/sample-run.ts';
import { ctrfJson } from './ctrf-json.ts';

const file = fileURLToPath(new URL('ctrf-schema-0.0.json', import.meta.resolve('ctrf')));
const ajv = new Ajv({ strict: false });
// The package's default export is that of a CommonJS module; TypeScript sees it as a namespace.
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

function reportOf(result = sampleResult()) {
  return JSON.parse([...ctrfJson(result)].join(''));
}

describe('ctrf.json', () => {
  for (const [what, result] of [
    ['the sample', sampleResult()],
    ['a run of nothing', resultOfNothing()],
    ['a run without chapters', { ...sampleResult(), chapters: [] }],
    ['a run with problems', { ...sampleResult(), problems: ['The stream ends.'] }],
  ] as const) {
    test(`of ${what} is valid by the format's own schema`, () => {
      assert.ok(validate(reportOf(result)), JSON.stringify(validate.errors));
    });
  }

  test('has a test per case, with its id, verdict and reason', () => {
    const { results } = reportOf();
    const one = results.tests.find((entry: { testId: string }) => entry.testId === 'PRV-01/2');
    assert.deepEqual(
      [one.status, one.rawStatus, one.labels],
      ['failed', 'fail', { rule: 'PRV-01', level: 'must' }],
    );
    assert.match(one.message, /^Rule PRV-01\. Expected: PreviewRecord/);
    assert.match(one.trace, /Run again/);
  });

  test('of a run that proved nothing is red', () => {
    const { results } = reportOf(resultOfNothing());
    assert.equal(results.summary.failed, 1);
    assert.equal(results.tests[0].message, 'Nothing was run, so nothing is proved.');
  });
});
