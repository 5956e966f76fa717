import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallingList } from '../../ocs/configuration/configuration.ts';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import { addingSuite } from './adding-suite.ts';
import { retrievalSuite } from './retrieval-suite.ts';
import { scheduledRecordsSuite } from './scheduled-records-suite.ts';
import { benchOf, list, record, retrieval, type StoreCreation } from './store-bench.ts';

/** Tests for every implementation of RecordStore; `create` makes an empty one. */
export function recordStoreSuite(name: string, create: StoreCreation): void {
  describe(`${name} as a record store`, () => {
    const bench = benchOf(create);
    const { run, records, ids, insert, read } = bench;

    it('returns every field as it was written', async () => {
      const full = record(1, {
        dial_sched_time: 1_900_000_000,
        call_time: 1_899_999_999,
        agent_id: '1001',
        treatments: '5@1@0@1',
        email_subject: "O'Hara; drop table spring_list",
        custom: { customer_name: 'Zoë', age: 41, balance: 10.25, born: '1990-01-02 00:00:00' },
      });
      await insert(full);
      assert.deepEqual(await read(), [full]);
    });

    it('reads in the order of chains and of places in them', async () => {
      await insert(record(1, { chain_id: 9, chain_n: 2 }), record(2), record(3, { chain_id: 9, chain_n: 1 }));
      assert.deepEqual(await ids({ verb: 'read', list: list.name }), [2, 3, 1]);
      const between = (first: number, last: number) =>
        ids({ verb: 'read', list: list.name, between: { first, last } });
      assert.deepEqual([await between(1, 8), await between(3, 9), await between(3, 8)], [[2], [3, 1], []]);
    });

    it('writes changes and leaves the rest', async () => {
      await insert(
        record(1, { custom: { customer_name: 'Ada', age: 41, balance: 1, born: null } }),
        record(2),
      );
      await records({
        verb: 'update',
        list: list.name,
        changes: [
          { record_id: 1, record_status: recordStatus.Updated, agent_id: '1001', custom: { age: 42 } },
          { record_id: 2, call_result: callResult.Answer },
        ],
      });
      const [one, two] = await read();
      assert.deepEqual(
        one,
        record(1, {
          record_status: recordStatus.Updated,
          agent_id: '1001',
          custom: { customer_name: 'Ada', age: 42, balance: 1, born: null },
        }),
      );
      assert.deepEqual(two, record(2, { call_result: callResult.Answer }));
    });

    it('writes all changes of a command or none', async () => {
      await insert(record(1));
      const result = await run({
        verb: 'update',
        list: list.name,
        changes: [
          { record_id: 1, record_status: recordStatus.Updated },
          { record_id: 99, record_status: recordStatus.Updated },
        ],
      });
      assert.equal(result.ok, false);
      assert.deepEqual(await read(), [record(1)]);
    });

    it('inserts all records of a command or none', async () => {
      const result = await run({ verb: 'insert', list: list.name, records: [record(1), record(1)] });
      assert.equal(result.ok, false);
      assert.deepEqual(await read(), []);
    });

    it('refuses a second record at the same place of a chain', async () => {
      await insert(record(1, { chain_id: 5, chain_n: 1 }));
      const second = record(2, { chain_id: 5, chain_n: 1 });
      assert.equal((await run({ verb: 'insert', list: list.name, records: [second] })).ok, false);
    });

    it('counts Ready chains, and chains with a Retrieved record', async () => {
      await insert(
        record(1, { chain_id: 5 }),
        record(2, { chain_id: 5, chain_n: 1 }),
        record(3, { chain_id: 6, record_status: recordStatus.Retrieved }),
        record(4, { chain_id: 6, chain_n: 1 }),
        record(8, { record_status: recordStatus.Updated }),
        record(7),
      );
      const result = await run({ verb: 'count', list: list.name });
      assert.deepEqual(result.ok && result.count, { ready: 2, retrieved: 1 });
    });

    it('empties a list that is created again', async () => {
      await insert(record(1));
      await records({ verb: 'createList', list });
      assert.deepEqual(await read(), []);
      await insert(record(1));
      assert.deepEqual(await ids(retrieval()), [1]);
    });

    it('answers for a list that was never created', async () => {
      assert.equal((await run({ verb: 'read', list: 'Autumn list' })).ok, false);
    });

    it('refuses names that a database does not accept, and a duplicate field', async () => {
      const codeOf = async (changed: Partial<CallingList>) => {
        const result = await bench.run({ verb: 'createList', list: { ...list, ...changed } });
        return result.ok ? undefined : result.error?.code;
      };
      assert.equal(await codeOf({ table: 'spring list' }), 'STORE_NAME');
      assert.equal(await codeOf({ table: '' }), 'STORE_NAME');
      assert.equal(await codeOf({ fields: [{ name: 'a"b', type: 'INT' }] }), 'STORE_NAME');
      assert.equal(await codeOf({ fields: [{ name: 'Attempt', type: 'INT' }] }), 'STORE_FIELD_TWICE');
    });
  });
  retrievalSuite(name, create);
  scheduledRecordsSuite(name, create);
  addingSuite(name, create);
}
