import type { CompiledQuery } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type Cell, type QueryBuilder, Slot } from './prepared-query.ts';
import { hasLease, isNotOfAnother } from './shared-retrieval.ts';

/** record_status values (001, Enumeration Table). */
const ready = recordStatus.Ready;
const retrieved = recordStatus.Retrieved;

/**
 * Writes the named columns of one record. If processes share the table, only the one that holds the record may, and only
 * while its lease lasts.
 */
export function updateQuery(
  builder: QueryBuilder,
  table: string,
  columns: readonly string[],
  shared: boolean,
): CompiledQuery {
  const update = builder
    .updateTable(table)
    .set(slots(columns))
    .where('record_id', '=', new Slot('record_id'));
  return (shared ? update.where(hasLease(builder)).where(isNotOfAnother(builder, table)) : update).compile();
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
