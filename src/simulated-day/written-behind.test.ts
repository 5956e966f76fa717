import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { writtenBehind } from './written-behind.ts';

const update: StoreCommand = { verb: 'update', list: 'Customers', changes: [{ record_id: 1, attempt: 1 }] };
const look: StoreCommand = { verb: 'read', list: 'Customers' };

/** Over a store that answers when it is told to; notes what it was asked, and what was answered. */
function behind() {
  const asked: string[] = [];
  const answers: ((result: StoreResult) => void)[] = [];
  const store = writtenBehind({
    ...createSqliteStore({ file: ':memory:' }),
    execute: ({ verb }, answer) => {
      asked.push(verb);
      answers.push(answer);
    },
  });
  const answered: string[] = [];
  const ask = (command: StoreCommand) => store.execute(command, () => answered.push(command.verb));
  return { store, ask, asked, answered, answers };
}

const good: StoreResult = { ok: true, records: [] };

describe('a store that is written behind', () => {
  it('answers an update at once, and all else when it is done, in the order in which it was asked', () => {
    const { ask, asked, answered, answers } = behind();
    ask(update);
    ask(look);
    assert.deepEqual([asked, answered], [['update', 'read'], ['update']]);
    for (const answer of answers) answer(good);
    assert.deepEqual(answered, ['update', 'read']);
  });

  it('lets no more than 500 updates be behind', () => {
    const { ask, answered, answers } = behind();
    for (let n = 0; n < 501; n += 1) ask(update);
    assert.equal(answered.length, 500);
    answers[500]?.(good);
    answers[0]?.(good);
    ask(update);
    assert.equal(answered.length, 502);
  });

  it('tells at the end that one has failed', () => {
    const { store, ask, answers } = behind();
    ask(update);
    ask(update);
    answers[0]?.({ ok: false, reason: 'no room' });
    answers[1]?.(good);
    assert.throws(() => store.check(), { code: 'STORE_FAILED', message: /no room/ });
  });
});
