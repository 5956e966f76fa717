import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { callKit } from '../fixtures/kit-process.ts';

test('faults and variants of one call are all judged by cases, whichever process has them', {
  timeout: 300_000,
}, async () => {
  const names = ['foreign-request-takes-record', 'foreign-request-brings-record', 'ocs-no-statistics'];
  const args = ['prove', '--faults', '--variants', '--jobs', '2', ...names];
  const { code, output, printed } = await callKit(args);
  assert.equal(code, exitCodes.passed, printed);
  assert.match(output, /^caught {6}PRV-05 {2}foreign-request-takes-record {2}by PRV-05\/1$/m);
  assert.match(output, /^caught {6}PRV-05 {2}foreign-request-brings-record {2}by PRV-05\/1$/m);
  assert.match(output, /^2 faults of the role ocs: 2 of 2 caught, 0 not caught, 0 broken; \d+ s$/m);
  assert.match(output, /^spared {6}ocs-no-statistics {2}by [1-9]\d* cases$/m);
  assert.match(
    output,
    /^1 variants of the role ocs: 1 of 1 spared, 0 condemned by 0 rules, 0 advised against, 0 never differ, 0 broken; \d+ cases, \d+ s$/m,
  );
});

test('a tenth of faults is refused: no option is ignored', async () => {
  for (const kind of ['--faults', '--real-time']) {
    const { code, printed } = await callKit(['prove', kind, '--tenth']);
    assert.equal(code, exitCodes.usage, printed);
    assert.match(
      printed,
      new RegExp(`^USAGE: --tenth is for variants, .*; ${kind} has none of them\\.$`, 'm'),
    );
  }
});

test('rules are broken once by faults only: no option is ignored', async () => {
  const { code, printed } = await callKit(['prove', '--wire', '--each-rule-once']);
  assert.equal(code, exitCodes.usage, printed);
  assert.match(printed, /^USAGE: --each-rule-once is for faults; --wire has none of them\.$/m);
});

test('only one kind of proof is asked for: no option is ignored', async () => {
  const { code, printed } = await callKit(['prove', '--wire', '--real-time', '--variants']);
  assert.equal(code, exitCodes.usage, printed);
  assert.match(printed, /^USAGE: --wire, --real-time and --variants exclude each other\.$/m);
});
