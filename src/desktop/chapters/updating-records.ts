import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import type { Machine } from '../machine/machine.ts';
import { applyChanges, speakChanges } from './record-changes.ts';
import { recordKeysWithoutList, sendAboutRecord, workableRecord } from './record-requests.ts';

/** UpdateCallCompletionStats: the record stays on the desktop. */
export function updateRecord(
  machine: Machine,
  { handle, changes }: ActionArguments['updateRecord'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  const spoken = speakChanges(changes);
  if (typeof spoken === 'string') return spoken;
  const keys = { ...recordKeysWithoutList(record), ...spoken.keys };
  const apply = () => applyChanges(record, spoken);
  sendAboutRecord(machine, 'UpdateCallCompletionStats', record, keys, { apply }, spoken.custom);
  return undefined;
}

/** OCS has stored the changes. */
export const recordUpdated: EventHandler = (_, { request }) => request?.apply?.();
