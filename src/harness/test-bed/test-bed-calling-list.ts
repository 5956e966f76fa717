import type { JsonObject } from '../../kernel/json.ts';
import { type TestBedTimeZone, testBedTimeZones } from '../expect/test-bed-time-zones.ts';

/** A calling list of the test bed. */
export interface TestBedList {
  readonly name: string;
  records: readonly JsonObject[];
  /** For all its records that do not have their own. */
  timeZone: TestBedTimeZone;
  script?: string;
  /** Keys of Genesys mandatory fields that differ from the recommended ones, by field. */
  readonly sendAttributes: Record<string, string>;
  /** The field by which its customers are known, of type VARCHAR. */
  customerField?: string;
  /** Its treatments, as `provision` takes them. */
  treatments?: readonly JsonObject[];
}

/** One key differs from its field's name, to catch an OCS that takes names for keys. */
const customFields: readonly JsonObject[] = [
  { name: 'customer_name', type: 'VARCHAR', sendAttribute: 'customer_name' },
  { name: 'segment', type: 'CHAR', sendAttribute: 'segment' },
  { name: 'balance', type: 'INT', sendAttribute: 'account_balance' },
  { name: 'score', type: 'FLOAT', sendAttribute: 'score' },
  { name: 'last_order', type: 'DATETIME', sendAttribute: 'last_order' },
  { name: 'note', type: 'VARCHAR' },
];

/**
 * The Genesys mandatory fields that a desktop may change, under the recommended keys: only fields that have a key are
 * updated (001, Modifiable Mandatory Genesys Fields, Send Attributes).
 */
const recommendedKeys = {
  call_result: 'GSW_CALL_RESULT',
  daily_from: 'GSW_FROM',
  contact_info: 'GSW_PHONE',
  contact_info_type: 'GSW_PHONE_TYPE',
  daily_till: 'GSW_UNTIL',
} as const;

/** Seconds of a day, for daily_from and daily_till. */
const day = 86_400;
/** Seconds beside midnight in which a record may not be called, without that the time of day decides anything. */
const besideMidnight = 60;

/** The default list, for scenarios that do not say what it holds: three customers with one number each. */
export function mainCallingList(name: string): TestBedList {
  const records = [
    customer(1, '5550101', { customer_name: 'Ada Byron', segment: 'A', balance: 120, score: 1.5 }),
    customer(2, '5550102', { customer_name: 'Bo Carter', segment: 'B', balance: 0, score: 2.25 }),
    customer(3, '5550103', { customer_name: 'Cy Dunn', segment: 'A', balance: -5, score: 3 }),
  ];
  return { name, records, timeZone: 'GMT', sendAttributes: {} };
}

/** The list of a further campaign, with customers that no other list has. */
export function furtherCallingList(name: string): TestBedList {
  const records = ['5560201', '5560202'].map((phone, n) =>
    customer(n + 1, phone, { customer_name: `Customer ${n + 1}`, segment: 'A', balance: n, score: n + 0.5 }),
  );
  return { name, records, timeZone: 'GMT', sendAttributes: {} };
}

function customer(id: number, phone: string, custom: JsonObject): JsonObject {
  return { record_id: id, chain_id: id, contact_info: phone, ...custom, note: 'secret' };
}

/** A list's part of the control method `provision`; `n` is its place among the lists. */
export function provisionedList(list: TestBedList, n: number): JsonObject {
  const { dbid } = testBedTimeZones[list.timeZone];
  return {
    name: list.name,
    dbid: 51 + n,
    table: `calling_list_${n + 1}`,
    fields: [...customFields, ...customerFieldOf(list)],
    sendAttributes: { ...recommendedKeys, ...list.sendAttributes },
    records: list.records.map((record, at) => ({ ...recordDefaults(at), tz_dbid: dbid, ...record })),
    ...(list.script ? { script: list.script } : {}),
    ...(list.treatments ? { treatments: list.treatments.map(({ name }) => name ?? null) } : {}),
  };
}

function customerFieldOf({ customerField: name }: TestBedList): readonly JsonObject[] {
  return name === undefined ? [] : [{ name, type: 'VARCHAR', sendAttribute: name }];
}

/** All day, so that the time of day of a run does not matter. */
function recordDefaults(at: number): JsonObject {
  return { record_id: at + 1, chain_id: at + 1, daily_from: 0, daily_till: 86399 };
}

/** The time zones' part of the control method `provision`. */
export function provisionedTimeZones(): readonly JsonObject[] {
  return Object.entries(testBedTimeZones).map(([name, zone]) => ({ name, ...zone }));
}

/** Whether a list's records may be dialed at any time of day but for the minutes beside midnight. */
export function isDialedAllDay({ records }: TestBedList): boolean {
  return records.every(({ daily_from: from = 0, daily_till: till = day }) => {
    return Number(from) <= besideMidnight && Number(till) >= day - besideMidnight;
  });
}
