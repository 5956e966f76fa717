import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const kit = new WarmKit();

test('faults and variants of one call are all judged by cases, whichever process has them', {
  timeout: 300_000,
}, async () => {
  // The role with the fewest cases: which of them a variant plays is found out by playing all.
  const names = ['im-text-twice', 'im-text-echoed', 'instant-messages-no-queued'];
  const args = ['prove', '--faults', '--variants', '--jobs', '2', ...names];
  const { code, output, printed } = await kit.call(args);
  assert.equal(code, exitCodes.passed, printed);
  assert.match(output, /^caught {6}IMC-02 {2}im-text-twice {2}by IMC-02\/1, IMC-02\/2$/m);
  assert.match(output, /^caught {6}IMC-02 {2}im-text-echoed {2}by IMC-02\/1, IMC-02\/2$/m);
  assert.match(
    output,
    /^2 faults of the role instant-messages: 2 of 2 caught, 0 not caught, 0 broken; \d+ s$/m,
  );
  assert.match(output, /^spared {6}instant-messages-no-queued {2}by [1-9]\d* cases$/m);
  assert.match(
    output,
    /^1 variants of the role instant-messages: 1 of 1 spared, 0 condemned by 0 rules, 0 advised against, 0 never differ, 0 broken; \d+ cases, \d+ s$/m,
  );
});

test('a tenth of faults is refused: no option is ignored', async () => {
  for (const kind of ['--faults', '--real-time']) {
    const { code, printed } = await kit.call(['prove', kind, '--tenth']);
    assert.equal(code, exitCodes.usage, printed);
    assert.match(
      printed,
      new RegExp(`^USAGE: --tenth is for variants, .*; ${kind} has none of them\\.$`, 'm'),
    );
  }
});

test('rules are broken once by faults only: no option is ignored', async () => {
  const { code, printed } = await kit.call(['prove', '--wire', '--each-rule-once']);
  assert.equal(code, exitCodes.usage, printed);
  assert.match(printed, /^USAGE: --each-rule-once is for faults; --wire has none of them\.$/m);
});

test('only one kind of proof is asked for: no option is ignored', async () => {
  const { code, printed } = await kit.call(['prove', '--wire', '--real-time', '--variants']);
  assert.equal(code, exitCodes.usage, printed);
  assert.match(printed, /^USAGE: --wire, --real-time and --variants exclude each other\.$/m);
});
