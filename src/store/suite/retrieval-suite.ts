import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { benchOf, list, noon, record, retrieval, type StoreCreation } from './store-bench.ts';

/** Tests for every implementation of RecordStore about records that are retrieved. */
export function retrievalSuite(name: string, create: StoreCreation): void {
  describe(`${name} as a store that records are retrieved from`, () => {
    const { records, ids, insert, read } = benchOf(create);

    it('marks what it retrieves, and never returns it twice', async () => {
      await insert(record(1), record(2), record(3));
      const taken = await records(retrieval({ chains: 2 }));
      assert.deepEqual(
        taken.map((row) => [row.record_id, row.record_status, row.campaign_id, row.group_id, row.app_id]),
        [
          [1, 2, 201, 301, 101],
          [2, 2, 201, 301, 101],
        ],
      );
      assert.deepEqual(await ids(retrieval()), [3]);
      assert.deepEqual(await ids(retrieval()), []);
      assert.deepEqual(
        (await read()).map((row) => row.record_status),
        [2, 2, 2],
      );
    });

    it('takes whole chains, in ascending order of chain_n', async () => {
      await insert(
        record(1, { chain_id: 5, chain_n: 3 }),
        record(2, { chain_id: 5, chain_n: 1 }),
        record(3, { chain_id: 5, chain_n: 2 }),
        record(4, { chain_id: 6 }),
      );
      assert.deepEqual(await ids(retrieval({ chains: 1 })), [2, 3, 1]);
    });

    it('takes a whole chain if one of its records is within its window', async () => {
      await insert(
        record(1, { chain_id: 5, daily_from: 0, daily_till: 10 }),
        record(2, { chain_id: 5, chain_n: 1 }),
      );
      assert.deepEqual(await ids(retrieval()), [1, 2]);
    });

    it('leaves a chain alone of which a record is out', async () => {
      await insert(
        record(1, { chain_id: 5, record_status: recordStatus.Retrieved }),
        record(2, { chain_id: 5, chain_n: 1 }),
      );
      assert.deepEqual(await ids(retrieval()), []);
    });

    it('skips other types, other statuses and excepted chains', async () => {
      await insert(
        record(1, { record_type: recordType.PersonalCallBack }),
        record(2, { record_type: recordType.NoCall }),
        record(3, { record_status: recordStatus.Updated }),
        record(4, { record_status: recordStatus.Canceled }),
        record(5),
        record(6),
        record(7),
        record(8),
      );
      assert.deepEqual(await ids(retrieval({ except: [5, 7, 8] })), [6]);
    });

    for (const [second, dialable] of [
      [28_799, false],
      [28_800, true],
      [64_799, true],
      [64_800, false],
    ] as const) {
      it(`${dialable ? 'takes' : 'leaves'} a record at second ${second} of its day, 28800 to 64800`, async () => {
        await insert(record(1), record(2, { tz_dbid: 0 }));
        const localTimes = [{ tzDbid: 122, secondOfDay: second }];
        assert.deepEqual(
          await ids(retrieval({ localTimes, defaultSecondOfDay: second })),
          dialable ? [1, 2] : [],
        );
      });
    }

    it('takes the Ready records of one chain, whatever their daily windows', async () => {
      await insert(
        record(1, { chain_id: 5, chain_n: 2, daily_till: 28_801 }),
        record(2, { chain_id: 5, chain_n: 1 }),
        record(3, { chain_id: 5, chain_n: 3, record_type: recordType.NoCall }),
        record(4, { chain_id: 5, chain_n: 4, record_status: recordStatus.Canceled }),
        record(5, { chain_id: 6 }),
      );
      const command = {
        verb: 'retrieveChain',
        list: list.name,
        chainId: 5,
        recordType: recordType.General,
      } as const;
      const takers = { campaignId: 201, groupId: 601, applicationId: 134 };
      const taken = await records({ ...command, ...takers });
      assert.deepEqual(
        taken.map((row) => [row.record_id, row.record_status, row.campaign_id, row.group_id, row.app_id]),
        [
          [2, 2, 201, 601, 134],
          [1, 2, 201, 601, 134],
        ],
      );
      assert.deepEqual(await records({ ...command, ...takers }), []);
      assert.deepEqual(
        (await read()).map((row) => row.record_status),
        [2, 2, 1, 5, 1],
      );
    });

    it('compares each record with the time in its own zone', async () => {
      await insert(record(1), record(2, { tz_dbid: 123 }), record(3, { tz_dbid: 999 }));
      const localTimes = [
        { tzDbid: 122, secondOfDay: 0 },
        { tzDbid: 123, secondOfDay: noon },
      ];
      assert.deepEqual(await ids(retrieval({ localTimes, defaultSecondOfDay: 0 })), [2]);
      assert.deepEqual(await ids(retrieval({ localTimes, defaultSecondOfDay: noon })), [3]);
      assert.deepEqual(await ids(retrieval({ localTimes: [] })), [1]);
    });

    it('takes rescheduled records too, from their time on', async () => {
      await insert(
        record(1, { record_type: recordType.CampaignRescheduled, dial_sched_time: 1000 }),
        record(2, { record_type: recordType.CampaignRescheduled, dial_sched_time: 1001 }),
        record(3, { record_type: recordType.CampaignRescheduled }),
        record(4, { record_type: recordType.CampaignCallBack, dial_sched_time: 1000 }),
        record(5),
      );
      assert.deepEqual(
        await ids(retrieval({ rescheduled: { recordType: recordType.CampaignRescheduled, dueBy: 1000 } })),
        [1, 5],
      );
      assert.deepEqual(
        await ids(retrieval({ rescheduled: { recordType: recordType.CampaignRescheduled, dueBy: 1001 } })),
        [2],
      );
    });

    it('takes only chains that have a record of a type, and them as a whole', async () => {
      const due = { record_type: recordType.CampaignRescheduled, dial_sched_time: 1000 };
      await insert(
        record(1),
        record(2),
        record(3, { chain_id: 2, chain_n: 1, ...due }),
        record(4, { ...due, dial_sched_time: 1001 }),
        record(5, due),
      );
      const rescheduled = { recordType: recordType.CampaignRescheduled, dueBy: 1000 };
      const having = (havingType: number) => ids(retrieval({ rescheduled, havingType }));
      assert.deepEqual(await having(recordType.CampaignRescheduled), [2, 3, 5]);
      assert.deepEqual(await having(recordType.CampaignRescheduled), []);
      assert.deepEqual(await having(recordType.General), [1]);
    });

    it('finds what can be taken since it found nothing', async () => {
      const [early, late] = [{ daily_from: 0, daily_till: 10 }, { dial_sched_time: 1001 }];
      await insert(record(1, early), record(2, { ...late, record_type: recordType.CampaignRescheduled }));
      const asking = (time: number, second = noon) => {
        const rescheduled = { recordType: recordType.CampaignRescheduled, dueBy: time };
        return ids(retrieval({ rescheduled, localTimes: [], defaultSecondOfDay: second }));
      };
      const nothing = async () => assert.deepEqual([await asking(1000), await asking(1000)], [[], []]);
      await nothing();
      assert.deepEqual(await asking(1001), [2]);
      await nothing();
      assert.deepEqual(await asking(1000, 9), [1]);
      await nothing();
      await insert(record(3));
      assert.deepEqual(await asking(1000), [3]);
      await nothing();
      const changes = [{ record_id: 3, record_status: recordStatus.Ready }];
      await records({ verb: 'update', list: list.name, changes, held: true });
      assert.deepEqual(await asking(1000), [3]);
    });
  });
}
