import type { CompiledQuery, RawBuilder } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { Row } from './call-record-row.ts';
import { type Cell, type QueryBuilder, Slot } from './prepared-query.ts';
import { sql } from './query-builder.ts';
import { type Condition, hasLease, isFreeOrOfAnother, isNotOfAnother } from './shared-retrieval.ts';

/** record_status values (001, Enumeration Table). */
const ready = recordStatus.Ready;
const retrieved = recordStatus.Retrieved;

/** Columns that a withdrawal decides. */
const withdrawn: ReadonlySet<string> = new Set(['record_status', 'record_type', 'dial_sched_time']);

/**
 * Writes the named columns of one record. If processes share the table, only the one that holds the record may, and only
 * while its lease lasts; with `held`, what another process has decided in the meantime stays.
 */
export function updateQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  { shared, held }: { readonly shared: boolean; readonly held: boolean },
): CompiledQuery {
  const update = builder.updateTable(table).where('record_id', '=', new Slot('record_id'));
  if (!shared) return update.set(slots(columns)).compile();
  return update
    .set(held ? slotsIfOpen(table, columns) : slots(columns))
    .where(hasLease(builder))
    .where(isNotOfAnother(builder, table))
    .compile();
}

/**
 * Writes the named columns of many records at once: the slot `rows` is a JSON array of objects. For processes that share
 * the table, as above.
 */
export function updateTogetherQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  held: boolean,
): CompiledQuery {
  const rows = sql<Row>`json_populate_recordset(null::${sql.table(table)}, cast(${new Slot('rows')} as json))`;
  const cells = columns.map((column) => {
    const given = sql<Cell>`${sql.ref(`given.${column}`)}`;
    return [column, held ? ifOpen(table, column, given) : given];
  });
  return builder
    .updateTable(table)
    .from(rows.as('given'))
    .set(Object.fromEntries(cells))
    .whereRef(`${table}.record_id`, '=', 'given.record_id')
    .where(hasLease(builder))
    .where(isNotOfAnother(builder, table))
    .compile();
}

function slotsIfOpen(table: string, columns: readonly string[]): Record<string, Slot | RawBuilder<Cell>> {
  return Object.fromEntries(columns.map((column) => [column, ifOpen(table, column, new Slot(column))]));
}

/** A record that was added to a held chain is Ready until the chain is finished. */
function ifOpen<Given extends Slot | RawBuilder<Cell>>(table: string, column: string, given: Given) {
  if (!withdrawn.has(column)) return given;
  const isOpen = sql`${sql.ref(`${table}.record_status`)} in (${sql.lit(ready)}, ${sql.lit(retrieved)})`;
  return sql<Cell>`case when ${isOpen} then ${given} else ${sql.ref(`${table}.${column}`)} end`;
}

/** Inserts one row; with `ifMissing` unless it is there already. */
export function insertQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  ifMissing: boolean,
): CompiledQuery {
  const insert = builder.insertInto(table).values(slots(columns));
  return (ifMissing ? insert.onConflict((conflict) => conflict.doNothing()) : insert).compile();
}

/** All records, or those of one chain. */
export function readQuery(builder: QueryBuilder, table: string, ofChain = false): CompiledQuery {
  const all = builder.selectFrom(table).selectAll();
  const wanted = ofChain ? all.where('chain_id', '=', new Slot('chain')) : all;
  return wanted.orderBy('chain_id').orderBy('chain_n').compile();
}

/** The records of the chains from one number to another. */
export function pageQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .selectFrom(table)
    .selectAll()
    .where('chain_id', '>=', new Slot('first'))
    .where('chain_id', '<=', new Slot('last'))
    .orderBy('chain_id')
    .orderBy('chain_n')
    .compile();
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
 * Which records a mark applies to: those with the value, their whole chains, or the other records of their chains
 * that are Ready or Retrieved.
 */
export type MarkScope = 'record' | 'chain' | 'others';

/**
 * Writes the named columns of the records that have the slot `value` in a column, or of their chains, except Retrieved ones,
 * unless another process holds them.
 */
export function markQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  column: string,
  { scope, shared }: { readonly scope: MarkScope; readonly shared: boolean },
): CompiledQuery {
  const value = new Slot('value');
  const chains = builder
    .selectFrom(`${table} as hit`)
    .select('hit.chain_id')
    .where(`hit.${column}`, '=', value);
  const marking = builder.updateTable(table).set(slots(columns)).returningAll();
  const isFree: Condition = ({ eb }) => eb('record_status', '!=', retrieved);
  const free = shared ? isFreeOrOfAnother(builder, table) : isFree;
  if (scope === 'record') return marking.where(free).where(column, '=', value).compile();
  const ofChains = marking.where('chain_id', 'in', chains);
  if (scope === 'chain') return ofChains.where(free).compile();
  return ofChains
    .where('record_status', 'in', [ready, retrieved])
    .where(free)
    .where(({ or, eb }) => or([eb(column, 'is', null), eb(column, '!=', value)]))
    .compile();
}

function slots(columns: readonly string[]): Record<string, Cell | Slot> {
  return Object.fromEntries(columns.map((column) => [column, new Slot(column)]));
}
