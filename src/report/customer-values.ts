import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';

/** Columns of a calling list that Genesys defines; every other one is a customer's own field. */
const systemColumns: ReadonlySet<string> = new Set(
  [
    'record_id record_type record_status chain_id chain_n call_result attempt call_time dial_sched_time daily_from',
    'daily_till tz_dbid campaign_id agent_id group_id app_id treatments media_ref contact_info_type switch_id',
    'email_template_id',
  ].flatMap((line) => line.split(' ')),
);

/** Keys that hold a customer's number, or what a company knows the customer by, everywhere. */
const customerKeys: ReadonlySet<string> = new Set(
  [
    'GSW_PHONE contact_info phone phone_number ani ANI GSW_CUSTOMER_ID customer_id customerId',
    // Where the customer or the device is (001, Default Record Information).
    'GSW_COUNTRY_CODE GSW_POSTAL_CODE GSW_STATE_CODE GSW_D_AREA_CODE GSW_D_STATE_CODE',
    // Why somebody is not to be called.
    'GSW_MESSAGE dnc_message',
  ].flatMap((line) => line.split(' ')),
);

/** Keys that hold a DN of the switch, or the number of a customer who is on the call: then it is longer. */
const otherPartyKeys: ReadonlySet<string> = new Set(['otherDN', 'thirdPartyDN', 'dnis', 'DNIS']);

/** Whether the values of a key are a customer's: by the key, and by the kind of object that it is in. */
function isCustomerKey(key: string, place: FramePlace): boolean {
  if (customerKeys.has(key)) return true;
  if (place === 'user data') return !key.startsWith('GSW_');
  return place === 'record' && !systemColumns.has(key);
}

/** What a part of a frame is: user data, a row of a calling list, or neither. */
export type FramePlace = 'user data' | 'record' | 'other';

/** One step into a frame: the kind of place of a member. */
function placeOf(key: string, value: JsonValue | undefined, outer: FramePlace): FramePlace {
  if (key === 'userData') return 'user data';
  if (outer === 'user data') return outer;
  if (!isJsonObject(value)) return 'other';
  // What the agent sees of a record, and what the agent changes in it (upper tester).
  if (key === 'fields' || key === 'custom') return 'user data';
  if (key === 'where') return 'record';
  return recordColumns.some((column) => column in value) ? 'record' : 'other';
}

/** Columns that only a row of a calling list has. */
const recordColumns = ['contact_info', 'record_id', 'record_status', 'record_type', 'chain_n'] as const;

/** A frame with every customer's value replaced by `mask`, and other texts by `text`. */
export function maskFrame(frame: JsonObject, replace: FrameReplacement): JsonObject {
  return maskObject(frame, 'other', replace);
}

/** How the values of a frame are replaced. */
export interface FrameReplacement {
  readonly customerValue: (key: string, value: string | number) => JsonValue;
  readonly otherText: (text: string) => string;
}

function maskObject(object: JsonObject, place: FramePlace, replace: FrameReplacement): JsonObject {
  const pairKey =
    place === 'user data' && typeof object.key === 'string' && 'value' in object ? object.key : undefined;
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (value === undefined || (pairKey !== undefined && key !== 'value') || nameKeys.has(key))
        return [key, value];
      return [key, maskValue(pairKey ?? key, value, place, replace)];
    }),
  );
}

/** Keys that name a message: their values are never a customer's. */
const nameKeys: ReadonlySet<string> = new Set([
  'messageType',
  'method',
  'answerTo',
  'request',
  'GSW_AGENT_REQ_TYPE',
  'GSW_USER_EVENT',
]);

function maskValue(key: string, value: JsonValue, outer: FramePlace, replace: FrameReplacement): JsonValue {
  if (Array.isArray(value)) {
    const list = key === 'fields' ? '' : key; // A list of fields defines them; it holds no values.
    return value.map((item: JsonValue) => maskValue(list, item, placeOf(list, item, outer), replace));
  }
  if (isJsonObject(value)) return maskObject(value, placeOf(key, value, outer), replace);
  if (typeof value === 'string' || typeof value === 'number') {
    if (isCustomerKey(key, outer) || isOtherParty(key, value)) return replace.customerValue(key, value);
    return typeof value === 'string' ? replace.otherText(value) : value;
  }
  return value;
}

function isOtherParty(key: string, value: string | number): boolean {
  return otherPartyKeys.has(key) && /^\+?\d{6,}$/.test(String(value));
}
