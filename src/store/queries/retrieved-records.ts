import { sql } from 'kysely';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type Queries, Slot } from './prepared-query.ts';

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
