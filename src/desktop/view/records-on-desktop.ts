import type { UserData } from '../../protocol/user-data.ts';
import type { Machine } from '../machine/machine.ts';
import { intAt, textAt } from '../machine/user-data-values.ts';
import { type AccessEvent, advanceAccess } from './chain-access.ts';
import { advanceRecord, type Chain, type DesktopRecord } from './desktop-record.ts';
import type { RecordOrigin } from './observation.ts';

/** Keys that belong to the message that delivered a record, not to the record. */
const envelopeKeys: ReadonlySet<string> = new Set([
  'GSW_USER_EVENT',
  'GSW_REFERENCE_ID',
  'GSW_AGENT_REQ_TYPE',
]);

/** The record that a message is about: by handle and application id, or by handle alone if it names no OCS. */
export function recordOf(machine: Machine, userData: UserData): DesktopRecord | undefined {
  const handle = intAt(userData, 'GSW_RECORD_HANDLE');
  if (handle === undefined) return undefined;
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID');
  return applicationId === undefined
    ? recordByHandle(machine, handle)
    : machine.records.get(keyOf(applicationId, handle));
}

/** The record for a handle that an agent names: the current OCS's first, because another may use the same handle. */
export function recordByHandle(machine: Machine, handle: number): DesktopRecord | undefined {
  const current = machine.records.get(keyOf(machine.applicationId, handle));
  return current ?? [...machine.records.values()].find((record) => record.handle === handle);
}

/** Whether the record was finished before, so that the message is late. */
export function wasClosed(machine: Machine, userData: UserData): boolean {
  const handle = intAt(userData, 'GSW_RECORD_HANDLE') ?? 0;
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID') ?? machine.applicationId;
  return machine.closedRecords.has(keyOf(applicationId, handle));
}

/** Handles are positive Ints of 32 bits. */
const largestHandle = 2_147_483_647;

/**
 * Puts a record on the desktop, into its chain, with the rights that came with it. A record without a handle, or with an
 * impossible one, is ignored.
 */
export function openRecord(
  machine: Machine,
  userData: UserData,
  origin: RecordOrigin,
  rights: Extract<AccessEvent, 'consult' | 'grant'> = 'grant',
): DesktopRecord | undefined {
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID') ?? machine.applicationId;
  const chain = chainOf(machine, applicationId, userData) ?? newChain();
  const record = openInChain(machine, userData, origin, chain);
  if (record !== undefined) advanceAccess(chain, rights);
  return record;
}

/** The same for a chain that is on the desktop: its rights are those to the record. */
export function openInChain(
  machine: Machine,
  userData: UserData,
  origin: RecordOrigin,
  chain: Chain,
): DesktopRecord | undefined {
  const handle = intAt(userData, 'GSW_RECORD_HANDLE');
  if (handle === undefined || handle < 1 || handle > largestHandle) return undefined;
  const applicationId = intAt(userData, 'GSW_APPLICATION_ID') ?? machine.applicationId;
  const record: DesktopRecord = {
    handle,
    applicationId,
    origin,
    chain,
    userData: withoutEnvelope(userData),
    phone: textAt(userData, 'GSW_PHONE') ?? '',
    phoneType: intAt(userData, 'GSW_PHONE_TYPE'),
    state: 'Open',
    call: 'offered',
    givenResult: undefined,
    detectedResult: undefined,
    worked: false,
    leftToOcs: false,
  };
  record.chain.records.add(record);
  machine.records.set(keyOf(applicationId, handle), record);
  machine.closedRecords.delete(keyOf(applicationId, handle));
  return record;
}

/** Removes one record from the desktop for good. */
export function closeRecord(machine: Machine, record: DesktopRecord): void {
  removeRecord(machine, record);
  machine.closedRecords.add(keyOf(record.applicationId, record.handle));
}

/** Removes a record and its chain from the desktop for good. */
export function closeChain(machine: Machine, { chain }: DesktopRecord): void {
  for (const record of [...chain.records]) closeRecord(machine, record);
}

/** The rights to a chain moved to another desktop: it is removed here, but may come back. */
export function giveAwayChain(machine: Machine, { chain }: DesktopRecord): void {
  advanceAccess(chain, 'revoke');
  for (const record of [...chain.records]) removeRecord(machine, record);
}

/** The session's campaign, group and list, as named in the record's user data. */
export function namesOf({ userData }: DesktopRecord) {
  return {
    campaign: textAt(userData, 'GSW_CAMPAIGN_NAME') ?? '',
    group: textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME'),
    callingList: textAt(userData, 'GSW_CALLING_LIST') ?? '',
  };
}

/** Id of the chain in its calling list. */
export function chainIdOf({ userData }: DesktopRecord): number | undefined {
  return intAt(userData, 'GSW_CHAIN_ID');
}

function newChain(): Chain {
  return { records: new Set(), asked: false, access: 'none' };
}

function removeRecord(machine: Machine, record: DesktopRecord): void {
  advanceRecord(record, 'close');
  record.chain.records.delete(record);
  machine.records.delete(keyOf(record.applicationId, record.handle));
}

/** The chain whose other records are already on the desktop. */
function chainOf(machine: Machine, applicationId: number | undefined, userData: UserData): Chain | undefined {
  const chainId = intAt(userData, 'GSW_CHAIN_ID');
  const list = textAt(userData, 'GSW_CALLING_LIST');
  if (chainId === undefined) return undefined;
  for (const record of machine.records.values()) {
    const same = record.applicationId === applicationId && chainIdOf(record) === chainId;
    if (same && namesOf(record).callingList === list) return record.chain;
  }
  return undefined;
}

function withoutEnvelope(userData: UserData): UserData {
  return Object.fromEntries(Object.entries(userData).filter(([key]) => !envelopeKeys.has(key)));
}

function keyOf(applicationId: number | undefined, handle: number): string {
  return `${applicationId ?? ''} ${handle}`;
}
