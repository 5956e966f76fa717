import type { KeyValue } from '../../protocol/user-data.ts';
import type { PendingChange } from '../records/record-chain.ts';
import type { CallingList, FieldType } from './configuration.ts';

/** A field that UpdateCallCompletionStats and RecordProcessed may change, and how to read its new value. */
export interface ModifiableField {
  /** Key of the pair that carries it. */
  readonly key: string;
  /** The change to the row, or undefined for a value that the field cannot have (ruling 116). */
  change(value: KeyValue): PendingChange | undefined;
}

/** Genesys mandatory fields that a desktop may change, with the recommended keys (001, Modifiable Mandatory Genesys Fields). */
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

/** How a custom field's value reads from user data: INT as Int, all else as String (001, Custom Data Formats; ruling 122). */
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
 * All that a desktop may change in a record of the list. A key of the list's own for a mandatory field comes after
 * the recommended one, which the request tables print, and therefore wins over it (ruling 61).
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
