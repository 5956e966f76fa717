import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { postgresDialect } from '../postgres/postgres-dialect.ts';
import { privateDatabase } from '../postgres/private-database.fixture.ts';
import { createTableQueries } from '../queries/calling-list-table.ts';
import { createQueryBuilder } from '../queries/prepared-query.ts';
import { list } from '../suite/store-bench.ts';
import { ForeignLists } from './foreign-lists.ts';

const server = await privateDatabase();
if (typeof server === 'string') it("a product's tables in PostgreSQL", { skip: `not run: ${server}` });
else {
  const { admin } = server;
  const database = server.url();
  const read = { callingList: 'Spring list' };
  const reader = () => ForeignLists.open({ database, tables: { 'Spring list': 'cl_spring' } });
  const writer = () =>
    ForeignLists.open({ database, tables: { 'Spring list': 'cl_spring' }, doNotCall: 'dnc', write: true });

  describe("a product's tables in PostgreSQL", () => {
    before(async () => {
      const builder = createQueryBuilder(() => postgresDialect.createCompiler());
      for (const { sql } of createTableQueries(builder, { ...list, table: 'cl_spring' }))
        await admin.query(sql);
      await admin.query(`create table dnc (phone varchar(64), customer_id varchar(64), dnc_message varchar(255),
        tenant_dbid decimal(18,0), campaign_dbid decimal(18,0), list_dbid decimal(18,0), is_internal integer,
        time_stamp integer, expires_at integer)`);
      const lists = await writer();
      const born = '1990-01-02 00:00:00';
      const ada = { record_id: 1, contact_info: '5551', tz_dbid: 122, customer_name: 'Ada', age: 41, born };
      await lists.call('records.write', { ...read, records: [ada, { contact_info: '5552', tz_dbid: 122 }] });
      await lists.close();
    });

    it('are read as records.read would, with a condition or without', async () => {
      const lists = await reader();
      const all = JSON.stringify(await lists.call('records.read', read));
      assert.match(
        all,
        /"record_id":1,"contact_info":"5551".*"customer_name":"Ada","age":41,.*"born":"1990-01-02/,
      );
      const one = JSON.stringify(
        await lists.call('records.read', { ...read, where: { contact_info: '5552' } }),
      );
      assert.match(one, /^\{"records":\[\{"record_id":2,[^{]*\}\]\}$/);
      const none = await lists.call('records.read', { ...read, where: { agent_id: '9' } });
      assert.deepEqual(none, { records: [] });
      await lists.close();
    });

    it('are not written unless that is allowed', async () => {
      const lists = await reader();
      assert.deepEqual([...lists.methods], ['records.read', 'doNotCall.read']);
      const write = { ...read, records: [{ record_id: 1, record_status: 3 }] };
      await assert.rejects(lists.call('records.write', write), {
        code: 'LISTS_REFUSED',
        message: /read-only transaction/,
      });
      await lists.close();
    });

    it('are written as records.write and doNotCall.write would', async () => {
      const lists = await writer();
      await lists.call('records.write', { ...read, records: [{ record_id: 1, record_status: 3 }] });
      const { rows } = await admin.query(
        'select record_status, customer_name from cl_spring order by record_id',
      );
      assert.deepEqual(rows, [
        { record_status: 3, customer_name: 'Ada' },
        { record_status: 1, customer_name: null },
      ]);
      await lists.call('doNotCall.write', { entries: [{ phone: '5559' }] });
      await lists.call('doNotCall.write', { entries: [{ phone: '5558', list_dbid: 7 }] });
      const entries = JSON.stringify(await lists.call('doNotCall.read', {}));
      assert.match(entries, /^\{"entries":\[\{"phone":"5558",.*"list_dbid":7,[^{]*\}\]\}$/);
      await lists.close();
    });

    it('are found by the names that a list is provisioned with; else the error says what to do', async () => {
      const lists = await ForeignLists.open({ database });
      await assert.rejects(lists.call('records.read', read), { code: 'LISTS_TABLE' });
      lists.learn({ callingLists: [{ name: 'Spring list', table: 'cl_spring' }] });
      assert.match(JSON.stringify(await lists.call('records.read', read)), /"5551"/);
      await lists.close();
    });
  });

  it('a server that is out of reach, or a user without rights, is a mistake of the set-up', async () => {
    await assert.rejects(ForeignLists.open({ database: 'postgres://ocs@127.0.0.1:1/x' }), {
      code: 'LISTS_OPEN',
      message: /"127\.0\.0\.1:1\/x", cannot be opened: .*ECONNREFUSED/,
      hint: /Start the server/,
    });
    await admin.query('create role stranger login');
    const lists = await ForeignLists.open({
      database: database.replace('postgres@', 'stranger@'),
      tables: { 'Spring list': 'cl_spring' },
    });
    await assert.rejects(lists.call('records.read', read), {
      code: 'LISTS_REFUSED',
      message: /permission denied/,
      hint: /Give the user .* "cl_spring"/,
    });
    await lists.close();
  });
}
