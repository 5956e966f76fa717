import type { RequestName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type Machine, tell } from '../machine/machine.ts';
import {
  type OwnKeys,
  type Reaction,
  type Reactions,
  type RequestSubject,
  sendRequest,
  type WaitingRequest,
} from '../machine/waiting-requests.ts';
import { advanceRecord, type DesktopRecord } from '../view/desktop-record.ts';
import { closeChain, giveAwayChain, namesOf, recordByHandle } from '../view/records-on-desktop.ts';

/** A record that the agent may work on, or the sentence that says why not. */
export function workableRecord(machine: Machine, handle: number): DesktopRecord | string {
  const record = heldRecord(machine, handle);
  if (typeof record === 'string') return record;
  if (record.chain.access === 'readOnly')
    return `Record ${handle} is another agent's. You can only view it until the call is yours.`;
  return record;
}

/** A record on the desktop that is not being finished, or the sentence that says why not. */
export function heldRecord(machine: Machine, handle: number): DesktopRecord | string {
  if (machine.agent === undefined || machine.agent.state === 'LoggedOut') return 'You are not logged in.';
  const record = recordByHandle(machine, handle);
  if (record === undefined) return `There is no record ${handle} on the desktop.`;
  const finishing = [...record.chain.records].some(({ state }) => state === 'Finishing');
  return finishing ? `Record ${handle} or its chain is being finished.` : record;
}

/** Keys that identify a record and its campaign; the group if it is known (001, notes on GSW_CAMPAIGN_GROUP_NAME). */
export function recordKeys(record: DesktopRecord) {
  const { campaign, group, callingList } = namesOf(record);
  return {
    GSW_CAMPAIGN_NAME: campaign,
    ...(group !== undefined && { GSW_CAMPAIGN_GROUP_NAME: group }),
    GSW_CALLING_LIST: callingList,
    GSW_RECORD_HANDLE: record.handle,
  };
}

/** The same without the calling list, for requests that do not have it. */
export function recordKeysWithoutList(record: DesktopRecord) {
  const { GSW_CALLING_LIST: _, ...keys } = recordKeys(record);
  return keys;
}

/** Sends a request about a record that stays on the desktop. */
export function sendAboutRecord<R extends RequestName>(
  machine: Machine,
  name: R,
  record: DesktopRecord,
  keys: OwnKeys<R>,
  subject: Pick<RequestSubject, 'apply'> = {},
  custom: UserData = {},
): void {
  sendRequest(machine, name, keys, { ...subject, record }, custom);
}

/** Sends the last request for a record, which can no longer be worked on, unless OCS refuses. */
export function sendFinalRequest<R extends RequestName>(
  machine: Machine,
  name: R,
  record: DesktopRecord,
  keys: OwnKeys<R>,
  custom: UserData = {},
): void {
  advanceRecord(record, 'finish');
  sendRequest(machine, name, keys, { record }, custom);
}

/** Only shows the error. */
export const onlyShow: Reaction = () => {};

/**
 * OCS does not know the record: it was finished, or is on another desktop now (codes 109 and 112). If its call is still
 * ringing, it may come with the call.
 */
export const dropRecord: Reaction = (machine, { record }) => {
  if (record === undefined || record.state === 'Closed') return;
  const isComing = [...machine.calls.values()].some(
    (call) => call.record === record && call.state === 'ringing',
  );
  tell(machine, `OCS no longer has record ${record.handle} for you. It is removed from the desktop.`);
  if (isComing) giveAwayChain(machine, record);
  else closeChain(machine, record);
};

/** Reactions to a request that does not finish the record. */
export const recordReactions: Reactions = { 109: dropRecord, 112: dropRecord, otherwise: onlyShow };

/**
 * The last request failed. If others may finish the record too, one of them was faster: it is not sent again (000,
 * Scenario 3; which error says so is not documented).
 */
const reopenUnlessShared: Reaction = (machine, request, error) => {
  const { record } = request;
  if (record?.chain.access !== 'shared') return reopen(machine, request);
  tell(machine, `Another agent of the conference was faster with record ${record.handle}.`);
  dropRecord(machine, request, error);
};

/** Reactions to a record's last request: the record is open again, so that nothing is lost. */
export const finalReactions: Reactions = {
  101: reopenUnlessShared,
  104: reopenUnlessShared,
  109: dropRecord,
  112: dropRecord,
  otherwise: (machine, request) => reopen(machine, request),
  unanswered: reopenUnlessShared,
};

/** The last request failed: the agent has the record again. */
function reopen(machine: Machine, { record, name }: WaitingRequest): void {
  if (record === undefined || !advanceRecord(record, 'reopen')) return;
  if (machine.loggingOut !== 'no') record.leftToOcs = true;
  tell(machine, `Record ${record.handle} is still on the desktop: ${name} failed.`);
}
