import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { watchedStore } from './watched-store.ts';

const read: StoreCommand = { verb: 'read', list: 'Customers' };
const nothing: StoreResult = { ok: true, records: [] };

/** Has a store read a list once under a decoration; gives what reached the right one, what it answered, and differences. */
function readUnder(execute: (right: RecordStore) => RecordStore['execute']) {
  const reached: StoreCommand[] = [];
  const answers: StoreResult[] = [];
  let differences = 0;
  const right: RecordStore = {
    execute(command, answer) {
      reached.push(command);
      answer(nothing);
    },
    close: () => undefined,
  };
  const store = watchedStore(
    right,
    (inner) => ({ execute: execute(inner), close: () => inner.close() }),
    () => {
      differences += 1;
    },
  );
  store.execute(read, (result) => answers.push(result));
  assert.deepEqual(reached, [read]);
  assert.deepEqual(answers, [nothing]);
  return differences;
}

test('a store that hands on commands and answers does not differ', () => {
  assert.equal(
    readUnder((right) => (command, answer) => right.execute(command, answer)),
    0,
  );
});

const different: Readonly<Record<string, (right: RecordStore) => RecordStore['execute']>> = {
  'changes a command': (right) => (_, answer) => right.execute({ verb: 'read', list: 'Others' }, answer),
  'changes an answer': (right) => (command, answer) =>
    right.execute(command, () => answer({ ok: false, reason: 'it is full' })),
  'withholds an answer': (right) => (command) => right.execute(command, () => undefined),
  'answers by itself': () => (_, answer) => answer(nothing),
  'never answers': () => () => undefined,
  'asks again': (right) => (command, answer) => {
    right.execute(command, answer);
    right.execute(command, () => undefined);
  },
};

for (const [what, execute] of Object.entries(different))
  test(`one that ${what} differs, and the right one is asked and answers once`, () => {
    assert.ok(readUnder(execute) > 0);
  });
