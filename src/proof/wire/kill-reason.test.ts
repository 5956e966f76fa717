import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord, Finding } from '../../kernel/case-record.ts';
import { chooseMutants } from './choose-mutants.ts';
import { killReason } from './kill-reason.ts';
import { wireMutants } from './wire-mutants.ts';

const mutants = wireMutants('ocs');
const finding: Finding = {
  rule: 'PRV-01',
  verdict: 'fail',
  blame: 'implementation',
  expected: 'Ana receives PreviewRecord',
  actual: 'nothing came',
  keys: [],
};
const wrongPhone: Finding = {
  ...finding,
  rule: 'ENV-01',
  expected: 'PreviewRecord as its table describes it',
  keys: [{ key: 'GSW_PHONE', expected: 'String, not empty', actual: 'absent' }],
};

function record(id: string, ...findings: readonly Finding[]): CaseRecord {
  return {
    case: id,
    rule: id.split('/')[0] ?? '',
    verdict: 'fail',
    findings,
    notes: [],
    evidence: [],
    transcript: [],
  };
}

function reason(name: string, ...records: readonly CaseRecord[]) {
  const [mutant] = chooseMutants(mutants, [name]);
  assert.ok(mutant);
  return killReason(mutant, records);
}

test('the finding that names the key is the reason, even if others come first', () => {
  assert.deepEqual(reason('PreviewRecord/GSW_PHONE/missing', record('PRV-01/1', finding, wrongPhone)), {
    by: 'PRV-01/1',
    rule: 'ENV-01',
    sentence: 'PreviewRecord as its table describes it: GSW_PHONE is missing; due is String, not empty',
    named: true,
  });
});

test('what only follows from the change does not name it', () => {
  assert.equal(reason('PreviewRecord/GSW_PHONE/missing', record('PRV-01/1', finding))?.named, false);
  assert.equal(reason('PreviewRecord/GSW_PHONE_TYPE/missing', record('PRV-01/1', wrongPhone))?.named, false);
  assert.equal(reason('PreviewRecord/missing', record('PRV-01/1', finding))?.named, true);
});

test('an error is named by its number', () => {
  const instead: Finding = { ...finding, expected: 'Ana receives error 109', actual: 'error 112 instead' };
  assert.equal(reason('error 109/112', record('ENV-01/1', instead))?.named, true);
  assert.equal(reason('error 109/112', record('ENV-01/1', finding))?.named, false);
});

test('an answer under another name is not judged as what it is called', () => {
  const misread = { ...wrongPhone, expected: 'ReadyTimeAcknowledge as its table describes it' };
  const other = {
    ...finding,
    expected: 'an answer that belongs to RequestRecordCancel',
    actual: 'ReadyTimeAcknowledge',
  };
  const name = 'RecordCancelAcknowledge/as ReadyTimeAcknowledge';
  assert.equal(reason(name, record('CAN-01/1', misread))?.named, false);
  assert.equal(reason(name, record('CAN-01/1', misread, other))?.named, true);
});

test('an inconclusive case is no reason', () => {
  assert.equal(
    reason('PreviewRecord/missing', record('PRV-01/1', { ...finding, verdict: 'inconclusive' })),
    undefined,
  );
});
