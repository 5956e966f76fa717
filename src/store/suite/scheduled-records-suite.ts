import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { benchOf, list, record, type StoreCreation } from './store-bench.ts';

/** Tests for every implementation of RecordStore about scheduled records. */
export function scheduledRecordsSuite(name: string, create: StoreCreation): void {
  describe(`${name} as a store of scheduled records: they`, () => {
    const { ids, insert, read } = benchOf(create);

    const group = { list: list.name, recordTypes: [5, 6], campaignId: 201, groupId: 301 };
    const takeDue = (dueBy: number) => ids({ verb: 'retrieveDue', ...group, dueBy, applicationId: 101 });
    const next = () => ids({ verb: 'nextDue', ...group });

    it('are taken and marked when due, whatever their daily windows', async () => {
      await insert(
        record(1, { record_type: recordType.PersonalCallBack, dial_sched_time: 2000 }),
        record(2, {
          record_type: recordType.CampaignCallBack,
          dial_sched_time: 1000,
          daily_from: 0,
          daily_till: 1,
        }),
      );
      assert.deepEqual(await next(), [2]);
      assert.deepEqual(await takeDue(999), []);
      assert.deepEqual(await takeDue(1000), [2]);
      assert.deepEqual(await next(), [1]);
      assert.deepEqual(await takeDue(5000), [1]);
      assert.deepEqual(await next(), []);
      const marked = (await read()).map((row) => [row.record_status, row.campaign_id, row.group_id]);
      assert.deepEqual(marked, [
        [2, 201, 301],
        [2, 201, 301],
      ]);
    });

    it('are not those of other types, states, campaigns and groups, nor of a chain that is out', async () => {
      const due = { record_type: recordType.PersonalCallBack, dial_sched_time: 1000 };
      await insert(
        record(1, { ...due, record_type: recordType.General }),
        record(2, { ...due, record_status: recordStatus.Updated }),
        record(3, { ...due, campaign_id: 202 }),
        record(4, { ...due, group_id: 302 }),
        record(5, { ...due, chain_id: 9 }),
        record(6, { chain_id: 9, chain_n: 1, record_status: recordStatus.Retrieved }),
        record(7, { record_type: recordType.PersonalCallBack }),
        record(8, { ...due, campaign_id: 201, group_id: 301 }),
      );
      assert.deepEqual(await next(), [8]);
      assert.deepEqual(await takeDue(1000), [8]);
      assert.deepEqual(await next(), []);
    });
  });
}
