import type { CompiledQuery, Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type Cell, type ListTables, type Queries, type QueryBuilder, Slot } from './prepared-query.ts';
import { sql } from './query-builder.ts';
import { held, takenRecords } from './retrieved-records.ts';

/** Processes that work on a database, each with the time until which its lease lasts. */
export const instanceTable = 'ocs_tck_instance';

/** Which OCS application each of those processes runs. */
export const applicationTable = 'ocs_tck_application';

/** What a record must be like. */
export type Condition = (builder: ExpressionBuilder<ListTables, string>) => Expression<SqlBool>;

/** The first Ready record of each chain, whatever its type, named `first`. */
type FirstRecords = SelectQueryBuilder<ListTables, string, Record<string, Cell | Slot>>;

/**
 * Takes chains while other processes take theirs, in one statement. A process that takes records of a chain locks its
 * first Ready record, and skips a chain whose first record is locked. That record is written even if it is not wanted,
 * so that a process that still sees the chain as it was before fails, and looks again.
 */
export function lockedRetrieval(
  builder: QueryBuilder,
  table: string,
  wanted: Condition,
  choose: (first: FirstRecords) => FirstRecords,
): CompiledQuery {
  return builder
    .with('first', (db) => choose(firstRecords(db, table)).forUpdate('first').skipLocked())
    .with('touched', (db) =>
      db
        .updateTable(table)
        .set(({ ref }) => ({ app_id: ref('app_id') }))
        .where('record_id', 'in', db.selectFrom('first').select('record_id'))
        .where((eb) => sql<SqlBool>`(${wanted(eb)}) is not true`),
    )
    .updateTable(table)
    .set(held())
    .where('record_status', '=', sql.lit(recordStatus.Ready))
    .where(wanted)
    .where('chain_id', 'in', (eb) => eb.selectFrom('first').select('chain_id'))
    .returningAll()
    .compile();
}

function firstRecords(db: Queries, table: string): FirstRecords {
  const earlier = db
    .selectFrom(`${table} as earlier`)
    .select('earlier.record_id')
    .whereRef('earlier.chain_id', '=', 'first.chain_id')
    .whereRef('earlier.chain_n', '<', 'first.chain_n')
    .where('earlier.record_status', '=', sql.lit(recordStatus.Ready));
  return db
    .selectFrom(`${table} as first`)
    .select(['first.chain_id', 'first.record_id'])
    .where('first.record_status', '=', sql.lit(recordStatus.Ready))
    .where(keepsLease(db))
    .where(({ not, exists }) => not(exists(earlier)))
    .where(({ not, exists }) => not(exists(takenRecords(db, table, 'first.chain_id'))));
}

/** Whether this process still has its lease: without one, its records may have been given to another. */
export function hasLease(builder: Queries): Condition {
  return ({ exists }) => exists(ownLease(builder));
}

/** The same, and another process that ends the lease waits for the statement: else it would miss what is retrieved. */
export function keepsLease(builder: Queries): Condition {
  return ({ exists }) => exists(ownLease(builder).forKeyShare());
}

function ownLease(builder: Queries) {
  return builder
    .selectFrom(`${instanceTable} as own`)
    .select('own.instance')
    .where('own.instance', '=', new Slot('instance'))
    .where('own.lease_until', '>', databaseTime());
}

/** Whether a record is nobody's, or held by this process, or by one that has ended. */
export function isNotOfAnother(builder: Queries, table: string): Condition {
  return ({ or, eb, not, exists }) =>
    or([
      eb(`${table}.record_status`, '!=', recordStatus.Retrieved),
      not(exists(otherHolder(builder, table))),
    ]);
}

/** Whether a record is not Retrieved, or held by another process. */
export function isFreeOrOfAnother(builder: Queries, table: string): Condition {
  return ({ or, eb, exists }) =>
    or([eb(`${table}.record_status`, '!=', recordStatus.Retrieved), exists(otherHolder(builder, table))]);
}

/** Another process that runs the application of a record. */
function otherHolder(builder: Queries, table: string) {
  return builder
    .selectFrom(`${applicationTable} as holder`)
    .select('holder.application_id')
    .whereRef('holder.application_id', '=', `${table}.app_id`)
    .where('holder.instance', '!=', new Slot('instance'));
}

/** The database's own time, which all processes share: Unix milliseconds. */
export function databaseTime() {
  return sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
}
