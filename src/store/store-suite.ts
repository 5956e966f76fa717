import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CallingList } from '../ocs/configuration/configuration.ts';
import type { CallRecord, RecordStore, StoreCommand, StoreResult } from '../ocs/machine/store-port.ts';
import { defaultRecord } from '../protocol/defaults.generated.ts';
import { callResult, recordStatus, recordType } from '../protocol/enumerations.generated.ts';

/** The calling list of all store tests. */
export const list: CallingList = {
  name: 'Spring list',
  dbid: 701,
  table: 'spring_list',
  fields: [
    { name: 'customer_name', type: 'VARCHAR', sendAttribute: 'customer_name' },
    { name: 'age', type: 'INT', sendAttribute: 'age' },
    { name: 'balance', type: 'FLOAT' },
    { name: 'born', type: 'DATETIME' },
  ],
  sendAttributes: {},
};

const noon = 12 * 3600;

/** A record of that list: General, Ready, the only one of its chain. */
export function record(id: number, fields: Partial<CallRecord> = {}): CallRecord {
  return {
    ...defaultRecord,
    record_id: id,
    contact_info: `555${id}`,
    tz_dbid: 122,
    chain_id: id,
    custom: { customer_name: null, age: null, balance: null, born: null },
    ...fields,
  };
}

type Retrieval = Extract<StoreCommand, { verb: 'retrieve' }>;

function retrieval(fields: Partial<Retrieval> = {}): StoreCommand {
  return {
    verb: 'retrieve',
    list: list.name,
    chains: 10,
    recordType: recordType.General,
    localTimes: [{ tzDbid: 122, secondOfDay: noon }],
    defaultSecondOfDay: noon,
    campaignId: 201,
    groupId: 301,
    applicationId: 101,
    except: [],
    ...fields,
  };
}

/** Tests for every implementation of RecordStore; `create` makes an empty one. */
export function recordStoreSuite(name: string, create: () => RecordStore): void {
  describe(`${name} as a record store`, () => {
    let store: RecordStore;

    function run(command: StoreCommand): Promise<StoreResult> {
      return new Promise((resolve) => store.execute(command, resolve));
    }
    async function records(command: StoreCommand): Promise<readonly CallRecord[]> {
      const result = await run(command);
      assert.ok(result.ok, result.ok ? '' : result.reason);
      return result.records;
    }
    async function ids(command: StoreCommand): Promise<readonly number[]> {
      return (await records(command)).map((row) => row.record_id);
    }
    const insert = (...rows: CallRecord[]) => records({ verb: 'insert', list: list.name, records: rows });
    const read = () => records({ verb: 'read', list: list.name });

    beforeEach(async () => {
      store = create();
      await records({ verb: 'createList', list });
    });
    afterEach(() => store.close());

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
    });

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

    describe('scheduled records', () => {
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

    describe('adding a record', () => {
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

    it('throws on names that a database does not accept, and on a duplicate field', () => {
      const create = (changed: Partial<CallingList>) => () =>
        store.execute({ verb: 'createList', list: { ...list, ...changed } }, () => {});
      assert.throws(create({ table: 'spring list' }), { code: 'STORE_NAME' });
      assert.throws(create({ table: '' }), { code: 'STORE_NAME' });
      assert.throws(create({ fields: [{ name: 'a"b', type: 'INT' }] }), { code: 'STORE_NAME' });
      assert.throws(create({ fields: [{ name: 'Attempt', type: 'INT' }] }), { code: 'STORE_FIELD_TWICE' });
    });
  });
}
