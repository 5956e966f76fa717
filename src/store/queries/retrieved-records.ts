import type { CompiledQuery } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type Queries, type QueryBuilder, Slot } from './prepared-query.ts';
import { sql } from './query-builder.ts';

/** record_status (001, Enumeration Table). */
const retrieved = sql.lit(recordStatus.Retrieved);

/** Columns written at retrieval: the record is taken, and by whom. */
export function held() {
  return {
    record_status: retrieved,
    campaign_id: new Slot('campaignId'),
    group_id: new Slot('groupId'),
    app_id: new Slot('applicationId'),
  };
}

/** Records of a candidate chain that somebody already holds. */
export function takenRecords(builder: Queries, table: string, chain: string) {
  return builder
    .selectFrom(`${table} as taken`)
    .select('taken.record_id')
    .whereRef('taken.chain_id', '=', chain)
    .where('taken.record_status', '=', retrieved);
}

/** Makes Ready again what an application has Retrieved; with `between` only in chains of the numbers from `first` to `last`. */
export function recoveryQuery(builder: QueryBuilder, table: string, between: boolean): CompiledQuery {
  const recovery = builder
    .updateTable(table)
    .set({ record_status: sql.lit(recordStatus.Ready) })
    .where('record_status', '=', retrieved)
    .where('app_id', '=', new Slot('applicationId'));
  if (!between) return recovery.compile();
  return recovery
    .where('chain_id', '>=', new Slot('first'))
    .where('chain_id', '<=', new Slot('last'))
    .compile();
}

/** The lowest and the highest number of a chain that an application has Retrieved; null if there is none. */
export function retrievedChainsQuery(builder: QueryBuilder, table: string): CompiledQuery {
  return builder
    .selectFrom(table)
    .select(({ fn }) => [fn.min('chain_id').as('lowest'), fn.max('chain_id').as('highest')])
    .where('record_status', '=', retrieved)
    .where('app_id', '=', new Slot('applicationId'))
    .compile();
}
