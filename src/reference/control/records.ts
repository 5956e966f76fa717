import type { CallingList, Configuration } from '../../ocs/configuration/configuration.ts';
import type { CallRecord, RecordChange } from '../../ocs/machine/store-port.ts';
import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ReferenceSystem } from '../reference-system.ts';
import { changeOf, flatRecord, isMandatoryField, newRecord, type RecordPlace } from './calling-record.ts';
import type { ControlMethod } from './control-method.ts';
import { invalidParams, notPossible } from './control-refusal.ts';
import type { GivenRecord } from './provision-params.ts';

const read: ControlMethod<ControlParams['records.read']> = async (system, { callingList, where = {} }) => {
  const list = listNamed(system.configuration, callingList);
  const conditions = Object.entries(where);
  for (const [column] of conditions) refuseUnknownColumn(list, column);
  const records = await readAll(system, callingList, conditions);
  return { records: records.map(flatRecord) };
};

const write: ControlMethod<ControlParams['records.write']> = async (system, { callingList, records }) => {
  const { configuration } = system;
  const list = listNamed(configuration, callingList);
  const known = new Set((await readAll(system, callingList)).map((record) => record.record_id));
  const timeZones = zonesOf(configuration);
  const added: CallRecord[] = [];
  const changes: RecordChange[] = [];
  let lastId = highestId(known, records);
  records.forEach((record, index) => {
    const place = { path: `records[${index}]`, list, timeZones };
    const { record_id } = record;
    if (typeof record_id === 'number' && known.has(record_id)) {
      changes.push(changeOf(record, record_id, place));
      return;
    }
    lastId += 1;
    added.push(newRecord(record, lastId, place));
  });
  if (added.length > 0) await system.query({ verb: 'insert', list: callingList, records: added });
  if (changes.length > 0) await system.query({ verb: 'update', list: callingList, changes });
  return {};
};

/** The highest record_id of the existing and the given records. */
function highestId(known: Iterable<number>, given: readonly GivenRecord[]): number {
  let highest = 0;
  for (const id of known) highest = Math.max(highest, id);
  for (const { record_id } of given)
    if (typeof record_id === 'number') highest = Math.max(highest, record_id);
  return highest;
}

/** The records of a list that have all of these values, in the order of their ids. */
export async function readAll(
  system: ReferenceSystem,
  list: string,
  conditions: readonly Condition[] = [],
): Promise<readonly CallRecord[]> {
  const records = await system.query({ verb: 'read', list });
  const wanted = records.filter((record) => conditions.every((condition) => meets(record, condition)));
  return wanted.sort((one, other) => one.record_id - other.record_id);
}

/** A column, and its value. */
type Condition = readonly [string, string | number | null];

function meets(record: CallRecord, [column, value]: Condition): boolean {
  const cells: Readonly<Record<string, unknown>> = isMandatoryField(column) ? { ...record } : record.custom;
  return cells[column] === value;
}

export function listNamed(configuration: Configuration, name: string): CallingList {
  const list = configuration.callingLists.find((one) => one.name === name);
  if (list === undefined) throw notPossible(`There is no calling list "${name}".`);
  return list;
}

function refuseUnknownColumn(list: CallingList, column: string): void {
  if (isMandatoryField(column) || list.fields.some((field) => field.name === column)) return;
  throw invalidParams(`where.${column} is not a field of the calling list "${list.name}".`);
}

function zonesOf({ timeZones }: Configuration): RecordPlace['timeZones'] {
  const [first, ...others] = timeZones.map((zone) => zone.dbid);
  if (first === undefined) throw notPossible('No time zone is provisioned.');
  return [first, ...others];
}

export const recordMethods = { 'records.read': read, 'records.write': write };
