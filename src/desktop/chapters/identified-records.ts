import type { ByIdentifier } from '../machine/actions.ts';
import type { Machine } from '../machine/machine.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { recordKeys, workableRecord } from './record-requests.ts';

/** What a request is about that may name a record by its handle, or any records by phone number or customer id. */
export interface IdentifiedRecords {
  /** The record on the desktop, where it is named by handle. */
  readonly record: DesktopRecord | undefined;
  readonly keys: IdentifyingKeys;
}

interface IdentifyingKeys {
  readonly GSW_RECORD_HANDLE?: number;
  readonly GSW_CAMPAIGN_NAME?: string;
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  readonly GSW_CALLING_LIST?: string;
  readonly GSW_PHONE?: string;
  readonly GSW_CUSTOMER_ID?: string;
  readonly GSW_CHAIN_ATTR?: 'AllChain' | 'RecordOnly';
}

/**
 * The keys by which cancelling and do-not-call name records: a handle asks for campaign and list (001, Mandatory
 * Fields), and makes every other identifier needless; a phone number comes before a customer id (rulings 147 and 169).
 */
export function identifyRecords(machine: Machine, identifier: ByIdentifier): IdentifiedRecords | string {
  const { handle, phone, customerId, chainAttr } = identifier;
  const attribute = chainAttr === undefined ? {} : { GSW_CHAIN_ATTR: chainAttr };
  if (handle !== undefined) {
    const record = workableRecord(machine, handle);
    return typeof record === 'string' ? record : { record, keys: { ...recordKeys(record), ...attribute } };
  }
  if (machine.agent === undefined || machine.agent.state === 'LoggedOut') return 'You are not logged in.';
  if (machine.applicationId === undefined) return 'OCS has not been heard of yet.';
  if (phone !== undefined) return { record: undefined, keys: { GSW_PHONE: phone, ...attribute } };
  if (customerId !== undefined)
    return { record: undefined, keys: { GSW_CUSTOMER_ID: customerId, ...attribute } };
  return 'Say which record: by handle, phone number or customer id.';
}
