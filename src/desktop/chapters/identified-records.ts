import type { ByIdentifier } from '../machine/actions.ts';
import type { Machine } from '../machine/machine.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { recordKeys, workableRecord } from './record-requests.ts';

/** What a request is about that names a record by its handle, or records by phone number or customer id. */
export interface IdentifiedRecords {
  /** The record on the desktop, if named by handle. */
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
 * Keys that identify records in cancel and do-not-call requests. A handle requires campaign and list (001, Mandatory
 * Fields) and no other identifier; a phone number takes precedence over a customer id (rulings 147 and 169).
 */
export function identifyRecords(machine: Machine, identifier: ByIdentifier): IdentifiedRecords | string {
  const { handle, phone, customerId, chainAttr } = identifier;
  const attribute = chainAttr === undefined ? {} : { GSW_CHAIN_ATTR: chainAttr };
  if (handle !== undefined) {
    const record = workableRecord(machine, handle);
    return typeof record === 'string' ? record : { record, keys: { ...recordKeys(record), ...attribute } };
  }
  if (machine.agent === undefined || machine.agent.state === 'LoggedOut') return 'You are not logged in.';
  if (machine.applicationId === undefined) return 'OCS has not sent anything yet.';
  if (phone !== undefined) return { record: undefined, keys: { GSW_PHONE: phone, ...attribute } };
  if (customerId !== undefined)
    return { record: undefined, keys: { GSW_CUSTOMER_ID: customerId, ...attribute } };
  return 'Name the record by handle, phone number or customer id.';
}
