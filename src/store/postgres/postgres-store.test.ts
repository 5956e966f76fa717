import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptStoreSuite } from '../suite/kept-store-suite.ts';
import { list } from '../suite/store-bench.ts';
import { recordStoreSuite } from '../suite/store-suite.ts';
import { withdrawalSuite } from '../suite/withdrawal-suite.ts';
import { createPostgresStore } from './postgres-store.ts';
import { privateDatabase } from './private-database.fixture.ts';

const database = await privateDatabase();
if (typeof database === 'string') it('PostgreSQL as a store', { skip: `not run: ${database}` });
else {
  const { url, admin, newSchema } = database;
  const create = async () => createPostgresStore({ url: url(await newSchema()) });

  recordStoreSuite('PostgreSQL', create);
  withdrawalSuite('PostgreSQL', create);
  keptStoreSuite('PostgreSQL', async () => {
    const schema = await newSchema();
    return {
      open: () => createPostgresStore({ url: url(schema) }),
      stranger: async (sql) => {
        await admin.query(`set search_path = ${schema}`);
        return (await admin.query(sql)).rows;
      },
    };
  });

  describe('a PostgreSQL database that cannot be opened', () => {
    it('is a clear error without the password', async () => {
      const wrong = new URL(url());
      wrong.pathname = '/nowhere';
      wrong.password = 'secret';
      await assert.rejects(createPostgresStore({ url: wrong.href }), (error: Error) => {
        assert.match(
          error.message,
          /127\.0\.0\.1:\d+\/nowhere" cannot be opened: database "nowhere" does not/,
        );
        assert.doesNotMatch(JSON.stringify(error) + error.message, /secret/);
        return true;
      });
      const nobody = { url: 'postgres://somebody@127.0.0.1:1/x' };
      await assert.rejects(createPostgresStore(nobody), { code: 'STORE_OPEN', message: /ECONNREFUSED/ });
    });

    it('is told of once when it fails while it is open, and once when it works again', async () => {
      const schema = await newSchema();
      const told: (string | undefined)[] = [];
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      await admin.query('create database unsteady');
      const to = new URL(url(schema));
      to.pathname = '/unsteady';
      to.search = '';
      const store = await createPostgresStore({
        url: to.href,
        lease: 300,
        onTrouble: (problem) => {
          told.push(problem?.code);
          if (problem === undefined) end();
          else setTimeout(() => void admin.query('alter database unsteady allow_connections true'), 350);
        },
      });
      await admin.query('alter database unsteady allow_connections false');
      await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'unsteady'");
      await over;
      assert.deepEqual(told, ['STORE_FAILED', undefined]);
      await store.close();
    });

    it('is one of the tables, too, if it has the name of a list', async () => {
      const schema = await newSchema();
      await admin.query(`create view ${schema}.spring_list as select 1 as one`);
      const store = await createPostgresStore({ url: url(schema) });
      await assert.rejects(store.keepList(list, []), { code: 'STORE_NOT_OURS' });
      await store.close();
    });
  });
}
