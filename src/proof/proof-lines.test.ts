import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultLine, proofSummary, variantLines, variantSummary } from './proof-lines.ts';

const fault = { name: 'loses-handle', does: 'leaves out the handle' };
const none = { rule: 'PRV-05', caughtBy: [], alsoBroken: [] };

test('a line tells what caught a fault, what it does if nothing did, and why it was ended', () => {
  const caughtBy = ['PRV-05/1', 'PRV-05/2', 'PRV-05/3', 'PRV-05/4'];
  assert.deepEqual(
    [
      faultLine(fault, { ...none, outcome: 'caught', caughtBy, alsoBroken: ['ENV-03'] }),
      faultLine(fault, { ...none, outcome: 'not caught' }),
      faultLine(fault, { ...none, outcome: 'broken', caughtBy, ended: 'it threw' }),
    ],
    [
      'caught      PRV-05  loses-handle  by PRV-05/1, PRV-05/2, PRV-05/3, …  (also breaks ENV-03)\n',
      'not caught  PRV-05  loses-handle  leaves out the handle\n',
      'broken      PRV-05  loses-handle  it threw\n',
    ],
  );
});

test('the summary counts broken faults apart', () => {
  const judged = [
    { ...none, outcome: 'caught' },
    { ...none, outcome: 'broken' },
  ] as const;
  assert.equal(
    proofSummary('ocs', 2, judged, 1.4),
    '2 faults of the role ocs: 1 of 2 caught, 0 not caught, 1 broken; 1 s\n',
  );
});

test('a variant has a line for each rule that told it off, and for each that it follows after all', () => {
  const telling = {
    rule: 'PRV-05',
    verdict: 'inconclusive',
    cases: ['PRV-05/1'],
    sentence: 'expected a, actual b',
  } as const;
  const judged = {
    variant: 'ocs-another',
    outcome: 'advised against',
    cases: 3,
    condemning: [],
    advised: [telling],
    needless: ['PRV-06'],
  } as const;
  assert.equal(
    variantLines({ name: 'ocs-another', does: 'does otherwise' }, judged),
    [
      'advised against  ocs-another  by 1 rules: does otherwise',
      '            PRV-05 (advised against) by PRV-05/1: expected a, actual b',
      '            PRV-06 (followed) although the variant says that it is not',
      '',
    ].join('\n'),
  );
  assert.equal(
    variantSummary('ocs', [judged], 1),
    '1 variants of the role ocs: 0 of 1 spared, 0 condemned by 0 rules, 1 advised against, 0 never differ, 0 broken; 3 cases, 1 s\n',
  );
});
