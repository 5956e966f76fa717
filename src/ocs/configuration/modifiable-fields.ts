import type { KeyValue } from '../../protocol/user-data.ts';
import type { PendingChange } from '../machine/store-port.ts';
import type { CallingList, FieldType } from './configuration.ts';

/** A field that UpdateCallCompletionStats and RecordProcessed may change, and how its new value is read. */
export interface ModifiableField {
  /** Key of the pair that carries it. */
  readonly key: string;
  /** The change to the row, or undefined if the field cannot have this value (ruling 116). */
  change(value: KeyValue): PendingChange | undefined;
}

/**
 * Genesys mandatory fields that a desktop may change, with the recommended keys (001, Modifiable Mandatory Genesys
 * Fields).
 */
const mandatory = {
  call_result: { key: 'GSW_CALL_RESULT', accepts: isCount },
  daily_from: { key: 'GSW_FROM', accepts: isSecondOfDay },
  daily_till: { key: 'GSW_UNTIL', accepts: isSecondOfDay },
  contact_info: { key: 'GSW_PHONE', accepts: (value: KeyValue) => typeof value === 'string' && value !== '' },
  contact_info_type: { key: 'GSW_PHONE_TYPE', accepts: (value: KeyValue) => isCount(value) && value <= 11 },
} as const satisfies Partial<Record<keyof PendingChange, unknown>>;

function isCount(value: KeyValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Seconds from midnight; 86400 is the end of the day. */
function isSecondOfDay(value: KeyValue): boolean {
  return isCount(value) && value <= 86_400;
}

/**
 * How a custom field's value is read from user data: INT as Int, all others as String (001, Custom Data Formats; ruling
 * 122).
 */
const customReaders: Readonly<Record<FieldType, (value: KeyValue) => number | string | undefined>> = {
  INT: (value) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined),
  FLOAT: (value) =>
    typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : undefined,
  CHAR: textOnly,
  VARCHAR: textOnly,
  DATETIME: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? value : undefined,
};

function textOnly(value: KeyValue): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * Everything that a desktop may change in a record of the list. The list's own key for a mandatory field comes after
 * the recommended one, which the request tables show, and so overrides it (ruling 61).
 */
export function modifiableFields(list: CallingList): readonly ModifiableField[] {
  const fields: ModifiableField[] = [];
  for (const [column, { key, accepts }] of Object.entries(mandatory)) {
    const change = (value: KeyValue) => (accepts(value) ? { [column]: value } : undefined);
    fields.push({ key, change });
    const own = list.sendAttributes[column];
    if (own !== undefined) fields.push({ key: own, change });
  }
  for (const { name, type, sendAttribute } of list.fields) {
    if (sendAttribute === undefined) continue;
    fields.push({
      key: sendAttribute,
      change: (value) => {
        const read = customReaders[type](value);
        return read === undefined ? undefined : { custom: { [name]: read } };
      },
    });
  }
  return fields;
}
