import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CallRecord, RecordMark, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { KeptStore } from '../kept-store.ts';
import { list, record, retrieval } from '../suite/store-bench.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

const { Ready, Updated, Canceled } = recordStatus;
const { NoCall, General, CampaignCallBack } = recordType;

const database = await privateDatabase();
if (typeof database === 'string') it('withdrawing from another process', { skip: `not run: ${database}` });
else {
  const { url, newSchema } = database;

  describe('a withdrawal of records that another process has Retrieved', () => {
    let schema: string;
    let holder: KeptStore;
    let other: KeptStore;

    beforeEach(async () => {
      schema = await newSchema();
      holder = await createPostgresStore({ url: url(schema) });
      other = await createPostgresStore({ url: url(schema) });
      await holder.keepList(list, [record(1, { chain_id: 1 }), record(2, { chain_id: 1, chain_n: 1 })]);
      await other.keepList(list, []);
      await holder.takeApplications([101]);
      await other.takeApplications([102]);
      await ask(holder, retrieval({ applicationId: 101 }));
    });
    afterEach(async () => {
      await holder.close();
      await other.close();
    });

    const canceled = { record_status: Canceled };
    const withdraw = (store: KeptStore, mark: RecordMark, others: 'all' | RecordMark = 'all') =>
      ask(store, { verb: 'mark', list: list.name, column: 'contact_info', value: '5551', mark, others });
    const finish = (fields: Partial<CallRecord>) => {
      const changes = [1, 2].map((record_id) => ({ record_id, ...fields }));
      return ask(holder, { verb: 'update', list: list.name, changes, held: true });
    };
    const read = () => ask(other, { verb: 'read', list: list.name });

    it('stays, however the process finishes them; what else it writes is written', async () => {
      assert.equal((await withdraw(other, canceled)).length, 2);
      await finish({ record_status: Updated, call_result: callResult.Answer });
      await finish({ record_status: Ready, record_type: CampaignCallBack, dial_sched_time: 1000 });
      for (const row of await read())
        assert.deepEqual(
          [row.record_status, row.record_type, row.dial_sched_time, row.call_result],
          [Canceled, General, null, callResult.Answer],
        );
    });

    it('is not undone when they are taken back', async () => {
      await withdraw(other, { record_type: NoCall, record_status: Updated });
      await holder.close();
      for (const row of await read())
        assert.deepEqual([row.record_status, row.record_type], [Updated, NoCall]);
      holder = await createPostgresStore({ url: url(schema) });
    });

    it('marks the other records of a chain as one of Ready records does', async () => {
      await withdraw(other, canceled, { record_status: Updated });
      assert.deepEqual(
        (await read()).map((row) => row.record_status),
        [Canceled, Updated],
      );
    });

    it('is left to the process itself if it asks', async () => {
      assert.deepEqual(await withdraw(holder, canceled), []);
      await finish({ record_status: Updated });
      assert.deepEqual(
        (await read()).map((row) => row.record_status),
        [Updated, Updated],
      );
    });

    it('does not hinder a process that was given a record more, which is Ready', async () => {
      await ask(holder, {
        verb: 'insert',
        list: list.name,
        records: [record(3, { chain_id: 1, chain_n: 2 })],
      });
      const changes = [{ record_id: 3, record_status: Updated }];
      await ask(holder, { verb: 'update', list: list.name, changes, held: true });
      assert.equal((await read())[2]?.record_status, Updated);
    });

    it('does not hinder a process that still holds its records', async () => {
      await finish({ record_status: Ready, record_type: CampaignCallBack, dial_sched_time: 1000 });
      const [row] = await read();
      assert.deepEqual(
        [row?.record_status, row?.record_type, row?.dial_sched_time],
        [Ready, CampaignCallBack, 1000],
      );
    });
  });
}

async function ask(store: KeptStore, command: StoreCommand): Promise<readonly CallRecord[]> {
  const result = await new Promise<StoreResult>((resolve) => store.execute(command, resolve));
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.records;
}
