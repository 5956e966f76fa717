import type { CallRecord, RecordChange } from '../../ocs/machine/store-port.ts';
import { mandatoryColumnNames } from './calling-list-columns.ts';
import type { CallingListTable } from './calling-list-table.ts';
import type { Cell } from './prepared-query.ts';

/** A row of a calling list's table. */
export type Row = Readonly<Record<string, Cell>>;

/** Converts a row to a record, which has its custom fields in a separate object. */
export function recordOfRow(list: CallingListTable, row: Row): CallRecord {
  const record: Record<string, Cell | Row> = {};
  for (const column of mandatoryColumnNames) record[column] = row[column] ?? null;
  const custom: Record<string, Cell> = {};
  for (const name of list.custom) custom[name] = row[name] ?? null;
  record.custom = custom;
  // The table's columns are declared from CallRecord's own keys, with their types.
  return record as unknown as CallRecord;
}

/** The row, or part of a row, for a record or a change to one. */
export function rowOfRecord(record: CallRecord | RecordChange): Row {
  const row: Record<string, Cell> = {};
  for (const name of Object.keys(record) as (keyof CallRecord)[]) {
    // its keys are those of a record
    const cell = name === 'custom' ? undefined : record[name];
    if (cell !== undefined) row[name] = cell;
  }
  return Object.assign(row, record.custom);
}
