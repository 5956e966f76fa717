import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { mismatchesText } from '../kernel/mismatch-text.ts';
import { CustomerMask } from './customer-mask.ts';
import { failRecord, passRecord } from './fixtures/fake-records.ts';
import { sampleResult } from './fixtures/sample-run.ts';
import type { RunResult } from './run-result.ts';

/** A result with one transcript, which holds these frames. */
function resultWith(...frames: readonly JsonObject[]): RunResult {
  const record = passRecord('PRV-01/1');
  const [first] = record.transcript;
  assert.ok(first);
  const transcript = frames.map((frame, index) => ({ ...first, n: index + 1, frame }));
  return sampleResult({ 'PRV-01/1': { records: [{ ...record, evidence: [1], transcript }] } });
}

function maskOf(result: RunResult): CustomerMask {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  return new CustomerMask({ cases: cases.map((one) => ({ ...one, outcome: one })) });
}

function maskedFrames(...frames: readonly JsonObject[]): JsonObject[] {
  const result = resultWith(...frames);
  const masked = maskOf(result).result(result);
  const chapter = masked.chapters.find((candidate) => candidate.number === 4);
  return chapter?.rules[0]?.cases[0]?.transcript().map((entry) => entry.frame) ?? [];
}

test('phone numbers and custom fields are masked in either form of user data, protocol keys are not', () => {
  const object = {
    GSW_PHONE: '5550177',
    GSW_RECORD_HANDLE: 12,
    customer_name: 'Ada King',
    more: { city: 'Bath' },
    GSW_POSTAL_CODE: 'BA1 1AA',
  };
  const pairs = [
    { key: 'GSW_PHONE', type: 'str', value: '5550177' },
    { key: 'customer_name', type: 'str', value: 'Ada King' },
    { key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 },
  ];
  const [first, second] = maskedFrames({ userData: object }, { userData: pairs });
  const name = (first?.userData as JsonObject).customer_name;
  assert.match(String(name), /^•••#\d+$/);
  assert.deepEqual((first?.userData as JsonObject).GSW_RECORD_HANDLE, 12);
  assert.equal((first?.userData as JsonObject).GSW_PHONE, '•••0177');
  assert.doesNotMatch(JSON.stringify(first), /Bath|BA1/);
  assert.deepEqual(second?.userData, [
    { key: 'GSW_PHONE', type: 'str', value: '•••0177' },
    { key: 'customer_name', type: 'str', value: name },
    { key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 },
  ]);
});

test('rows of calling lists are masked but for the columns that Genesys defines', () => {
  const row = {
    record_id: 1,
    contact_info: '5550177',
    record_type: 2,
    balance: 120,
    email_subject: 'Your loan',
  };
  const [frame] = maskedFrames({
    method: 'provision',
    params: { callingLists: [{ name: 'L', records: [row] }] },
  });
  const text = JSON.stringify(frame);
  assert.match(text, /"name":"L"/);
  assert.match(
    text,
    /"record_id":1,"contact_info":"•••0177","record_type":2,"balance":"•••#\d+","email_subject":"•••#\d+"/,
  );
});

test('in texts, numbers and names go everywhere, common words only where they are quoted', () => {
  const mask = maskOf(
    resultWith({
      userData: { GSW_PHONE: '5550177', customer_name: 'Ada King', note: 'other', odd: 'a-b.c/d|e(f' },
    }),
  );
  const text = mask.text('The other one, "other", 5550177 and 55501770, of Ada King, or "a-b.c/d|e(f"');
  assert.match(text, /^The other one, "•••#\d+", •••0177 and 55501770, of •••#\d+, or "•••#\d+"$/);
});

test('a telephone number is masked in other keys too', () => {
  const [, second] = maskedFrames(
    { userData: { GSW_PHONE: '5550177' } },
    { thisDN: '7001', otherDN: '5550177' },
  );
  assert.deepEqual(second, { thisDN: '7001', otherDN: '•••0177' });
});

test('the sentence about a key of a customer is told of the masked value, whatever type it has', () => {
  const record = failRecord('PRV-01/2');
  const [finding] = record.findings;
  assert.ok(finding);
  const keys = [{ key: 'balance', expected: 'any String', actual: '120 (Int)' }];
  const actual = `PreviewRecord in which ${mismatchesText(keys)}`;
  const result = sampleResult({
    'PRV-01/2': { records: [{ ...record, findings: [{ ...finding, actual, keys }] }] },
  });
  const masked = maskOf(result).result(result);
  const told = masked.chapters.flatMap(({ rules }) =>
    rules.flatMap(({ cases }) => cases.flatMap(({ findings }) => findings)),
  );
  const shown = told.find(({ rule }) => rule === 'PRV-01')?.actual ?? '';
  assert.match(shown, /^PreviewRecord in which balance is •••#\d+; due is /);
});
