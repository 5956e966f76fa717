import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import type { Machine } from '../machine/machine.ts';
import { sendRequest } from '../machine/waiting-requests.ts';
import { closeChain, recordOf } from '../view/records-on-desktop.ts';
import { phoneOf } from './canceling-records.ts';
import { identifyRecords } from './identified-records.ts';
import { sendFinalRequest } from './record-requests.ts';

/**
 * DoNotCall. By handle it is the last request for the record; by phone number or customer id it is not (ruling 173).
 */
export function doNotCall(
  machine: Machine,
  { message, ...identifier }: ActionArguments['doNotCall'],
): string | undefined {
  const meant = identifyRecords(machine, identifier);
  if (typeof meant === 'string') return meant;
  const { record } = meant;
  const keys = { ...meant.keys, ...(message !== undefined && { GSW_MESSAGE: message }) };
  if (record !== undefined) sendFinalRequest(machine, 'DoNotCall', record, keys);
  else sendRequest(machine, 'DoNotCall', keys, phoneOf(keys));
  return undefined;
}

/** The record and its chain leave the desktop, if the agent had it (001, DoNotCallAcknowledge). */
export const doNotCallAccepted: EventHandler = (machine, { userData, request }) => {
  const record = request === undefined ? recordOf(machine, userData) : request.record;
  if (record !== undefined) closeChain(machine, record);
};
