import { sql } from 'kysely';
import { KitError } from '../../kernel/kit-error.ts';
import type { KnownTables } from '../programs/known-tables.ts';
import { ask, type Program } from '../programs/program.ts';
import { recover } from '../programs/schema-programs.ts';
import { Slot } from '../queries/prepared-query.ts';
import { applicationTable, databaseTime, instanceTable } from '../queries/shared-retrieval.ts';
import { applicationName } from './postgres-connection.ts';

const own = new Slot('instance');

function leaseEnd() {
  return sql<number>`${databaseTime()} + ${new Slot('milliseconds')}`;
}

/** Begins the lease of this process. */
export function join({ builder }: KnownTables, milliseconds: number): Program<unknown> {
  const query = () =>
    builder.insertInto(instanceTable).values({ instance: own, lease_until: leaseEnd() }).compile();
  return ask('join', query, { milliseconds });
}

/** Whether this process still had its lease; if so, it lasts that much longer from now. */
export function* renew({ builder }: KnownTables, milliseconds: number): Program<boolean> {
  const query = () =>
    builder.updateTable(instanceTable).set({ lease_until: leaseEnd() }).where('instance', '=', own).compile();
  return (yield* ask('renew lease', query, { milliseconds })).changes === 1;
}

/** Ends this process's lease, and returns what its applications have Retrieved. */
export function leave(tables: KnownTables, instance: string): Program<number> {
  return dismiss(tables, instance);
}

/** Takes back what processes have Retrieved whose leases have ended. Answers with the number of records. */
export function* takeBack(tables: KnownTables): Program<number> {
  const { builder } = tables;
  const ended = () =>
    builder.selectFrom(instanceTable).select('instance').where('lease_until', '<', databaseTime()).compile();
  let recovered = 0;
  for (const { instance } of (yield* ask('ended leases', ended)).rows)
    recovered += yield* dismiss(tables, String(instance));
  return recovered;
}

/**
 * Makes this process the only one that runs the applications, and takes back what was left Retrieved under them. Throws
 * KitError STORE_APPLICATION while another process runs one of them.
 */
export function* claim(tables: KnownTables, applicationIds: readonly number[]): Program<number> {
  let recovered = 0;
  for (const applicationId of applicationIds) {
    const holder = yield* holderOf(tables, applicationId);
    if (holder?.alive) throw applicationTaken(applicationId);
    if (holder !== undefined) recovered += yield* dismiss(tables, holder.instance);
    const values = { application_id: new Slot('applicationId'), instance: own };
    const enter = () =>
      tables.builder
        .insertInto(applicationTable)
        .values(values)
        .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ instance: own }))
        .compile();
    yield* ask('enter application', enter, { applicationId });
  }
  return recovered + (yield* recover(tables, applicationIds));
}

/** Another process that runs the application. It is alive while it is connected and its lease lasts. */
function* holderOf(
  { builder }: KnownTables,
  applicationId: number,
): Program<{ readonly instance: string; readonly alive: boolean } | undefined> {
  const query = () =>
    builder
      .selectFrom(`${applicationTable} as held`)
      .leftJoin(`${instanceTable} as lease`, 'lease.instance', 'held.instance')
      .select([
        'held.instance',
        sql<boolean>`coalesce(lease.lease_until > ${databaseTime()}, false)`.as('leased'),
        sql<boolean>`exists (select 1 from pg_stat_activity
          where application_name = ${sql.lit(applicationName(''))} || held.instance)`.as('connected'),
      ])
      .where('held.application_id', '=', new Slot('applicationId'))
      .where('held.instance', '!=', own)
      .compile();
  const [row] = (yield* ask('holder of application', query, { applicationId })).rows;
  if (row === undefined) return undefined;
  return { instance: String(row.instance), alive: Boolean(row.leased) && Boolean(row.connected) };
}

/** Ends a process's lease: it writes nothing from then on, and what it has Retrieved is returned. */
function* dismiss(tables: KnownTables, instance: string): Program<number> {
  const { builder } = tables;
  const dismissed = new Slot('dismissed');
  const values = { dismissed: instance };
  const end = () => builder.deleteFrom(instanceTable).where('instance', '=', dismissed).compile();
  yield* ask('end lease', end, values);
  const release = () =>
    builder
      .deleteFrom(applicationTable)
      .where('instance', '=', dismissed)
      .returning('application_id')
      .compile();
  const { rows } = yield* ask('release applications', release, values);
  return yield* recover(
    tables,
    rows.map((row) => Number(row.application_id)),
  );
}

function applicationTaken(applicationId: number): KitError {
  return new KitError({
    code: 'STORE_APPLICATION',
    message: `Another process runs the OCS application ${applicationId} on this store.`,
    hint: 'Give this one another number with --application-id, or stop the other.',
  });
}
