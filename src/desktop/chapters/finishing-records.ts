import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import type { Machine } from '../machine/machine.ts';
import { valueAt } from '../machine/user-data-values.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { closeChain, recordOf } from '../view/records-on-desktop.ts';
import { speakChanges } from './record-changes.ts';
import { recordKeys, sendFinalRequest, workableRecord } from './record-requests.ts';

/** RecordProcessed: the last request for a record and its chain (001, Event Responses). */
export function finishRecord(
  machine: Machine,
  { handle, changes, treatment }: ActionArguments['finishRecord'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  const spoken = speakChanges(changes);
  if (typeof spoken === 'string') return spoken;
  if (lacksResult(record) && spoken.keys.GSW_CALL_RESULT === undefined)
    return `Record ${handle} needs call progress detection feedback: enter how the call really ended.`;
  const keys = {
    ...recordKeys(record),
    ...spoken.keys,
    ...(treatment !== undefined && { GSW_TREATMENT: treatment }),
  };
  sendFinalRequest(machine, 'RecordProcessed', record, keys, spoken.custom);
  return undefined;
}

/** Whether the agent still has to enter how the call really ended (001, Reserved Keys: GSW_CALL_RESULT_FEEDBACK). */
export function lacksResult(record: DesktopRecord): boolean {
  return (
    valueAt(record.userData, 'GSW_CALL_RESULT_FEEDBACK') !== undefined && record.givenResult === undefined
  );
}

/** The record is finished, and its chain with it (ruling 112). */
export const recordProcessed: EventHandler = (machine, { userData, request }) => {
  const record = request?.record ?? recordOf(machine, userData);
  if (record !== undefined) closeChain(machine, record);
};
