import type { CompiledQuery } from 'kysely';
import { sql } from 'kysely';
import { recordStatus } from '../protocol/enumerations.generated.ts';
import { type Cell, type QueryBuilder, Slot } from './prepared-query.ts';
import { ofWantedType } from './scheduled-record-queries.ts';

/** record_status values that retrieval reads and writes (001, Enumeration Table). */
const ready = recordStatus.Ready;
const retrieved = recordStatus.Retrieved;

/** Number of time zones and excepted chains in a retrieval; retrievals with equal numbers share a statement. */
export interface RetrievalShape {
  readonly zones: number;
  readonly exceptions: number;
  /** Whether it takes rescheduled records too. */
  readonly rescheduled: boolean;
}

/**
 * Marks the Ready records of the next chains Retrieved and returns them, in one statement, so that a second OCS on the
 * same table never gets records of the same chain.
 */
export function retrievalQuery(builder: QueryBuilder, table: string, shape: RetrievalShape): CompiledQuery {
  const exceptions = Array.from({ length: shape.exceptions }, (_, n) => new Slot(`except${n}`));
  const chains = builder
    .selectFrom(`${table} as ready`)
    .select('ready.chain_id')
    .distinct()
    .where('ready.record_status', '=', ready)
    .where(ofWantedType('ready.record_type', 'ready.dial_sched_time', shape.rescheduled))
    .where(({ or, and, eb, not }) => {
      const zones = Array.from({ length: shape.zones }, (_, n) => new Slot(`zone${n}`));
      const open = (secondOfDay: Slot) => [
        eb('ready.daily_from', '<=', secondOfDay),
        eb('ready.daily_till', '>', secondOfDay),
      ];
      const elsewhere = zones.length === 0 ? [] : [eb('ready.tz_dbid', 'not in', zones)];
      return and([
        or([
          ...zones.map((zone, n) => and([eb('ready.tz_dbid', '=', zone), ...open(new Slot(`second${n}`))])),
          and([...elsewhere, ...open(new Slot('defaultSecond'))]),
        ]),
        ...(exceptions.length === 0 ? [] : [eb('ready.chain_id', 'not in', exceptions)]),
        not(({ exists }) => exists(takenRecords(builder, table))),
      ]);
    })
    .orderBy('ready.chain_id')
    // As an expression: SQLite plans a statement anew for every value that is bound to a bare LIMIT. => As an
    // expression: SQLite plans a statement again for every value bound to a bare LIMIT.
    .limit(sql<number>`cast(${new Slot('chains')} as integer)`);
  return builder
    .updateTable(table)
    .set(held())
    .where('record_status', '=', ready)
    .where(ofWantedType('record_type', 'dial_sched_time', shape.rescheduled))
    .where('chain_id', 'in', chains)
    .returningAll()
    .compile();
}

/** Marks the Ready records of a type in one chain Retrieved and returns them, in one statement. */
export function chainRetrievalQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .updateTable(table)
    .set(held())
    .where('record_status', '=', ready)
    .where('record_type', '=', new Slot('recordType'))
    .where('chain_id', '=', new Slot('chainId'))
    .returningAll()
    .compile();
}

/** Columns written at retrieval: the record is taken, and by whom. */
function held() {
  return {
    record_status: retrieved,
    campaign_id: new Slot('campaignId'),
    group_id: new Slot('groupId'),
    app_id: new Slot('applicationId'),
  };
}

/** Records of a candidate chain that somebody already holds. */
function takenRecords(builder: QueryBuilder, table: string) {
  return builder
    .selectFrom(`${table} as taken`)
    .select('taken.record_id')
    .whereRef('taken.chain_id', '=', 'ready.chain_id')
    .where('taken.record_status', '=', retrieved);
}

/** Writes the named columns of one record. */
export function updateQuery(builder: QueryBuilder, table: string, columns: readonly string[]): CompiledQuery {
  return builder
    .updateTable(table)
    .set(slots(columns))
    .where('record_id', '=', new Slot('record_id'))
    .compile();
}

export function insertQuery(builder: QueryBuilder, table: string, columns: readonly string[]): CompiledQuery {
  return builder.insertInto(table).values(slots(columns)).compile();
}

export function readQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder.selectFrom(table).selectAll().orderBy('chain_id').orderBy('chain_n').compile();
}

/** The highest record_id and chain_id of a list; null in an empty one. */
export function highestNumbersQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .selectFrom(table)
    .select(({ fn }) => [fn.max('record_id').as('record_id'), fn.max('chain_id').as('chain_id')])
    .compile();
}

/** How many chains have a record that is Ready or Retrieved, and how many of those have one that is Retrieved. */
export function chainCountQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .selectFrom(table)
    .select(({ fn, eb, ref }) => [
      fn.count('chain_id').distinct().as('open'),
      fn
        .count(eb.case().when('record_status', '=', retrieved).then(ref('chain_id')).end())
        .distinct()
        .as('retrieved'),
    ])
    .where('record_status', 'in', [ready, retrieved])
    .compile();
}

/** Places and types of the records of one chain, by chain_n. */
export function chainQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .selectFrom(table)
    .select(['chain_n', 'record_type'])
    .where('chain_id', '=', new Slot('chain'))
    .orderBy('chain_n')
    .compile();
}

/**
 * Which records a mark applies to: those with the value, their whole chains, or the other Ready records of their
 * chains.
 */
export type MarkScope = 'record' | 'chain' | 'others';

/** Writes the named columns of the records that have the slot `value` in a column, or of their chains. */
export function markQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  column: string,
  scope: MarkScope,
): CompiledQuery {
  const value = new Slot('value');
  const chains = builder
    .selectFrom(`${table} as hit`)
    .select('hit.chain_id')
    .where(`hit.${column}`, '=', value);
  const marking = builder.updateTable(table).set(slots(columns)).returningAll();
  if (scope === 'record')
    return marking.where('record_status', '!=', retrieved).where(column, '=', value).compile();
  const ofChains = marking.where('chain_id', 'in', chains);
  if (scope === 'chain') return ofChains.where('record_status', '!=', retrieved).compile();
  return ofChains
    .where('record_status', '=', ready)
    .where(({ or, eb }) => or([eb(column, 'is', null), eb(column, '!=', value)]))
    .compile();
}

function slots(columns: readonly string[]): Record<string, Cell | Slot> {
  return Object.fromEntries(columns.map((column) => [column, new Slot(column)]));
}
