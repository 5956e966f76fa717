import type { JsonObject } from '../../kernel/json.ts';
import type { CallingList, CustomField } from '../../ocs/configuration/configuration.ts';
import type { CallRecord, RecordChange } from '../../ocs/machine/store-port.ts';
import { defaultRecord } from '../../protocol/defaults.generated.ts';
import { invalidParams } from './control-refusal.ts';
import type { GivenRecord } from './provision-params.ts';

type MandatoryFields = Omit<CallRecord, 'custom'>;

const mandatoryNames: ReadonlySet<string> = new Set([
  ...Object.keys(defaultRecord),
  'record_id',
  'contact_info',
  'chain_id',
  'tz_dbid',
]);

/** Whether a column is a Genesys mandatory field, so that no custom field may have its name. */
export function isMandatoryField(name: string): boolean {
  return mandatoryNames.has(name);
}

/** Where a record is in the parameters, for error sentences, and what it may refer to. */
export interface RecordPlace {
  /** `callingLists[0].records[3]`. */
  readonly path: string;
  readonly list: CallingList;
  /** DBIDs of the provisioned time zones; the first is the default. */
  readonly timeZones: readonly [number, ...number[]];
}

/** A whole record from the given columns; the others get their defaults. */
export function newRecord(given: GivenRecord, recordId: number, place: RecordPlace): CallRecord {
  const { mandatory, custom } = splitColumns(given, place);
  const record_id = mandatory.record_id ?? recordId;
  if (mandatory.contact_info === undefined) throw invalidParams(`${place.path}.contact_info is missing.`);
  return {
    ...defaultRecord,
    tz_dbid: place.timeZones[0],
    chain_id: record_id,
    ...mandatory,
    record_id,
    contact_info: mandatory.contact_info,
    custom: { ...Object.fromEntries(place.list.fields.map((field) => [field.name, null])), ...custom },
  };
}

/** A change of the given columns only. */
export function changeOf(given: GivenRecord, recordId: number, place: RecordPlace): RecordChange {
  const { mandatory, custom } = splitColumns(given, place);
  return { ...mandatory, record_id: recordId, ...(Object.keys(custom).length === 0 ? {} : { custom }) };
}

/** A record as in control methods: custom fields next to the mandatory ones. */
export function flatRecord({ custom, ...mandatory }: CallRecord): JsonObject {
  return { ...mandatory, ...custom };
}

interface SplitColumns {
  readonly mandatory: Partial<MandatoryFields>;
  readonly custom: Record<string, string | number | null>;
}

function splitColumns(given: GivenRecord, place: RecordPlace): SplitColumns {
  const mandatory: Record<string, string | number | null> = {};
  const custom: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(given)) {
    if (isMandatoryField(name)) mandatory[name] = value;
    else custom[name] = customValue(name, value, place);
  }
  const zone = given.tz_dbid;
  if (typeof zone === 'number' && !place.timeZones.includes(zone)) {
    throw invalidParams(`${place.path}.tz_dbid ${zone} is not a provisioned time zone.`);
  }
  // The schema has checked the types of the mandatory fields.
  return { mandatory: mandatory as Partial<MandatoryFields>, custom };
}

function customValue(
  name: string,
  value: string | number | null,
  place: RecordPlace,
): string | number | null {
  const field = place.list.fields.find((one) => one.name === name);
  if (field === undefined) {
    throw invalidParams(`${place.path}.${name} is not a field of the calling list "${place.list.name}".`);
  }
  if (value === null || fits(field, value)) return value;
  throw invalidParams(
    `${place.path}.${name} must be ${expected[field.type]}, as the field's type is ${field.type}.`,
  );
}

const expected = {
  INT: 'an integer',
  FLOAT: 'a number',
  CHAR: 'a string',
  VARCHAR: 'a string',
  DATETIME: 'a string',
} as const;

function fits(field: CustomField, value: string | number): boolean {
  if (field.type === 'INT') return Number.isSafeInteger(value);
  return typeof value === (field.type === 'FLOAT' ? 'number' : 'string');
}
