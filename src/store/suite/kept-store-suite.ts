import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Configuration } from '../../ocs/configuration/configuration.ts';
import type { StoreCommand } from '../../ocs/machine/store-port.ts';
import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { KeptStore, SavedSystem } from '../kept-store.ts';
import { list, record } from './store-bench.ts';

/** A database that outlives its connections. */
export interface KeptDatabase {
  open(): Promise<KeptStore>;
  /** What somebody else does with the database; answers with the rows of the last query. */
  stranger(sql: string): Promise<readonly unknown[]>;
}

const configuration: Configuration = {
  applicationId: 101,
  tenant: { name: 'Environment', dbid: 1 },
  switch: { name: 'Switch', dbid: 2 },
  options: {},
  timeZones: [{ dbid: 122, name: 'GMT', javaName: 'UTC' }],
  agents: [],
  agentGroups: [],
  placeGroups: [],
  scripts: [],
  treatments: [],
  callingLists: [list],
  campaigns: [],
  campaignGroups: [],
};

const system: SavedSystem = {
  configuration,
  dialing: [{ campaignGroup: 'Spring@Sales', state: 'Running', mode: 'Preview' }],
};

/** Tests for every store that lasts; `create` makes an empty database. */
export function keptStoreSuite(name: string, create: () => Promise<KeptDatabase>): void {
  describe(`${name} as a store that lasts`, () => {
    let database: KeptDatabase;
    let store: KeptStore;
    const again = async () => {
      await store.close();
      store = await database.open();
    };
    async function records(command: StoreCommand) {
      const result = await new Promise<Parameters<Parameters<KeptStore['execute']>[1]>[0]>((resolve) =>
        store.execute(command, resolve),
      );
      assert.ok(result.ok, result.ok ? '' : result.reason);
      return result.records;
    }
    const read = () => records({ verb: 'read', list: list.name });

    beforeEach(async () => {
      database = await create();
      store = await database.open();
    });
    afterEach(() => store.close());

    it('is new at first, and then holds what was saved last', async () => {
      assert.equal(await store.restore(), undefined);
      await store.keepList(list, []);
      await store.keepDoNotCall();
      await store.save({ ...system, dialing: [] });
      await store.save(system);
      await again();
      assert.deepEqual(await store.restore(), system);
    });

    it('keeps records and do-not-call entries, and adds those that are missing', async () => {
      await store.keepList(list, [record(1), record(2)]);
      await store.keepDoNotCall();
      const entry = { ...emptyDoNotCallEntry, phone: '5551' };
      await records({ verb: 'addDoNotCall', entries: [entry] });
      const changes = [{ record_id: 1, record_status: recordStatus.Updated }];
      await records({ verb: 'update', list: list.name, changes });
      await store.save(system);
      await again();
      await store.restore();
      await store.keepList(list, [record(1), record(3)]);
      await store.keepDoNotCall();
      assert.deepEqual(
        (await read()).map((row) => [row.record_id, row.record_status]),
        [
          [1, recordStatus.Updated],
          [2, recordStatus.Ready],
          [3, recordStatus.Ready],
        ],
      );
      const result = await new Promise((resolve) => store.execute({ verb: 'readDoNotCall' }, resolve));
      assert.deepEqual(result, { ok: true, records: [], entries: [entry] });
    });

    it('returns what an earlier process of the same application left Retrieved, and nothing else', async () => {
      const out = { record_status: recordStatus.Retrieved };
      const ours = record(1, { ...out, app_id: 101 });
      const done = record(3, { record_status: recordStatus.Updated, app_id: 101 });
      await store.keepList(list, [ours, record(2, { ...out, app_id: 102 }), done]);
      await store.keepDoNotCall();
      await store.save(system);
      await again();
      await store.restore();
      assert.equal(await store.takeApplications([101]), 1);
      assert.deepEqual(
        (await read()).map((row) => row.record_status),
        [recordStatus.Ready, recordStatus.Retrieved, recordStatus.Updated],
      );
    });

    it('returns all chains of an earlier process, whatever their numbers are', async () => {
      const out = { record_status: recordStatus.Retrieved, app_id: 101 };
      const chains = [0, 3, 4, 5, 900, 2_000_000_000];
      await store.keepList(
        list,
        chains.map((chain_id, n) => record(n, { ...out, chain_id })),
      );
      assert.equal(await store.takeApplications([101]), 6);
      assert.ok((await read()).every((row) => row.record_status === recordStatus.Ready));
    });

    for (const verb of ['keepList', 'createList'] as const) {
      it(`refuses a table that it did not make, and leaves it alone (${verb})`, async () => {
        await database.stranger('create table payroll (name varchar(20))');
        await database.stranger("insert into payroll values ('Ada')");
        const payroll = { ...list, table: 'payroll' };
        const refused = { code: 'STORE_NOT_OURS', message: /"payroll" is already in the database/ };
        if (verb === 'keepList') await assert.rejects(store.keepList(payroll, []), refused);
        else {
          const result = await new Promise<unknown>((resolve) =>
            store.execute({ verb: 'createList', list: payroll }, resolve),
          );
          assert.match(JSON.stringify(result), /STORE_NOT_OURS/);
        }
        await store.empty();
        assert.deepEqual(
          JSON.stringify(await database.stranger('select * from payroll')),
          '[{"name":"Ada"}]',
        );
      });
    }

    it('refuses a calling list whose fields are others than those of its table', async () => {
      await store.keepList(list, [record(1)]);
      const other = { ...list, fields: [{ name: 'shoe_size', type: 'INT' as const }] };
      await assert.rejects(store.keepList(other, []), { code: 'STORE_COLUMNS' });
      assert.equal((await read()).length, 1);
    });

    it('forgets everything when it is emptied', async () => {
      await store.keepList(list, [record(1)]);
      await store.save(system);
      await store.empty();
      assert.equal(await store.restore(), undefined);
      await store.keepList(list, []);
      assert.deepEqual(await read(), []);
    });
  });
}
