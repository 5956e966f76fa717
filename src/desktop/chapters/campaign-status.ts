import { nextState } from '../../kernel/transition-table.ts';
import { campaignModeAliases } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import { sendRequest } from '../machine/waiting-requests.ts';
import {
  type CampaignEvent,
  type CampaignState,
  type CampaignView,
  campaignLifeCycle,
  newCampaignView,
} from '../view/campaign-view.ts';
import { viewsOf } from '../view/campaigns-on-desktop.ts';
import { stopAsking } from './asking-for-records.ts';
import { forgetPreview, joinPreview } from './preview-dialing-mode.ts';

/** A campaign group starts dialing. If the agent chose it at login, Preview dialing mode is started. */
export const campaignStarted: EventHandler = (machine, { userData }) => {
  const view = noteCampaign(machine, userData, 'start');
  if (view !== undefined) joinPreview(machine, view);
};

/** A campaign group is loaded, and not dialing. */
export const campaignLoaded: EventHandler = (machine, { userData }) => {
  noteCampaign(machine, userData, 'load');
};

/** No new work is requested; open records can be finished (001, CampaignStopped; ruling 67). */
export const campaignStopped: EventHandler = (machine, { userData }) => {
  const view = noteCampaign(machine, userData, 'stop');
  if (view !== undefined) stopAsking(machine, view);
};

/** As when stopped; also ends Preview dialing mode and an announced logout (rulings 68, 87 and 212). */
export const campaignUnloaded: EventHandler = (machine, { userData }) => {
  const view = noteCampaign(machine, userData, 'unload');
  if (view === undefined) return;
  stopAsking(machine, view);
  forgetPreview(view);
  view.logOut = 'Working';
  view.logOutTime = undefined;
};

/** The dialing mode has changed. */
export const campaignModeChanged: EventHandler = (machine, { userData }) => {
  const view = viewNamed(machine, userData);
  if (view === undefined) return;
  noteMode(view, userData);
  tell(machine, `Campaign ${view.name} is in ${view.mode ?? 'an unknown'} mode now.`);
};

/** The agent is assigned to the campaign group. */
export const campaignGroupAssigned: EventHandler = (machine, { userData }) => {
  noteCampaign(machine, userData, 'assign');
};

/** CampaignStatusRequest: allowed at any time; carries the application id only if it is known (001, note a). */
export function requestCampaignStatus(machine: Machine): string | undefined {
  if (machine.agent === undefined || machine.agent.state === 'LoggedOut') return 'You are not logged in.';
  sendRequest(machine, 'CampaignStatusRequest', {});
  return undefined;
}

/** Stores what a notification says about its campaign group. */
function noteCampaign(machine: Machine, userData: UserData, event: CampaignEvent): CampaignView | undefined {
  const view = viewNamed(machine, userData);
  if (view === undefined) return undefined;
  const before = view.state;
  view.state = nextState<CampaignState, CampaignEvent>(campaignLifeCycle, view.state, event) ?? view.state;
  view.description = textAt(userData, 'GSW_CAMPAIGN_DESCRIPTION') ?? view.description;
  noteMode(view, userData);
  if (view.state !== before || event === 'assign') tell(machine, `Campaign ${view.name} is ${view.state}.`);
  return view;
}

/** The view of the group named in user data, created if new; a campaign without a group has at most one. */
function viewNamed(machine: Machine, userData: UserData): CampaignView | undefined {
  const name = textAt(userData, 'GSW_CAMPAIGN_NAME');
  if (name === undefined) return undefined;
  const group = textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME');
  const known = group === undefined ? viewsOf(machine, name)[0] : machine.campaigns.get(group);
  if (known !== undefined) return known;
  const view = newCampaignView(name, group);
  machine.campaigns.set(group ?? name, view);
  return view;
}

const aliases: ReadonlyMap<string, string> = new Map(Object.entries(campaignModeAliases));

function noteMode(view: CampaignView, userData: UserData): void {
  const mode = textAt(userData, 'GSW_CAMPAIGN_MODE');
  if (mode !== undefined) view.mode = aliases.get(mode) ?? mode;
}
