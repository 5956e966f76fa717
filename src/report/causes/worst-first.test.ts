import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../kernel/case-record.ts';
import { finding } from '../fixtures/with-findings.ts';
import type { CaseResult } from '../run-result.ts';
import { type ToldCause, worstFirst } from './worst-first.ts';

test('of causes with as many cases, the rule more of whose cases show it comes first', () => {
  const told = (rule: string, share: number, cases: readonly string[]): ToldCause => ({
    cause: { rule, level: 'must', verdict: 'fail', result: 'failed', text: '', happened: '', cases },
    group: [],
    share,
  });
  const few = told('RDY-01', 0.2, ['RDY-01/1']);
  assert.ok(worstFirst(told('PRV-01', 1, ['PRV-01/1']), few) < 0);
  assert.ok(worstFirst(told('PRV-01', 0.1, ['PRV-01/1']), few) > 0);
});

test('what kept cases from beginning comes after what happened in a case before', () => {
  const stuck: Finding = { ...finding, verdict: 'inconclusive', blame: 'upper tester' };
  const told = (entries: number, ids: readonly string[]): ToldCause => ({
    cause: {
      ...{ rule: 'PRV-01', level: 'must', verdict: 'inconclusive', result: 'inconclusive', text: '' },
      happened: '',
      cases: ids,
    },
    group: ids.map((id) => {
      const one = { id, rule: 'PRV-01', steps: [], transcript: () => Array(entries).fill({}) };
      return { finding: stuck, one: one as unknown as CaseResult, message: '' }; // all that is looked at
    }),
    share: 1,
  });
  const happened = told(60, ['PRV-01/1']);
  assert.ok(worstFirst(happened, told(0, ['PRV-01/2', 'PRV-02/1/loaded'])) < 0);
  assert.ok(worstFirst(happened, told(60, ['PRV-01/2', 'PRV-02/1/loaded'])) > 0);
});
