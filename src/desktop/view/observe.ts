import { fromDateTime } from '../machine/local-time.ts';
import type { Machine } from '../machine/machine.ts';
import { intAt, textAt } from '../machine/user-data-values.ts';
import { callResultWord, phoneTypeWord, shownValue } from '../machine/words.ts';
import type { CampaignView } from './campaign-view.ts';
import type { DesktopRecord } from './desktop-record.ts';
import type { Observation, ObservedCallback, ObservedCampaign, ObservedRecord } from './observation.ts';
import { chainIdOf, namesOf } from './records-on-desktop.ts';

/** What the agent sees now. */
export function observe(machine: Machine): Observation {
  const { agent } = machine;
  const views = [...machine.campaigns.values()];
  const records = [...machine.records.values()];
  return {
    connected: machine.connected,
    loggedIn: agent !== undefined && agent.state !== 'LoggedOut',
    agentId: agent?.agentId ?? null,
    agentState: agent?.state ?? 'LoggedOut',
    applicationId: machine.applicationId ?? null,
    campaigns: views.map(observeCampaign),
    previewSessions: views.filter(({ preview }) => preview === 'Started').map(({ name }) => name),
    records: records.map(observeRecord),
    callbacks: records.filter(({ origin }) => origin === 'scheduled').map(observeCallback),
    lastError: machine.lastError,
    ...observeLogOut(views),
    waiting: [...machine.waiting.values()].map(({ name }) => name),
    messages: [...machine.messages],
  };
}

function observeCampaign({ name, group, description, state, mode }: CampaignView): ObservedCampaign {
  return { name, group: group ?? '', description, state, mode: mode ?? null };
}

function observeRecord(record: DesktopRecord): ObservedRecord {
  const { campaign, callingList } = namesOf(record);
  const result = record.givenResult ?? record.detectedResult ?? intAt(record.userData, 'GSW_CALL_RESULT');
  return {
    handle: record.handle,
    phone: record.phone,
    phoneType: phoneTypeWord(record.phoneType ?? 0),
    callResult: callResultWord(result ?? 28), // 28 stands for never called (ruling 50)
    campaign,
    callingList,
    chainId: chainIdOf(record) ?? null,
    origin: record.origin,
    state: record.state === 'Finishing' ? 'finishing' : record.call,
    readOnly: record.chain.access === 'readOnly',
    applicationId: record.applicationId ?? null,
    fields: Object.fromEntries(
      Object.entries(record.userData).map(([key, value]) => [key, shownValue(key, value)]),
    ),
  };
}

function observeCallback({ handle, userData }: DesktopRecord): ObservedCallback {
  return {
    handle,
    callbackType: textAt(userData, 'GSW_CALLBACK_TYPE') ?? null,
    at: fromDateTime(textAt(userData, 'GSW_DATE_TIME') ?? ''),
  };
}

/** If there are several campaigns, the longest time counts, and all of them must allow the log-out. */
function observeLogOut(views: readonly CampaignView[]) {
  const times = views.flatMap(({ logOutTime }) => logOutTime ?? []);
  const announced = views.filter(({ logOut }) => logOut !== 'Working');
  return {
    logOutTime: times.length === 0 ? null : Math.max(...times),
    mayLogOut: announced.length > 0 && announced.every(({ logOut }) => logOut === 'Allowed'),
  };
}
