import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreResult } from '../ocs/machine/store-port.ts';
import { failingStore } from './failing-store.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';
import { recordStoreSuite } from './suite/store-suite.ts';

recordStoreSuite('a failing store that works again', () => {
  const store = failingStore(createSqliteStore({ file: ':memory:' }));
  store.fail();
  store.heal();
  return store;
});

test('while failing, no command reaches the store, and each is answered', () => {
  const reached: string[] = [];
  const store = failingStore({
    execute: (command, answer) => {
      reached.push(command.verb);
      answer({ ok: true, records: [] });
    },
    close: () => {},
  });
  const answers: StoreResult[] = [];
  const read = () => store.execute({ verb: 'read', list: 'any' }, (result) => answers.push(result));
  read();
  store.fail();
  read();
  store.heal();
  read();
  assert.deepEqual(
    answers.map((answer) => answer.ok),
    [true, false, true],
  );
  assert.equal(reached.length, 2);
});
