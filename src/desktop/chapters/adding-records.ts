import type { ActionArguments, NewRecord } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { toDateTime } from '../machine/local-time.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { sendRequest } from '../machine/waiting-requests.ts';
import { recordTypeNumber } from '../machine/words.ts';
import { campaignMeant } from '../view/campaigns-on-desktop.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { chainIdOf } from '../view/records-on-desktop.ts';
import { speakChanges } from './record-changes.ts';
import { workableRecord } from './record-requests.ts';

/** AddRecord: a new record, alone or in an existing chain, of a campaign that is loaded or running (001, AddRecord). */
export function addRecord(machine: Machine, added: ActionArguments['addRecord']): string | undefined {
  const view = campaignMeant(machine, added.campaign, () => true, added.campaignGroup);
  if (typeof view === 'string') return view;
  if (view.state === 'stopped' || view.state === 'unloaded') return `Campaign ${view.name} is ${view.state}.`;
  const record = added.handle === undefined ? undefined : workableRecord(machine, added.handle);
  if (typeof record === 'string') return record;
  const isShared = recordsOfChain(machine, added.chainId).some(({ chain }) => chain.access === 'readOnly');
  if (isShared)
    return `Chain ${added.chainId} is another agent's. You can only view it until the call is yours.`;
  const spoken = speakChanges(added);
  if (typeof spoken === 'string') return spoken;
  const own = ownKeys(added);
  if (typeof own === 'string') return own;
  const keys = {
    ...spoken.keys,
    ...own,
    GSW_PHONE: added.phone,
    GSW_CALLING_LIST: added.callingList,
    GSW_CAMPAIGN_NAME: view.name,
    ...(view.group !== undefined && { GSW_CAMPAIGN_GROUP_NAME: view.group }),
    GSW_TZ_NAME: added.timeZone,
  };
  const apply = () => {
    for (const { chain } of recordsOfChain(machine, added.chainId)) chain.asked = false;
  };
  const subject = { campaign: view, phone: added.phone, apply, ...(record !== undefined && { record }) };
  sendRequest(machine, 'AddRecord', keys, subject, spoken.custom);
  return undefined;
}

/** OCS has added it: a chain that has grown may be requested again (001, AddRecord Request). */
export const recordAdded: EventHandler = (machine, { request }) => {
  request?.apply?.();
  if (request?.phone !== undefined) tell(machine, `The record for ${request.phone} is added.`);
};

function recordsOfChain(machine: Machine, chainId: number | undefined): readonly DesktopRecord[] {
  return [...machine.records.values()].filter(
    (record) => chainId !== undefined && chainIdOf(record) === chainId,
  );
}

/** Values that only a new record has, or the sentence that says what is wrong with them. */
function ownKeys({ at, recordType, handle, chainId, chainN, attempts, agentId }: NewRecord) {
  const dateTime = at === undefined ? undefined : toDateTime(at);
  if (at !== undefined && dateTime === undefined) return `"${at}" is not a valid time.`;
  const type = recordType === undefined ? undefined : recordTypeNumber(recordType);
  if (recordType !== undefined && type === undefined) return `There is no record type "${recordType}".`;
  return {
    ...(dateTime !== undefined && { GSW_DATE_TIME: dateTime }),
    ...(type !== undefined && { GSW_RECORD_TYPE: type }),
    ...(handle !== undefined && { GSW_RECORD_HANDLE: handle }),
    ...(chainId !== undefined && { GSW_CHAIN_ID: chainId }),
    ...(chainN !== undefined && { GSW_CHAIN_N: chainN }),
    ...(attempts !== undefined && { GSW_ATTEMPTS: attempts }),
    ...(agentId !== undefined && { GSW_AGENT_ID: agentId }),
  };
}
