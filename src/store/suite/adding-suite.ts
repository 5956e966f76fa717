import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoreResult } from '../../ocs/machine/store-port.ts';
import { recordType } from '../../protocol/enumerations.generated.ts';
import { benchOf, list, record, type StoreCreation } from './store-bench.ts';

/** Tests for every implementation of RecordStore about records that are added one by one. */
export function addingSuite(name: string, create: StoreCreation): void {
  describe(`${name} as a store that a record is added to`, () => {
    const { run, insert, read } = benchOf(create);

    const {
      record_id: _id,
      chain_id: _chain,
      chain_n: _n,
      ...added
    } = record(0, { record_type: recordType.PersonalCallBack });
    const add = (chain?: { id: number; place?: number }) =>
      run({ verb: 'add', list: list.name, record: added, ...(chain && { chain }) });
    const numbers = (result: StoreResult) => {
      assert.ok(result.ok, result.ok ? '' : result.reason);
      return result.records.map((row) => [row.record_id, row.chain_id, row.chain_n, row.record_type]);
    };

    it('starts with id 1 in an empty list', async () => {
      assert.deepEqual(numbers(await add()), [[1, 1, 0, 5]]);
    });

    it('creates a chain after all others, and returns what it wrote', async () => {
      await insert(record(7, { chain_id: 3 }), record(2, { chain_id: 40 }));
      const result = await add();
      assert.deepEqual(numbers(result), [[8, 41, 0, 5]]);
      assert.deepEqual((await read()).at(-1), result.ok && result.records[0]);
    });

    it('puts a record after the last of a chain, with the type of its first', async () => {
      await insert(
        record(1, { chain_id: 5, chain_n: 4, record_type: recordType.CampaignRescheduled }),
        record(2, { chain_id: 5, chain_n: 2, record_type: recordType.CampaignCallBack }),
        record(3, { chain_id: 6, chain_n: 9 }),
      );
      assert.deepEqual(numbers(await add({ id: 5 })), [[4, 5, 5, 6]]);
    });

    it('puts a record at the given place, also before the others and at 0', async () => {
      await insert(record(1, { chain_id: 5, chain_n: 4 }));
      assert.deepEqual(numbers(await add({ id: 5, place: 2 })), [[2, 5, 2, 2]]);
      assert.deepEqual(numbers(await add({ id: 5, place: 0 })), [[3, 5, 0, 2]]);
    });

    it('refuses a taken place and a missing chain, and writes nothing', async () => {
      await insert(record(1, { chain_id: 5, chain_n: 4 }));
      const taken = await add({ id: 5, place: 4 });
      const missing = await add({ id: 6 });
      assert.equal(!taken.ok && taken.refusal, 'place taken');
      assert.equal(!missing.ok && missing.refusal, 'chain missing');
      assert.equal((await read()).length, 1);
      assert.deepEqual(numbers(await add({ id: 5 })), [[2, 5, 5, 2]]);
    });

    it('is an ordinary failure if the list has no table', async () => {
      const result = await run({ verb: 'add', list: 'Autumn list', record: added });
      assert.equal(result.ok, false);
      assert.equal(!result.ok && result.refusal, undefined);
    });
  });
}
