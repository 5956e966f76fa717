import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import type { CompiledQuery } from 'kysely';
import pg from 'pg';
import { postgresDialect } from '../postgres/postgres-dialect.ts';
import { createPostgresStore } from '../postgres/postgres-store.ts';
import { startPrivateServer } from '../postgres/private-server.ts';
import { sqliteDialect } from '../sqlite/sqlite-dialect.ts';
import { list, retrieval } from '../suite/store-bench.ts';
import { chainQuery, highestNumbersQuery, markQuery, readQuery } from './calling-list-queries.ts';
import { createTableQueries } from './calling-list-table.ts';
import { createQueryBuilder, fillSlots, type QueryBuilder } from './prepared-query.ts';
import { candidatesQuery, retrievalQuery } from './retrieval-queries.ts';
import { retrievalValues } from './retrieval-values.ts';
import { scheduledQuery } from './scheduled-record-queries.ts';

const { table } = list;
const scheduled = { list: list.name, recordTypes: [5, 6], campaignId: 201, groupId: 301 };
const dueBy = { dueBy: 1000, applicationId: 101 };
const shape = { zones: 1, exceptions: 0, rescheduled: true, havingType: false };
const portion = retrieval({ rescheduled: { recordType: 3, dueBy: 1000 } });

/** Every query that OCS asks while agents wait. */
function queries(builder: QueryBuilder, shared: boolean): Readonly<Record<string, CompiledQuery>> {
  return {
    retrieve: retrievalQuery(builder, table, { ...shape, shared }),
    retrieveHaving: retrievalQuery(builder, table, { ...shape, havingType: true, shared }),
    ...(shared && { candidates: candidatesQuery(builder, table, { ...shape, shared }) }),
    retrieveDue: scheduledQuery(builder, table, { verb: 'retrieveDue', ...scheduled, ...dueBy }, shared),
    nextDue: scheduledQuery(builder, table, { verb: 'nextDue', ...scheduled }, shared),
    highestNumbers: highestNumbersQuery(builder, table),
    chain: chainQuery(builder, table),
    readChain: readQuery(builder, table, true),
    cancelNumber: markQuery(builder, table, ['record_status'], 'contact_info', { scope: 'chain', shared }),
  };
}

/** SQL that fills the table with so many records in chains of two, the first half of which are finished. */
const filling = (size: number, series: string) =>
  `insert into ${table} (record_id, contact_info, contact_info_type, record_type, record_status, call_result, attempt,
     daily_from, daily_till, tz_dbid, chain_id, chain_n)
   select i, '555' || i, 0, 2, case when i <= ${size / 2} then 3 else 1 end, 28, 0, 28800, 64800, 122, i / 2, i % 2
   from ${series}`;

describe('SQLite', () => {
  const builder = createQueryBuilder(() => sqliteDialect.createCompiler());
  const database = new DatabaseSync(':memory:');
  for (const { sql } of createTableQueries(builder, list)) database.exec(sql);
  for (const [name, query] of Object.entries(queries(builder, false))) {
    it(`finds ${name} by an index, without sorting`, () => {
      const steps = database
        .prepare(`explain query plan ${query.sql}`)
        .all(...fillSlots(query, {}))
        .map(({ detail }) => String(detail));
      assert.ok(
        steps.some((step) => /USING .*INDEX|USING INTEGER PRIMARY KEY/.test(step)),
        steps.join('; '),
      );
      const whole = steps.filter((step) => /^SCAN (?!.*USING)|FOR ORDER BY/.test(step));
      // The highest numbers are read from the ends of two indexes.
      if (name !== 'highestNumbers') assert.deepEqual(whole, []);
    });
  }
});

const server = await startPrivateServer();
if (typeof server === 'string') it('PostgreSQL', { skip: `not run: ${server}` });
else {
  const { url, stop } = server;
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  const store = await createPostgresStore({ url: url() });
  await store.keepList(list, []);
  const [{ instance }] = (await client.query('select instance from ocs_tck_instance')).rows;
  after(async () => {
    await store.close();
    await client.end();
    await stop();
  });
  const builder = createQueryBuilder(() => postgresDialect.createCompiler());

  describe('PostgreSQL', () => {
    for (const size of [2000, 60_000]) {
      for (const [name, query] of Object.entries(queries(builder, true))) {
        it(`reads few pages for ${name} among ${size} records`, async () => {
          await fill(size);
          const values = { ...valuesOf(), instance };
          const text = `explain (analyze, buffers, format json) ${query.sql}`;
          const { rows } = await client.query({ text, values: fillSlots(query, values) });
          const { Plan: plan } = rows[0]['QUERY PLAN'][0];
          const pages = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
          assert.ok(pages < 1000, `${pages} pages: ${JSON.stringify(plan).slice(0, 2000)}`);
        });
      }
    }
  });

  let filled = 0;
  async function fill(size: number): Promise<void> {
    if (filled === size) return;
    await client.query(`truncate ${table}`);
    await client.query(filling(size, `generate_series(1, ${size}) i`));
    await client.query(`analyze ${table}`);
    filled = size;
  }
}

function valuesOf() {
  if (portion.verb !== 'retrieve') throw new Error('It is a retrieval.');
  return { ...retrievalValues(portion, 0), type0: 5, type1: 6, chain: 7, value: '555777', record_status: 5 };
}
