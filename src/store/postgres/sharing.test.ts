import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CallRecord, RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { KeptStore } from '../kept-store.ts';
import { list, record, retrieval } from '../suite/store-bench.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

const run = (store: RecordStore, command: StoreCommand): Promise<StoreResult> =>
  new Promise((resolve) => store.execute(command, resolve));

async function records(store: RecordStore, command: StoreCommand): Promise<readonly CallRecord[]> {
  const result = await run(store, command);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.records;
}

const read = (store: RecordStore) => records(store, { verb: 'read', list: list.name });
const update = (id: number, record_status: number): StoreCommand => ({
  verb: 'update',
  list: list.name,
  changes: [{ record_id: id, record_status }],
});

const database = await privateDatabase();
if (typeof database === 'string') it('two processes on one PostgreSQL', { skip: `not run: ${database}` });
else {
  const { url, admin, newSchema } = database;

  describe('two processes on one PostgreSQL', () => {
    let schema = '';
    let one: KeptStore;
    let other: KeptStore;
    const open = () => createPostgresStore({ url: url(schema), lease: 600 });
    const endLeaseOf = (applicationId: number) =>
      admin.query(
        `update ${schema}.ocs_tck_instance set lease_until = 0 where instance in
         (select instance from ${schema}.ocs_tck_application where application_id = $1)`,
        [applicationId],
      );
    /** Provisions the records, as each process finds them. */
    async function provide(...rows: CallRecord[]): Promise<void> {
      await one.keepList(list, rows);
      await other.keepList(list, []);
      await one.takeApplications([101]);
      await other.takeApplications([102]);
    }

    beforeEach(async () => {
      schema = await newSchema();
      one = await open();
      other = await open();
    });
    afterEach(async () => {
      await one.close();
      await other.close();
    });

    it('never get the same chain, and leave none', async () => {
      const rows = Array.from({ length: 600 }, (_, n) => record(n + 1, { chain_id: n >> 1, chain_n: n & 1 }));
      await provide(...rows);
      const take = async (store: KeptStore, applicationId: number) => {
        const taken: CallRecord[] = [];
        for (;;) {
          const portion = await records(store, retrieval({ chains: 7, applicationId }));
          taken.push(...portion);
          if (portion.length === 0) return taken;
        }
      };
      const all = await Promise.all([take(one, 101), take(other, 102), take(one, 101), take(other, 102)]);
      const owners = Map.groupBy(all.flat(), (row) => row.chain_id);
      assert.equal(owners.size, 300);
      for (const [chain, members] of owners) {
        assert.equal(members.length, 2, `chain ${chain}`);
        assert.equal(new Set(members.map((row) => row.app_id)).size, 1, `chain ${chain}`);
      }
    });

    it('do not split a chain whose records are retrieved for different reasons', async () => {
      const callback = { record_type: recordType.CampaignCallBack, dial_sched_time: 1000 };
      for (let n = 0; n < 40; n += 1)
        await one.keepList(list, [
          record(2 * n + 1, { chain_id: n }),
          record(2 * n + 2, { chain_id: n, chain_n: 1, ...callback }),
        ]);
      await provide();
      const due = {
        list: list.name,
        recordTypes: [recordType.CampaignCallBack],
        dueBy: 2000,
        campaignId: 201,
        groupId: 301,
      };
      await Promise.all([
        records(one, retrieval({ chains: 40, applicationId: 101 })),
        records(other, { verb: 'retrieveDue', ...due, applicationId: 102 }),
      ]);
      const chains = Map.groupBy(await read(one), (row) => row.chain_id);
      for (const [chain, rows] of chains) {
        const taken = rows.filter((row) => row.record_status === recordStatus.Retrieved);
        assert.ok(taken.length <= 1, `chain ${chain} is taken once`);
      }
    });

    it('give every added record numbers of its own', async () => {
      await provide();
      const { record_id: _id, chain_id: _chain, chain_n: _n, ...added } = record(0);
      const add = (store: KeptStore) => records(store, { verb: 'add', list: list.name, record: added });
      await Promise.all(Array.from({ length: 40 }, (_, n) => add(n % 2 === 0 ? one : other)));
      assert.equal(new Set((await read(one)).map((row) => row.record_id)).size, 40);
    });

    it('take back what one of them held when its lease ends; that one writes nothing then', async () => {
      await provide(record(1), record(2));
      await records(one, retrieval({ chains: 2, applicationId: 101 }));
      assert.equal((await run(other, update(1, recordStatus.Updated))).ok, false, 'it is held by another');
      // It may renew its lease before the other looks, so its lease is ended until it has lost it.
      const ending = setInterval(() => void endLeaseOf(101), 20);
      assert.equal((await one.lost)?.code, 'STORE_LEASE');
      clearInterval(ending);
      let back: readonly CallRecord[] = [];
      while (back.length === 0) back = await records(other, retrieval({ chains: 2, applicationId: 102 }));
      assert.deepEqual(
        back.map((row) => [row.record_id, row.app_id]),
        [
          [1, 102],
          [2, 102],
        ],
      );
      for (const command of [update(1, recordStatus.Updated), retrieval({ applicationId: 101 })]) {
        const late = await run(one, command);
        assert.equal(late.ok && late.records.length > 0, false);
      }
      assert.equal((await run(other, update(1, recordStatus.Canceled))).ok, true);
      assert.deepEqual(
        (await read(other)).map((row) => row.record_status),
        [recordStatus.Canceled, recordStatus.Retrieved],
      );
    });

    it('do not run the same OCS application; one that stopped is replaced', async () => {
      await provide(record(1));
      await records(one, retrieval({ applicationId: 101 }));
      const taken = { code: 'STORE_APPLICATION', message: /runs the OCS application 101/ };
      await assert.rejects(other.takeApplications([101]), taken);
      await one.close();
      assert.equal(await other.takeApplications([101]), 0, 'it returned its records when it was closed');
      assert.deepEqual(
        (await read(other)).map((row) => row.record_status),
        [recordStatus.Ready],
      );
      one = await open();
    });
  });
}
