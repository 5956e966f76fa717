import type { CompiledQuery, Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type ListTables, type QueryBuilder, Slot } from './prepared-query.ts';
import { sql } from './query-builder.ts';
import { held, takenRecords } from './retrieved-records.ts';
import { keepsLease, lockedRetrieval } from './shared-retrieval.ts';

/** record_status (001, Enumeration Table), written out in each query: an index has only such records. */
const ready = sql.lit(recordStatus.Ready);

/** What makes two retrievals different statements. */
export interface RetrievalShape {
  /** Number of time zones, and of excepted chains. */
  readonly zones: number;
  readonly exceptions: number;
  /** Whether it takes rescheduled records too. */
  readonly rescheduled: boolean;
  /** Whether each chain must have a record of one of these types. */
  readonly havingType: boolean;
  /** Whether other processes retrieve from the same table. */
  readonly shared: boolean;
}

/**
 * Marks the Ready records of the next chains Retrieved and returns them, in one statement, so that a second OCS on the
 * same table never gets records of the same chain.
 */
export function retrievalQuery(builder: QueryBuilder, table: string, shape: RetrievalShape): CompiledQuery {
  const wanted = ofWantedType('record_type', 'dial_sched_time', shape.rescheduled);
  if (shape.shared) {
    const chains = builder
      .selectFrom(`${table} as ready`)
      .select('ready.chain_id')
      .where(candidates(shape))
      .whereRef('ready.chain_id', '=', 'first.chain_id');
    return lockedRetrieval(builder, table, wanted, (first) =>
      first
        .where(({ exists }) => exists(chains))
        .where(notExcepted('first.chain_id', shape.exceptions))
        .orderBy('first.chain_id')
        .limit(chainLimit()),
    );
  }
  const chains = builder
    .selectFrom(`${table} as ready`)
    .select('ready.chain_id')
    .distinct()
    .where(candidates(shape))
    .where(notExcepted('ready.chain_id', shape.exceptions))
    .where(({ not, exists }) => not(exists(takenRecords(builder, table, 'ready.chain_id'))))
    .orderBy('ready.chain_id')
    .limit(chainLimit());
  return builder
    .updateTable(table)
    .set(held())
    .where('record_status', '=', ready)
    .where(wanted)
    .where('chain_id', 'in', chains)
    .returningAll()
    .compile();
}

/**
 * Counts, as 0 or 1, the Ready records of the wanted types (`ready`) and those that may be taken now (`open`), even if their
 * chains are held. If none is open, a retrieval would find nothing.
 */
export function candidatesQuery(builder: QueryBuilder, table: string, shape: RetrievalShape): CompiledQuery {
  const from = builder.selectFrom(`${table} as ready`).select('ready.chain_id');
  const types = [new Slot('recordType'), ...(shape.rescheduled ? [new Slot('rescheduledType')] : [])];
  const any = from.where('ready.record_status', '=', ready).where('ready.record_type', 'in', types);
  return builder
    .selectNoFrom(({ cast, exists }) => [
      cast<number>(exists(any), 'integer').as('ready'),
      cast<number>(exists(from.where(candidates(shape))), 'integer').as('open'),
    ])
    .compile();
}

/** As an expression: SQLite plans a statement again for every value bound to a bare LIMIT. */
function chainLimit() {
  return sql<number>`cast(${new Slot('chains')} as integer)`;
}

/** Ready records of the wanted type within their daily windows. */
function candidates({ zones: count, rescheduled, havingType }: RetrievalShape) {
  return (builder: ExpressionBuilder<ListTables, string>) => {
    const { or, and, eb } = builder;
    const zones = Array.from({ length: count }, (_, n) => new Slot(`zone${n}`));
    const open = (secondOfDay: Slot) => [
      eb('ready.daily_from', '<=', secondOfDay),
      eb('ready.daily_till', '>', secondOfDay),
    ];
    const elsewhere = zones.length === 0 ? [] : [eb('ready.tz_dbid', 'not in', zones)];
    return and([
      eb('ready.record_status', '=', ready),
      ofWantedType('ready.record_type', 'ready.dial_sched_time', rescheduled)(builder),
      ...(havingType ? [eb('ready.record_type', '=', new Slot('havingType'))] : []),
      or([
        ...zones.map((zone, n) => and([eb('ready.tz_dbid', '=', zone), ...open(new Slot(`second${n}`))])),
        and([...elsewhere, ...open(new Slot('defaultSecond'))]),
      ]),
    ]);
  };
}

function notExcepted(column: string, count: number) {
  const exceptions = Array.from({ length: count }, (_, n) => new Slot(`except${n}`));
  return ({ eb, and }: ExpressionBuilder<ListTables, string>): Expression<SqlBool> =>
    count === 0 ? and([]) : eb(column, 'not in', exceptions);
}

/** Marks the Ready records of a type in one chain Retrieved and returns them, in one statement. */
export function chainRetrievalQuery(builder: QueryBuilder, table: string, shared: boolean): CompiledQuery {
  const update = builder
    .updateTable(table)
    .set(held())
    .where('record_status', '=', ready)
    .where('record_type', '=', new Slot('recordType'))
    .where('chain_id', '=', new Slot('chainId'));
  return (shared ? update.where(keepsLease(builder)) : update).returningAll().compile();
}

/** A record of the wanted type, or a rescheduled one whose time has come. */
function ofWantedType(type: string, time: string, rescheduled: boolean) {
  return ({ eb, and, or }: ExpressionBuilder<ListTables, string>): Expression<SqlBool> => {
    const wanted = eb(type, '=', new Slot('recordType'));
    if (!rescheduled) return wanted;
    const due = eb(time, '<=', new Slot('dueBy'));
    return or([wanted, and([eb(type, '=', new Slot('rescheduledType')), due])]);
  };
}
