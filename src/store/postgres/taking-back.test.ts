import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { KeptStore } from '../kept-store.ts';
import { ask } from '../programs/program.ts';
import { createQueryBuilder } from '../queries/prepared-query.ts';
import { sql } from '../queries/query-builder.ts';
import { list, record, retrieval } from '../suite/store-bench.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

const lease = 600;
const postgresBuilder = createQueryBuilder(() => postgresDialect.createCompiler());

const run = (store: RecordStore, command: StoreCommand): Promise<StoreResult> =>
  new Promise((resolve) => store.execute(command, resolve));

const database = await privateDatabase();
if (typeof database === 'string') it('taking records back', { skip: `not run: ${database}` });
else {
  const { url, admin, newSchema } = database;
  const blocker = new pg.Client({ connectionString: url() });
  await blocker.connect();

  describe('records of a process whose lease has ended', () => {
    let schema: string;
    let opened: KeptStore[];
    const open = async () => {
      const store = await createPostgresStore({ url: url(schema), lease });
      opened.push(store);
      return store;
    };
    /** One that uses the list under the application id. */
    async function openFor(applicationId: number): Promise<KeptStore> {
      const store = await open();
      await store.keepList(list, [chained(1, 0), chained(2, 1)]);
      await store.takeApplications([applicationId]);
      return store;
    }
    /** Ends its lease although it lives, as often as it renews it, until the answer is called. */
    function keepEnding(applicationId: number): () => Promise<void> {
      const end = `update ocs_tck_instance set lease_until = 0 where instance in
        (select instance from ocs_tck_application where application_id = ${applicationId})`;
      let goesOn = true;
      const ending = (async () => {
        for (; goesOn; await pause(20)) await admin.query(end);
      })();
      return () => {
        goesOn = false;
        return ending;
      };
    }
    /** A retrieval that has taken the first record of the chain, and waits for the other one until `goOn` is called. */
    async function begunRetrieval(store: KeptStore): Promise<{ goOn(): Promise<unknown> }> {
      await blocker.query('begin');
      await blocker.query(`select 1 from ${list.table} where record_id = 2 for update`);
      const retrieved = run(store, retrieval());
      const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
      while ((await admin.query(waiting)).rows.length === 0) await pause(20);
      return { goOn: () => Promise.all([blocker.query('rollback'), retrieved]) };
    }
    async function untilReady(): Promise<void> {
      for (let looks = 1; ; looks += 1) {
        const { rows } = await admin.query(`select record_status from ${list.table}`);
        if (rows.every((row) => row.record_status === recordStatus.Ready)) return;
        assert.ok(looks < 100, JSON.stringify(rows));
        await pause(50);
      }
    }

    after(() => blocker.end());
    beforeEach(async () => {
      schema = await newSchema();
      for (const client of [admin, blocker]) await client.query(`set search_path = ${schema}`);
      opened = [];
    });
    afterEach(async () => {
      for (const store of opened) await store.close();
    });

    it('are taken back by one that does not use their list', async () => {
      const other = await open();
      const held = { record_status: recordStatus.Retrieved, app_id: 101 };
      await other.keepList(list, [record(1, held), record(2, held)]);
      await admin.query("insert into ocs_tck_application values (101, 'dead')");
      await admin.query("insert into ocs_tck_instance values ('dead', 0)");
      await other.close();
      opened = [];
      await open();
      await untilReady();
    });

    it('are taken back although it was still retrieving them', async () => {
      const one = await openFor(101);
      await open();
      const retrieving = await begunRetrieval(one);
      const stopEnding = keepEnding(101);
      await pause(2 * lease);
      await retrieving.goOn();
      await one.lost;
      await stopEnding();
      await untilReady();
    });

    it('are known to the one that runs its application now, although it was still retrieving them', async () => {
      const one = await openFor(101);
      const other = await open();
      const retrieving = await begunRetrieval(one);
      const stopEnding = keepEnding(101);
      const taken = other.takeApplications([101]);
      await Promise.race([taken, pause(lease)]);
      await retrieving.goOn();
      await taken;
      await stopEnding();
      await untilReady();
    });

    it('stay its own while all its connections wait', async () => {
      const one = await openFor(101);
      await open();
      let isLost = false;
      void one.lost?.then(() => {
        isLost = true;
      });
      await blocker.query('begin');
      await blocker.query(`lock table ${list.table}`);
      const looks = Array.from({ length: 20 }, () => run(one, { verb: 'read', list: list.name }));
      await pause(3 * lease);
      await blocker.query('rollback');
      await Promise.all(looks);
      await pause(lease);
      assert.equal(isLost, false);
    });
  });

  it('a connection that breaks fails its program, and nothing else', async () => {
    const connection = new PostgresConnection(url(), 'broken');
    const end = sql<number>`pg_terminate_backend(pg_backend_pid())`.as('ended');
    const query = () => postgresBuilder.selectNoFrom(end).compile();
    await assert.rejects(connection.atomically(() => ask('end', query)));
    await connection.play(() =>
      ask('look', () => postgresBuilder.selectNoFrom(sql.lit(1).as('one')).compile()),
    );
    await connection.close();
  });
}

/** A record at a place of one chain. */
function chained(id: number, place: number) {
  return record(id, { chain_id: 1, chain_n: place });
}
