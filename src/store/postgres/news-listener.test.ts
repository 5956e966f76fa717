import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { StoreCommand, StoreNews, StoreResult } from '../../ocs/machine/store-port.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { KeptStore } from '../kept-store.ts';
import { list, record } from '../suite/store-bench.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

const database = await privateDatabase();
if (typeof database === 'string') it('news of other processes', { skip: `not run: ${database}` });
else {
  const { url, admin, newSchema } = database;

  describe('news of other processes', () => {
    let opened: KeptStore[];
    let schema: string;
    const open = async (where: string) => {
      const store = await createPostgresStore({ url: url(where) });
      opened.push(store);
      await store.keepList(list, [record(1), record(2, { chain_id: 1, chain_n: 1 }), record(3)]);
      await store.keepDoNotCall();
      return store;
    };
    /** The next news that a store hears. */
    const next = (store: KeptStore) => new Promise<StoreNews>((resolve) => store.hear(resolve));

    beforeEach(async () => {
      opened = [];
      schema = await newSchema();
    });
    afterEach(() => Promise.all(opened.map((store) => store.close())));

    it('are the chains that one has marked, and the names that one has entered', async () => {
      const [one, other] = [await open(schema), await open(schema)];
      const marks = next(one);
      await run(other, mark('5551', 'all'));
      assert.deepEqual(await marks, { kind: 'marked', table: list.table, chains: [1] });
      const entries = next(one);
      await run(other, enter('5550101'));
      const named = { phone: '5550101', customer_id: null, expires_at: null };
      assert.deepEqual(await entries, { kind: 'doNotCall', entries: [named] });
    });

    it('are neither what one writes itself, nor what is written in another schema, nor a mark of nothing', async () => {
      const [one, other, elsewhere] = [await open(schema), await open(schema), await open(await newSchema())];
      const heard = next(one);
      await run(one, enter('1'));
      await run(elsewhere, enter('2'));
      await run(other, mark('nobody', 'all'));
      await run(other, mark('5553', { record_status: recordStatus.Updated }));
      assert.deepEqual(await heard, { kind: 'marked', table: list.table, chains: [3] });
    });

    it('are that something was missed if they are too long, or if the connection was lost', async () => {
      const [one, other] = [await open(schema), await open(schema)];
      const long = next(one);
      await run(other, enter(...Array.from({ length: 300 }, (_, n) => `555${n}`)));
      assert.deepEqual(await long, { kind: 'missed' });
      const lost = next(one);
      await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
      assert.deepEqual(await lost, { kind: 'missed' });
    });
  });
}

function mark(value: string, others: Extract<StoreCommand, { verb: 'mark' }>['others']): StoreCommand {
  const canceled = { record_status: recordStatus.Canceled };
  return { verb: 'mark', list: list.name, column: 'contact_info', value, mark: canceled, others };
}

function enter(...phones: readonly string[]): StoreCommand {
  return { verb: 'addDoNotCall', entries: phones.map((phone) => ({ ...emptyDoNotCallEntry, phone })) };
}

async function run(store: KeptStore, command: StoreCommand): Promise<void> {
  const result = await new Promise<StoreResult>((resolve) => store.execute(command, resolve));
  assert.ok(result.ok, result.ok ? '' : result.reason);
}
