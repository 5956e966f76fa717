import type { CallingList, Configuration } from '../../ocs/configuration.ts';
import type { CallRecord } from '../../ocs/store-port.ts';
import type { ReferenceSystem } from '../reference-system.ts';
import { changeOf, flatRecord, isMandatoryField, newRecord, type RecordPlace } from './calling-record.ts';
import type { ControlMethod } from './control-method.ts';
import { invalidParams, notPossible } from './control-refusal.ts';
import type { GivenRecord } from './provision-params.ts';

interface ReadParams {
  readonly callingList: string;
  readonly where?: GivenRecord;
}

interface WriteParams {
  readonly callingList: string;
  readonly records: readonly GivenRecord[];
}

const read: ControlMethod<ReadParams> = async (system, { callingList, where = {} }) => {
  const list = listNamed(system.configuration, callingList);
  const conditions = Object.entries(where);
  for (const [column] of conditions) refuseUnknownColumn(list, column);
  const records = (await readAll(system, callingList)).map(flatRecord);
  return {
    records: records.filter((record) => conditions.every(([column, value]) => record[column] === value)),
  };
};

const write: ControlMethod<WriteParams> = async (system, { callingList, records }) => {
  const { configuration } = system;
  const list = listNamed(configuration, callingList);
  const existing = await readAll(system, callingList);
  const known = new Set(existing.map((record) => record.record_id));
  const isKnown = (record: GivenRecord) =>
    typeof record.record_id === 'number' && known.has(record.record_id);
  const placeOf = (record: GivenRecord): RecordPlace => ({
    path: `records[${records.indexOf(record)}]`,
    list,
    timeZones: zonesOf(configuration),
  });
  let lastId = Math.max(0, ...known, ...records.map(({ record_id }) => Number(record_id ?? 0)));
  const added = records
    .filter((record) => !isKnown(record))
    .map((record) => {
      lastId += 1;
      return newRecord(record, lastId, placeOf(record));
    });
  const changes = records
    .filter(isKnown)
    .map((record) => changeOf(record, Number(record.record_id), placeOf(record)));
  if (added.length > 0) await system.query({ verb: 'insert', list: callingList, records: added });
  if (changes.length > 0) await system.query({ verb: 'update', list: callingList, changes });
  return {};
};

async function readAll(system: ReferenceSystem, list: string): Promise<readonly CallRecord[]> {
  const records = await system.query({ verb: 'read', list });
  return [...records].sort((one, other) => one.record_id - other.record_id);
}

function listNamed(configuration: Configuration, name: string): CallingList {
  const list = configuration.callingLists.find((one) => one.name === name);
  if (list === undefined) throw notPossible(`There is no calling list "${name}".`);
  return list;
}

function refuseUnknownColumn(list: CallingList, column: string): void {
  if (isMandatoryField(column) || list.fields.some((field) => field.name === column)) return;
  throw invalidParams(`where.${column} is no field of the calling list "${list.name}".`);
}

function zonesOf({ timeZones }: Configuration): RecordPlace['timeZones'] {
  const [first, ...others] = timeZones.map((zone) => zone.dbid);
  if (first === undefined) throw notPossible('No time zone is provisioned.');
  return [first, ...others];
}

export const recordMethods = { 'records.read': read, 'records.write': write };
