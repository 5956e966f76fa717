import type { EventHandler } from '../machine/event-handler.ts';
import { tell } from '../machine/machine.ts';
import { openRecord, recordOf, wasClosed } from '../view/records-on-desktop.ts';

/** A callback is due: a record that was not requested. */
export const scheduledCall: EventHandler = (machine, { userData }) => {
  if (recordOf(machine, userData) !== undefined || wasClosed(machine, userData)) return;
  const record = openRecord(machine, userData, 'scheduled');
  if (record !== undefined) tell(machine, `A callback is due: ${record.phone}.`);
};
