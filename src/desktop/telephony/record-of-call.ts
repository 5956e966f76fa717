import type { UserData } from '../../protocol/user-data.ts';
import type { CallAtDesk, Machine } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { openRecord, recordOf, wasClosed } from '../view/records-on-desktop.ts';

/**
 * The record whose handle a call carries; it is opened if it came with the call, unless it was already finished here.
 */
export function recordOfCall(
  machine: Machine,
  userData: UserData,
  rights: 'consult' | 'grant' = 'grant',
): DesktopRecord | undefined {
  const known = recordOf(machine, userData);
  if (known !== undefined || wasClosed(machine, userData)) return known;
  const record = openRecord(machine, userData, 'call', rights);
  if (record !== undefined) record.worked = true;
  return record;
}

/**
 * The record of a call that was answered: from now on a consulted agent may view it, and no more (000, Scenario 2). One
 * that was removed while the call rang comes now, unless it is finished.
 */
export function establishedRecord(
  machine: Machine,
  { record, consult }: CallAtDesk,
  userData: UserData,
): DesktopRecord | undefined {
  if (record !== undefined && record.state !== 'Closed') return record;
  if (consult === 'own') return undefined;
  return recordOfCall(machine, userData, consult === 'none' ? 'grant' : 'consult');
}

/** Adds keys that the call carries and the record did not have; existing ones are kept. */
export function absorb(record: DesktopRecord, userData: UserData): void {
  record.userData = { ...userData, ...record.userData };
}

/** User data of an event; empty if it has none. */
export function dataOf({ userData = {} }: LinkFrame): UserData {
  return userData;
}
