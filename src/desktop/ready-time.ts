import type { ActionArguments } from './actions.ts';
import type { EventHandler } from './event-handler.ts';
import { type Machine, tell } from './machine.ts';
import { dropRecord, onlyShow, sendAboutRecord, workableRecord } from './record-requests.ts';
import type { Reactions } from './waiting-requests.ts';

/** ReadyTime: in how many seconds the agent will be done with the record. Only these keys belong in it (001, ReadyTime, note b). */
export function announceReady(
  machine: Machine,
  { handle, seconds }: ActionArguments['announceReady'],
): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  sendAboutRecord(machine, 'ReadyTime', record, { GSW_RECORD_HANDLE: handle, GSW_READY_TIME: seconds });
  return undefined;
}

/** OCS counts on it: the record is to be finished and the agent ready by then. */
export const readyTimeAccepted: EventHandler = (machine, { request }) => {
  if (request?.record !== undefined)
    tell(machine, `OCS counts on you: finish record ${request.record.handle} in time, and be ready.`);
};

/** 120: it was announced before, and that holds. */
export const readyTimeReactions: Reactions = {
  109: dropRecord,
  112: dropRecord,
  120: (machine) => tell(machine, 'The ready time was announced before, and that holds.'),
  otherwise: onlyShow,
};
