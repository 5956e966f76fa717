import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsteadyStore } from '../ocs/fixtures/unsteady-store.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';
import { list, record } from './suite/store-bench.ts';
import { recordStoreSuite } from './suite/store-suite.ts';

/** Numbers from 0 up to 1 that are the same in each run (a linear congruential generator). */
function repeatableChance(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

recordStoreSuite('a store that answers late', () =>
  unsteadyStore(createSqliteStore({ file: ':memory:' }), {
    chance: repeatableChance(),
    later: (ring, milliseconds) => setTimeout(ring, milliseconds),
    longestDelay: 3,
    failing: 0,
  }),
);

test('answers change places, effects do not; a command that fails is not carried out', () => {
  const rings: { readonly ring: () => void; readonly at: number }[] = [];
  const chances = [0.9, 0.5, 0.9, 0.2, 0.1, 0.3, 0.9, 0.1]; // whether it fails, then the delay
  const store = unsteadyStore(createSqliteStore({ file: ':memory:' }), {
    chance: () => chances.shift() ?? 0.9,
    later: (ring, at) => rings.push({ ring, at }),
    longestDelay: 10,
    failing: 0.2,
  });
  const answers: string[] = [];
  const note = (name: string) => (result: { readonly ok: boolean; readonly records?: readonly unknown[] }) =>
    answers.push(`${name} ${result.ok} ${result.records?.length ?? ''}`);
  store.execute({ verb: 'createList', list }, note('create'));
  store.execute({ verb: 'insert', list: list.name, records: [record(1)] }, note('insert'));
  store.execute({ verb: 'insert', list: list.name, records: [record(2)] }, note('failing'));
  store.execute({ verb: 'read', list: list.name }, note('read'));
  assert.deepEqual(answers, []);
  for (const { ring } of rings.sort((one, other) => one.at - other.at)) ring();
  assert.deepEqual(answers, ['read true 1', 'insert true 0', 'failing false ', 'create true 0']);
  store.close();
});
