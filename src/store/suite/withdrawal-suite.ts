import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type {
  CallRecord,
  DoNotCallEntry,
  RecordStore,
  StoreCommand,
  StoreResult,
} from '../../ocs/machine/store-port.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { list, record, type StoreCreation } from './store-bench.ts';

const entry: DoNotCallEntry = {
  ...emptyDoNotCallEntry,
  phone: '5550101',
  dnc_message: "O'Hara",
  tenant_dbid: 1,
  list_dbid: 701,
  time_stamp: 1_900_000_000,
};

/** Tests for every implementation of RecordStore about withdrawn records and the do-not-call list. */
export function withdrawalSuite(name: string, create: StoreCreation): void {
  describe(`${name} as a store of withdrawn records`, () => {
    let store: RecordStore;
    const run = (command: StoreCommand): Promise<StoreResult> =>
      new Promise((resolve) => store.execute(command, resolve));
    async function records(command: StoreCommand): Promise<readonly CallRecord[]> {
      const result = await run(command);
      assert.ok(result.ok, result.ok ? '' : result.reason);
      return result.records;
    }
    const statuses = async () =>
      (await records({ verb: 'read', list: list.name })).map((row) => row.record_status);
    const mark = (fields: Partial<Extract<StoreCommand, { verb: 'mark' }>>) =>
      records({
        verb: 'mark',
        list: list.name,
        column: 'contact_info',
        value: '5551',
        mark: { record_status: recordStatus.Canceled },
        others: 'all',
        ...fields,
      });
    async function entries(): Promise<readonly DoNotCallEntry[] | undefined> {
      const result = await run({ verb: 'readDoNotCall' });
      return result.ok ? result.entries : undefined;
    }

    beforeEach(async () => {
      store = await create();
      await records({ verb: 'createList', list });
      const chain = [1, 2, 3, 4].map((id) => record(id, { chain_id: 9, chain_n: id }));
      const others = [record(5, { chain_id: 10 }), record(6, { chain_id: 11, contact_info: '5551' })];
      await records({ verb: 'insert', list: list.name, records: [...chain, ...others] });
    });
    afterEach(() => store.close());

    it('marks whole chains of records with the value, and returns what it marked', async () => {
      const marked = await mark({});
      assert.deepEqual(marked.map((row) => row.record_id).sort(), [1, 2, 3, 4, 6]);
      assert.ok(marked.every((row) => row.record_status === recordStatus.Canceled));
      assert.deepEqual(await statuses(), [5, 5, 5, 5, 1, 5]);
    });

    it('leaves Retrieved records alone, but not the rest of their chains', async () => {
      await records({
        verb: 'update',
        list: list.name,
        changes: [{ record_id: 1, record_status: recordStatus.Retrieved }],
      });
      await mark({});
      assert.deepEqual(await statuses(), [2, 5, 5, 5, 1, 5]);
    });

    it('gives the other Ready records of the chain their own mark', async () => {
      const changes = [
        { record_id: 2, record_status: recordStatus.Retrieved },
        { record_id: 3, record_status: recordStatus.Stale, contact_info: '5559' },
      ];
      await records({ verb: 'update', list: list.name, changes });
      const marked = await mark({
        others: { record_status: recordStatus.Updated },
        mark: { record_type: recordType.NoCall, record_status: recordStatus.Updated },
      });
      assert.deepEqual(marked.map((row) => [row.record_id, row.record_type]).sort(), [
        [1, 7],
        [6, 7],
      ]);
      assert.deepEqual(await statuses(), [3, 2, 4, 3, 1, 3]);
    });

    it('finds values of custom fields, even if other records have none', async () => {
      await records({ verb: 'update', list: list.name, changes: [{ record_id: 2, custom: { age: 40 } }] });
      await mark({ column: 'age', value: 40, others: { record_status: recordStatus.Updated } });
      assert.deepEqual(await statuses(), [3, 5, 3, 3, 1, 1]);
    });

    it('refuses a column that the list does not have', async () => {
      const command = { verb: 'mark', list: list.name, column: 'a" or 1=1 --', value: 1 } as const;
      assert.equal(
        (await run({ ...command, mark: { record_status: recordStatus.Canceled }, others: 'all' })).ok,
        false,
      );
      assert.deepEqual(await statuses(), [1, 1, 1, 1, 1, 1]);
    });

    it('keeps do-not-call entries in the order in which they were added', async () => {
      assert.equal(await entries(), undefined);
      await records({ verb: 'replaceDoNotCall', entries: [] });
      assert.deepEqual(await entries(), []);
      const later = { ...entry, phone: null, customer_id: 'C1', expires_at: 1_900_000_060 };
      await records({ verb: 'addDoNotCall', entries: [entry, later] });
      await records({ verb: 'addDoNotCall', entries: [entry] });
      assert.deepEqual(await entries(), [entry, later, entry]);
      await records({ verb: 'replaceDoNotCall', entries: [later] });
      assert.deepEqual(await entries(), [later]);
    });
  });
}
