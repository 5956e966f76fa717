import { type CompiledQuery, type ExpressionBuilder, sql } from 'kysely';
import type { StoreCommand } from '../ocs/machine/store-port.ts';
import { recordStatus } from '../protocol/enumerations.generated.ts';
import { type Cell, type ListTables, type QueryBuilder, Slot } from './prepared-query.ts';

export type ScheduledCommand = Extract<StoreCommand, { verb: 'retrieveDue' | 'nextDue' }>;

/** record_status values (001, Enumeration Table). */
const ready = recordStatus.Ready;
const retrieved = recordStatus.Retrieved;

/** The statement of a command about scheduled records; commands with equally many types share it. */
export function scheduledQuery(
  builder: QueryBuilder,
  table: string,
  { verb, recordTypes }: ScheduledCommand,
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
  const due = scheduled.select('ready.record_id').where('ready.dial_sched_time', '<=', new Slot('dueBy'));
  return builder
    .updateTable(table)
    .set({
      record_status: retrieved,
      campaign_id: new Slot('campaignId'),
      group_id: new Slot('groupId'),
      app_id: new Slot('applicationId'),
    })
    .where('record_id', 'in', due)
    .returningAll()
    .compile();
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
    .where(({ not, exists }) =>
      not(
        exists(
          builder
            .selectFrom(`${table} as taken`)
            .select('taken.record_id')
            .whereRef('taken.chain_id', '=', 'ready.chain_id')
            .where('taken.record_status', '=', retrieved),
        ),
      ),
    );
}

function ownOrNobodys(column: string, slot: string) {
  return ({ eb, or }: ExpressionBuilder<ListTables, string>) =>
    or([eb(column, 'is', null), eb(column, '=', new Slot(slot))]);
}

/** A record of the wanted type, or a rescheduled one whose time has come. */
export function ofWantedType(type: string, time: string, rescheduled: boolean) {
  return ({ eb, and, or }: ExpressionBuilder<ListTables, string>) => {
    const wanted = eb(type, '=', new Slot('recordType'));
    if (!rescheduled) return wanted;
    const due = eb(time, '<=', new Slot('dueBy'));
    return or([wanted, and([eb(type, '=', new Slot('rescheduledType')), due])]);
  };
}

/** Slot values of the statement. */
export function scheduledValues(command: ScheduledCommand): Record<string, Cell> {
  const { campaignId, groupId, recordTypes } = command;
  const types = Object.fromEntries(recordTypes.map((type, n) => [`type${n}`, type]));
  if (command.verb === 'nextDue') return { campaignId, groupId, ...types };
  const { dueBy, applicationId } = command;
  return { campaignId, groupId, applicationId, dueBy, ...types };
}
