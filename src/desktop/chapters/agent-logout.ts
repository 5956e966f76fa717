import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler, ReceivedEvent } from '../machine/event-handler.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import { intAt, textAt } from '../machine/user-data-values.ts';
import { type Reactions, sendRequest } from '../machine/waiting-requests.ts';
import { advanceLogOut, type CampaignView } from '../view/campaign-view.ts';
import { campaignKeys, campaignMeant, viewsOf } from '../view/campaigns-on-desktop.ts';
import type { Chain } from '../view/desktop-record.ts';
import { giveAwayChain } from '../view/records-on-desktop.ts';
import { stopAsking } from './asking-for-records.ts';
import { lacksResult } from './finishing-records.ts';
import { recordKeys, sendFinalRequest } from './record-requests.ts';

/** Prefix of the timer for the time after which OCS allows the log-out. */
export const logOutTimer = 'logOut:';

/** LogOut: announces the log-out. The agent stays logged in, and may ask again for the remaining time. */
export function requestLogOut(
  machine: Machine,
  { campaign }: ActionArguments['requestLogOut'],
): string | undefined {
  const view = campaignMeant(machine, campaign, ({ state }) => state === 'running');
  if (typeof view === 'string') return view;
  if (view.state !== 'running') return `Campaign ${view.name} is ${view.state}.`;
  advanceLogOut(view, 'ask');
  sendRequest(machine, 'LogOut', campaignKeys(view), { campaign: view });
  return undefined;
}

/** How long OCS asks the agent to wait, in seconds (ruling 208); 0 means the logout is allowed (ruling 206). */
export const logOutTime: EventHandler = (machine, event) => {
  const view = viewMeant(machine, event);
  const seconds = intAt(event.userData, 'GSW_LOGOUT_TIME') ?? 0;
  if (view === undefined || !advanceLogOut(view, seconds > 0 ? 'postpone' : 'allow')) return;
  view.logOutTime = seconds;
  if (seconds <= 0) return;
  const name = logOutTimer + (view.group ?? view.name);
  machine.effects.push({ kind: 'setTimer', name, at: machine.now + seconds * 1000 });
  tell(machine, `You may log out of campaign ${view.name} in ${seconds} seconds.`);
};

/** OCS no longer counts on the agent. The agent still has to log out at T-Server (ruling 215). */
export const logOutAcknowledged: EventHandler = (machine, event) => {
  const view = viewMeant(machine, event);
  if (view !== undefined) allow(machine, view);
};

/** The time that OCS gave is over: the agent may log out (001, Agent Logout Protocol). */
export function logOutTimeOver(machine: Machine, key: string): void {
  const view = machine.campaigns.get(key);
  if (view?.logOut === 'Postponed') allow(machine, view);
}

/** 101: no dialing counts on the agent, or the logout was granted before; either way it is allowed. */
export const logOutReactions: Reactions = {
  101: (machine, { campaign }) => {
    if (campaign !== undefined) allow(machine, campaign);
  },
  otherwise: (_, { campaign }) => {
    if (campaign !== undefined) advanceLogOut(campaign, 'refuse');
  },
};

/** Starts the logout at T-Server: first the desktop is cleaned up (001, Agent Logout). */
export function logOut(machine: Machine): string | undefined {
  if (machine.agent === undefined || machine.agent.state === 'LoggedOut') return 'You are not logged in.';
  if (machine.loggingOut !== 'no') return 'You are logging out already.';
  if (machine.calls.size > 0 || machine.placing !== undefined) return 'You have a call: hang up first.';
  machine.loggingOut = 'cleaningUp';
  for (const view of machine.campaigns.values()) stopAsking(machine, view);
  return undefined;
}

/**
 * Continues a logout after every input: records on the desktop are returned, and once all requests are answered or
 * have timed out, the logout is sent to T-Server. A record that arrives in between is returned as well.
 */
export function continueLogOut(machine: Machine): void {
  if (machine.loggingOut !== 'cleaningUp' || machine.agent === undefined) return;
  for (const chain of new Set([...machine.records.values()].map((record) => record.chain))) {
    returnChain(machine, chain);
  }
  const pending = [...machine.waiting.values()].some(({ name }) => name !== 'CampaignStatusRequest');
  if (pending) return;
  machine.loggingOut = 'sent';
  askSwitch(machine, 'RequestAgentLogout', { thisDN: machine.agent.dn });
}

/**
 * Untouched records are rejected, so that others may have them (001, Agent Logout). Records that were called, changed
 * or rescheduled are finished instead, because a rejection would lose that (rulings 111 and 179).
 */
function returnChain(machine: Machine, { records }: Chain): void {
  const all = [...records];
  const record = all.find(({ worked }) => worked) ?? all[0];
  if (record === undefined) return;
  if (all.some(({ state, leftToOcs }) => state !== 'Open' || leftToOcs)) return;
  if (record.chain.access === 'readOnly') giveAwayChain(machine, record);
  else if (record.worked && !lacksResult(record))
    sendFinalRequest(machine, 'RecordProcessed', record, recordKeys(record));
  else sendFinalRequest(machine, 'RecordReject', record, recordKeys(record));
}

function allow(machine: Machine, view: CampaignView): void {
  if (!advanceLogOut(view, 'allow')) return;
  machine.effects.push({ kind: 'cancelTimer', name: logOutTimer + (view.group ?? view.name) });
  tell(machine, `You may log out of campaign ${view.name}.`);
}

function viewMeant(machine: Machine, { userData, request }: ReceivedEvent): CampaignView | undefined {
  if (request?.campaign !== undefined) return request.campaign;
  const views = viewsOf(machine, textAt(userData, 'GSW_CAMPAIGN_NAME'));
  return views.find(({ logOut }) => logOut !== 'Working') ?? views[0];
}
