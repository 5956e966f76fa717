import type { CallRecord, StoreCommand } from '../../ocs/machine/store-port.ts';
import { type Row, recordOfRow } from '../queries/call-record-row.ts';
import type { CallingListTable } from '../queries/calling-list-table.ts';
import {
  candidatesQuery,
  chainRetrievalQuery,
  type RetrievalShape,
  retrievalQuery,
} from '../queries/retrieval-queries.ts';
import { type Retrieval, retrievalValues, roundedUp } from '../queries/retrieval-values.ts';
import {
  type ScheduledCommand,
  scheduledQuery,
  scheduledValues,
} from '../queries/scheduled-record-queries.ts';
import { type KnownTables, tableOf } from './known-tables.ts';
import { ask, type Program } from './program.ts';

type ChainRetrieval = Extract<StoreCommand, { verb: 'retrieveChain' }>;

export function* retrieve(tables: KnownTables, command: Retrieval): Program<readonly CallRecord[]> {
  const list = tableOf(tables, command.list);
  const shape = {
    zones: command.localTimes.length,
    exceptions: roundedUp(command.except.length),
    rescheduled: command.rescheduled !== undefined,
    havingType: command.havingType !== undefined,
    shared: tables.dialect.shared,
  };
  if (shape.shared && !(yield* mayFind(tables, list, command, shape))) return [];
  const { rows } = yield* ask(
    `retrieve ${list.table} ${Object.values(shape).join(' ')}`,
    () => retrievalQuery(tables.builder, list.table, shape),
    retrievalValues(command, shape.exceptions),
  );
  if (rows.length === 0) tables.usedUp.add(list.table);
  else tables.usedUp.delete(list.table);
  return inChainOrder(list, rows);
}

/** Whether a retrieval is worth its locks: a list that was used up is looked at first, which costs a tenth, or nothing. */
function* mayFind(
  { builder, usedUp }: KnownTables,
  { table }: CallingListTable,
  command: Retrieval,
  shape: RetrievalShape,
): Program<boolean> {
  if (usedUp.isEmpty(table)) return false;
  if (!usedUp.has(table)) return true;
  const { rows } = yield* ask(
    `candidates ${table} ${shape.zones} ${shape.rescheduled} ${shape.havingType}`,
    () => candidatesQuery(builder, table, shape),
    retrievalValues(command, shape.exceptions),
  );
  usedUp.add(table, rows[0]?.ready === 0);
  return rows[0]?.open === 1;
}

export function* retrieveChain(tables: KnownTables, command: ChainRetrieval): Program<readonly CallRecord[]> {
  const list = tableOf(tables, command.list);
  const { chainId, recordType, campaignId, groupId, applicationId } = command;
  const { rows } = yield* ask(
    `retrieve chain ${list.table}`,
    () => chainRetrievalQuery(tables.builder, list.table, tables.dialect.shared),
    { chainId, recordType, campaignId, groupId, applicationId },
  );
  return inChainOrder(list, rows);
}

export function* scheduled(tables: KnownTables, command: ScheduledCommand): Program<readonly CallRecord[]> {
  const list = tableOf(tables, command.list);
  const { rows } = yield* ask(
    `${command.verb} ${list.table} ${command.recordTypes.length}`,
    () => scheduledQuery(tables.builder, list.table, command, tables.dialect.shared),
    scheduledValues(command),
  );
  return inChainOrder(list, rows);
}

/** Records by chain_id and chain_n: a statement that returns what it changed has no order. */
function inChainOrder(list: CallingListTable, rows: readonly Row[]): readonly CallRecord[] {
  return rows
    .map((row) => recordOfRow(list, row))
    .sort((one, other) => one.chain_id - other.chain_id || one.chain_n - other.chain_n);
}
