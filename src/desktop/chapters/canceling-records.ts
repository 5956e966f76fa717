import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import { sendRequest } from '../machine/waiting-requests.ts';
import { closeChain, recordOf } from '../view/records-on-desktop.ts';
import { identifyRecords } from './identified-records.ts';
import { sendFinalRequest } from './record-requests.ts';

/**
 * RequestRecordCancel. By handle it is the last request for the record; by phone number or customer id it is not
 * (ruling 163).
 */
export function cancelRecord(
  machine: Machine,
  identifier: ActionArguments['cancelRecord'],
): string | undefined {
  const meant = identifyRecords(machine, identifier);
  if (typeof meant === 'string') return meant;
  const { record, keys } = meant;
  if (record !== undefined) sendFinalRequest(machine, 'RequestRecordCancel', record, keys);
  else sendRequest(machine, 'RequestRecordCancel', keys, phoneOf(keys));
  return undefined;
}

/** The record and its chain leave the desktop, if the agent had it (001, RecordCancelAcknowledge). */
export const recordCanceled: EventHandler = (machine, { userData, request }) => {
  const record = request === undefined ? recordOf(machine, userData) : request.record;
  if (record !== undefined) closeChain(machine, record);
  const message = textAt(userData, 'GSW_MESSAGE');
  if (message !== undefined) tell(machine, message);
};

/** The number that identifies the answer if OCS does not repeat the reference id. */
export function phoneOf({ GSW_PHONE }: { readonly GSW_PHONE?: string }): { readonly phone?: string } {
  return GSW_PHONE === undefined ? {} : { phone: GSW_PHONE };
}
