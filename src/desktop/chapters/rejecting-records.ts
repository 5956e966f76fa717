import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import type { Machine } from '../machine/machine.ts';
import { closeChain, recordOf } from '../view/records-on-desktop.ts';
import { recordKeys, sendFinalRequest, workableRecord } from './record-requests.ts';

/** RecordReject: leaves the record to another agent; the last request for it (ruling 105). */
export function rejectRecord(
  machine: Machine,
  { handle }: ActionArguments['rejectRecord'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  sendFinalRequest(machine, 'RecordReject', record, recordKeys(record));
  return undefined;
}

/** The record and its chain leave the desktop (001, RecordRejectAcknowledge). */
export const recordRejected: EventHandler = (machine, { userData, request }) => {
  const record = request?.record ?? recordOf(machine, userData);
  if (record !== undefined) closeChain(machine, record);
};
