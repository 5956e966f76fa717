import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import { list, record } from '../suite/store-bench.ts';
import { GatheredUpdates } from './gathered-updates.ts';
import { Lanes } from './lanes.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

type Update = Extract<StoreCommand, { verb: 'update' }>;

const update = (...ids: number[]): Update => ({
  verb: 'update',
  list: list.name,
  changes: ids.map((record_id) => ({ record_id, attempt: 1 })),
});

/** Notes what is written together (joined by +) and alone, and ends it when told to. */
function noted() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const named = ({ changes }: Update) => changes.map(({ record_id }) => record_id).join();
  const end = () => new Promise<void>((resolve) => ends.push(resolve));
  const updates = new GatheredUpdates(new Lanes(), {
    alone: async (command): Promise<StoreResult> => {
      written.push(named(command));
      await end();
      return named(command).includes('9') ? { ok: false, reason: 'nine' } : { ok: true, records: [] };
    },
    together: async (commands) => {
      written.push(commands.map(named).join('+'));
      await end();
      if (commands.some((command) => named(command).includes('9'))) throw new Error('not all');
    },
  });
  const answers: string[] = [];
  const add = (...ids: number[]) =>
    updates.add(update(...ids), ({ ok }) => answers.push(`${ids.join()} ${ok}`));
  const endAll = async () => {
    for (const resolve of ends.splice(0)) resolve();
    await turn();
    await turn();
  };
  return { updates, add, written, answers, endAll };
}

describe('gathered updates', () => {
  it('of one turn are written together, and answered after that', async () => {
    const { add, written, answers, endAll } = noted();
    add(1);
    add(2, 3);
    assert.deepEqual(written, []);
    await turn();
    assert.deepEqual([written, answers], [['1+2,3'], []]);
    await endAll();
    assert.deepEqual(answers, ['1 true', '2,3 true']);
  });

  it('are tried one by one if one of them fails, so that the others do not', async () => {
    const { add, written, answers, endAll } = noted();
    add(1);
    add(9);
    await turn();
    await endAll();
    await endAll();
    assert.deepEqual(written, ['1+9', '1', '9']);
    assert.deepEqual(answers, ['1 true', '9 false']);
  });

  it('of the same record keep their order', async () => {
    const { add, written, endAll } = noted();
    add(1);
    add(1);
    await turn();
    assert.deepEqual(written, ['1']);
    await endAll();
    assert.deepEqual(written, ['1', '1']);
  });

  it('wait for one another while two transactions are under way, and are not forgotten', async () => {
    const { add, written, answers, endAll } = noted();
    for (const id of [1, 2, 3, 4]) {
      add(id);
      await turn();
    }
    assert.deepEqual(written, ['1', '2']);
    await endAll();
    assert.deepEqual(written, ['1', '2', '3+4']);
    await endAll();
    assert.deepEqual(answers, ['1 true', '2 true', '3 true', '4 true']);
  });

  it('are written before what is asked after them', async () => {
    const { updates, add, written } = noted();
    add(1);
    updates.flush();
    await turn();
    assert.deepEqual(written, ['1']);
  });
});

const database = await privateDatabase();
it('writes many records at once as it does one by one', {
  skip: typeof database === 'string' ? `not run: ${database}` : false,
  timeout: 120_000,
}, async () => {
  if (typeof database === 'string') return;
  const store = await createPostgresStore({ url: database.url(await database.newSchema()) });
  const ask = (command: StoreCommand) =>
    new Promise<StoreResult>((resolve) => store.execute(command, resolve));
  await store.keepList(
    list,
    [1, 2, 3, 4].map((id) => record(id)),
  );
  const finished = (record_id: number, agent_id: string, age: number | null) => ({
    record_id,
    record_status: recordStatus.Updated,
    call_result: callResult.Answer,
    agent_id,
    custom: { age, born: '1999-12-31 23:59:58', customer_name: `O'Neil "${record_id}" \\` },
  });
  const answers = await Promise.all(
    [
      [finished(1, '1001', 41)],
      [finished(2, '1002', null)],
      [{ record_id: 3, agent_id: 'x'.repeat(300) }], // too long for its column
      [{ record_id: 77, attempt: 1 }], // there is none
      [{ record_id: 4, attempt: 5 }],
    ].map((changes) => ask({ verb: 'update', list: list.name, changes, held: true })),
  );
  assert.deepEqual(
    answers.map(({ ok }) => ok),
    [true, true, false, false, true],
  );
  const again = await Promise.all(
    [1, 2].map((id) =>
      ask({ verb: 'update', list: list.name, changes: [finished(id, `200${id}`, id)], held: true }),
    ),
  );
  assert.ok(again.every(({ ok }) => ok));
  const read = await ask({ verb: 'read', list: list.name });
  const rows = read.ok ? read.records : [];
  assert.deepEqual(
    rows.map(({ record_status, agent_id, attempt, custom }) => [
      record_status,
      agent_id,
      attempt,
      custom.age,
    ]),
    [
      [recordStatus.Updated, '2001', 0, 1],
      [recordStatus.Updated, '2002', 0, 2],
      [recordStatus.Ready, null, 0, null],
      [recordStatus.Ready, null, 5, null],
    ],
  );
  assert.equal(rows[0]?.custom.customer_name, 'O\'Neil "1" \\');
  assert.equal(rows[0]?.custom.born, '1999-12-31 23:59:58');
  await store.close();
});
