import { KitError } from '../../kernel/kit-error.ts';
import type { KnownTables } from '../programs/known-tables.ts';
import { ask, type Program } from '../programs/program.ts';
import { recover } from '../programs/schema-programs.ts';
import { Slot } from '../queries/prepared-query.ts';
import { sql } from '../queries/query-builder.ts';
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

/** Ends this process's own lease. */
export function* leave({ builder }: KnownTables): Program<void> {
  yield* ask('leave', () => builder.deleteFrom(instanceTable).where('instance', '=', own).compile());
}

/** Ends the leases of other processes whose time is over: those write nothing from then on. */
export function* endLeases({ builder }: KnownTables): Program<void> {
  const end = () =>
    builder
      .deleteFrom(instanceTable)
      .where('lease_until', '<', databaseTime())
      .where('instance', '!=', own)
      .compile();
  yield* ask('end leases', end);
}

/**
 * Ends the leases of other processes that run one of the applications. Throws KitError STORE_APPLICATION if one of them
 * is alive.
 */
export function* endLeasesOn(tables: KnownTables, applicationIds: readonly number[]): Program<void> {
  const dismissed = new Slot('dismissed');
  const end = () => tables.builder.deleteFrom(instanceTable).where('instance', '=', dismissed).compile();
  for (const applicationId of applicationIds) {
    const holder = yield* holderOf(tables, applicationId);
    if (holder?.alive) throw applicationTaken(applicationId);
    if (holder !== undefined) yield* ask('end lease', end, { dismissed: holder.instance });
  }
}

/**
 * Takes back what processes have Retrieved whose leases have been ended. Answers with the number of records. Must be
 * another transaction than the one that ended them: that one waits for their last retrievals, which it does not see.
 */
export function* takeBack(tables: KnownTables): Program<number> {
  const { builder } = tables;
  const release = () =>
    builder
      .deleteFrom(applicationTable)
      .where(({ not, exists }) =>
        not(
          exists(
            builder
              .selectFrom(`${instanceTable} as lease`)
              .select('lease.instance')
              .whereRef('lease.instance', '=', `${applicationTable}.instance`),
          ),
        ),
      )
      .returning('application_id')
      .compile();
  const { rows } = yield* ask('release applications', release);
  return yield* recover(
    tables,
    rows.map((row) => Number(row.application_id)),
  );
}

/**
 * Makes this process the only one that runs the applications. Throws KitError STORE_APPLICATION if another has begun to
 * run one of them.
 */
export function* claim(tables: KnownTables, applicationIds: readonly number[]): Program<void> {
  const values = { application_id: new Slot('applicationId'), instance: own };
  const enter = () =>
    tables.builder
      .insertInto(applicationTable)
      .values(values)
      .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ instance: own }))
      .compile();
  for (const applicationId of applicationIds) {
    const holder = yield* holderOf(tables, applicationId);
    if (holder?.leased) throw applicationTaken(applicationId);
    yield* ask('enter application', enter, { applicationId });
  }
}

/** Another process that runs an application. */
interface Holder {
  readonly instance: string;
  /** Whether its lease has not been ended. */
  readonly leased: boolean;
  /** Whether it is connected, and its lease lasts. */
  readonly alive: boolean;
}

function* holderOf({ builder }: KnownTables, applicationId: number): Program<Holder | undefined> {
  const query = () =>
    builder
      .selectFrom(`${applicationTable} as held`)
      .leftJoin(`${instanceTable} as lease`, 'lease.instance', 'held.instance')
      .select([
        'held.instance',
        sql<boolean>`lease.instance is not null`.as('leased'),
        sql<boolean>`coalesce(lease.lease_until > ${databaseTime()}, false)`.as('lasting'),
        sql<boolean>`exists (select 1 from pg_stat_activity
          where application_name = ${sql.lit(applicationName(''))} || held.instance)`.as('connected'),
      ])
      .where('held.application_id', '=', new Slot('applicationId'))
      .where('held.instance', '!=', own)
      .compile();
  const [row] = (yield* ask('holder of application', query, { applicationId })).rows;
  if (row === undefined) return undefined;
  const alive = Boolean(row.lasting) && Boolean(row.connected);
  return { instance: String(row.instance), leased: Boolean(row.leased), alive };
}

function applicationTaken(applicationId: number): KitError {
  return new KitError({
    code: 'STORE_APPLICATION',
    message: `Another process runs the OCS application ${applicationId} on this store.`,
    hint: 'Give this one another number with --application-id, or stop the other.',
  });
}
