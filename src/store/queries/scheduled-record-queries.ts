import type { CompiledQuery, ExpressionBuilder } from 'kysely';
import type { StoreCommand } from '../../ocs/machine/store-port.ts';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { type Cell, type ListTables, type QueryBuilder, Slot } from './prepared-query.ts';
import { sql } from './query-builder.ts';
import { held, takenRecords } from './retrieved-records.ts';
import { lockedRetrieval } from './shared-retrieval.ts';

export type ScheduledCommand = Extract<StoreCommand, { verb: 'retrieveDue' | 'nextDue' }>;

/** record_status (001, Enumeration Table), written out in each query: an index has only such records. */
const ready = sql.lit(recordStatus.Ready);

/** The statement of a command about scheduled records; commands with equally many types share it. */
export function scheduledQuery(
  builder: QueryBuilder,
  table: string,
  { verb, recordTypes }: ScheduledCommand,
  shared: boolean,
): CompiledQuery {
  const scheduled = scheduledRecords(builder, table, recordTypes.length);
  if (verb === 'nextDue') {
    return scheduled
      .selectAll('ready')
      .orderBy('ready.dial_sched_time')
      .orderBy('ready.record_id')
      .limit(sql.lit(1)) // written out: see the LIMIT of retrievalQuery
      .compile();
  }
  const due = scheduled.where('ready.dial_sched_time', '<=', new Slot('dueBy'));
  const isDue = ({ eb }: ExpressionBuilder<ListTables, string>) =>
    eb('record_id', 'in', due.select('ready.record_id'));
  if (shared)
    return lockedRetrieval(builder, table, isDue, (first) =>
      first.where('first.chain_id', 'in', due.select('ready.chain_id')),
    );
  return builder.updateTable(table).set(held()).where(isDue).returningAll().compile();
}

/** Records scheduled for a campaign group, or for no particular one, whose chain nobody holds. */
function scheduledRecords(builder: QueryBuilder, table: string, types: number) {
  const recordTypes = Array.from({ length: types }, (_, n) => new Slot(`type${n}`));
  return builder
    .selectFrom(`${table} as ready`)
    .where('ready.record_status', '=', ready)
    .where('ready.dial_sched_time', 'is not', null)
    .where('ready.record_type', 'in', recordTypes)
    .where(ownOrNobodys('ready.campaign_id', 'campaignId'))
    .where(ownOrNobodys('ready.group_id', 'groupId'))
    .where(({ not, exists }) => not(exists(takenRecords(builder, table, 'ready.chain_id'))));
}

function ownOrNobodys(column: string, slot: string) {
  return ({ eb, or }: ExpressionBuilder<ListTables, string>) =>
    or([eb(column, 'is', null), eb(column, '=', new Slot(slot))]);
}

/** Slot values of the statement. */
export function scheduledValues(command: ScheduledCommand): Record<string, Cell> {
  const { campaignId, groupId, recordTypes } = command;
  const types = Object.fromEntries(recordTypes.map((type, n) => [`type${n}`, type]));
  if (command.verb === 'nextDue') return { campaignId, groupId, ...types };
  const { dueBy, applicationId } = command;
  return { campaignId, groupId, applicationId, dueBy, ...types };
}
