import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MutantOutcome } from './judge-mutant.ts';
import { isEnough, resultOf, scoreOf, staleExcuses } from './judge-wire.ts';
import { killMatrix, wireSummary } from './kill-matrix.ts';
import { wireMutants } from './wire-mutants.ts';

const excuse = {
  role: 'ocs',
  messages: ['LogOutAcknowledge'],
  keys: ['GSW_REFERENCE_ID'],
  operators: ['missing', 'other-value'],
  permittedBy: { section: 'LogOut' },
  sentence: 'It may be left out.',
};

const outcomes: Readonly<Record<string, MutantOutcome>> = {
  'ocs/LogOutAcknowledge/GSW_REFERENCE_ID/missing': 'survived',
  'ocs/LogOutAcknowledge/GSW_REFERENCE_ID/wrong-type': 'killed',
  'ocs/LogOutAcknowledge/GSW_REFERENCE_ID/other-value': 'broken',
};

const results = wireMutants('ocs')
  .filter(({ name }) => name in outcomes)
  .map((mutant) =>
    resultOf(mutant, { name: mutant.name, outcome: outcomes[mutant.name] ?? 'never sent', cases: 3 }, [
      excuse,
    ]),
  );

test('a row shows what became of a key under each operator', () => {
  assert.equal(
    killMatrix(results),
    `ocs/LogOutAcknowledge\n  ${'GSW_REFERENCE_ID'.padEnd(34)}  missing E  wrong-type K  other-value BROKEN\n`,
  );
});

test('a broken mutant is never excused, and spoils the whole', () => {
  assert.match(wireSummary('ocs', results), /3 wire mutants .*: 1 killed, 1 excused, .* 1 broken; 66.7 %/);
  assert.equal(isEnough(results), false);
  const sound = results.filter(({ outcome }) => outcome !== 'broken');
  assert.equal(scoreOf(sound), 1);
  assert.equal(isEnough(sound), true);
});

test('a word of an excuse that excuses nothing is stale', () => {
  assert.deepEqual(staleExcuses([excuse], results), ['other-value in "It may be left out."']);
});
