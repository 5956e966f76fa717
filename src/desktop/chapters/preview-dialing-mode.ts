import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler, ReceivedEvent } from '../machine/event-handler.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { textAt } from '../machine/user-data-values.ts';
import { type Reactions, sendRequest } from '../machine/waiting-requests.ts';
import { advancePreview, type CampaignView } from '../view/campaign-view.ts';
import { campaignKeys, campaignMeant, viewsOf, whyNoNewWork } from '../view/campaigns-on-desktop.ts';
import { askForRecord, stopAsking } from './asking-for-records.ts';

/** PreviewDialingModeStart: from now on the agent may get records and callbacks. */
export function startPreview(
  machine: Machine,
  { campaign, campaignGroup }: ActionArguments['startPreview'],
): string | undefined {
  const view = campaignMeant(machine, campaign, ({ state }) => state === 'running', campaignGroup);
  if (typeof view === 'string') return view;
  const why = whyNoNewWork(machine, view);
  if (why !== undefined) return why;
  if (view.preview !== 'None') return `Preview dialing mode has already been started for ${view.name}.`;
  sendStart(machine, view);
  return undefined;
}

/** PreviewDialingModeOver: no more records and callbacks; those on the desktop stay (ruling 86). */
export function endPreview(
  machine: Machine,
  { campaign }: ActionArguments['endPreview'],
): string | undefined {
  const view = campaignMeant(machine, campaign, ({ preview }) => preview === 'Started');
  if (typeof view === 'string') return view;
  if (view.preview !== 'Started') return `Preview dialing mode is not started for ${view.name}.`;
  advancePreview(view, 'end');
  sendRequest(machine, 'PreviewDialingModeOver', campaignKeys(view), { campaign: view });
  return undefined;
}

/** Starts Preview dialing mode for the campaign chosen at login, once it is running. */
export function joinPreview(machine: Machine, view: CampaignView): void {
  const chosen = machine.agent?.previewCampaign === view.name;
  if (chosen && view.preview === 'None' && whyNoNewWork(machine, view) === undefined)
    sendStart(machine, view);
}

/** Starts Preview dialing mode, then requests a record (001, note a of the error codes). */
export function startThenAsk(machine: Machine, view: CampaignView): void {
  view.askWhenStarted = true;
  if (view.preview === 'None') sendStart(machine, view);
}

/** The session is over, no matter what ended it. */
export function forgetPreview(view: CampaignView): void {
  advancePreview(view, 'ended');
  view.previewOver = false;
  view.askWhenStarted = false;
}

/** The agent has ended the session: no further record is requested (001, PreviewDialingModeOverAcknowledge). */
function endAsking(machine: Machine, view: CampaignView): void {
  forgetPreview(view);
  stopAsking(machine, view);
  view.previewOver = true;
}

/** OCS has acknowledged the start. */
export const previewStarted: EventHandler = (machine, event) => {
  for (const view of viewsMeant(machine, event)) noteStarted(machine, view);
};

/** OCS has acknowledged the end. */
export const previewEnded: EventHandler = (machine, event) => {
  for (const view of viewsMeant(machine, event)) endAsking(machine, view);
};

/** 118: it was started before, so it counts as started. */
export const startReactions: Reactions = {
  118: (machine, { campaign }) => {
    if (campaign !== undefined) noteStarted(machine, campaign);
  },
  otherwise: (_, { campaign }) => {
    if (campaign !== undefined) giveUpStarting(campaign);
  },
};

/** 119: it was not started, so it counts as ended. */
export const overReactions: Reactions = {
  119: (machine, { campaign }) => {
    if (campaign !== undefined) endAsking(machine, campaign);
  },
  otherwise: (_, { campaign }) => {
    if (campaign !== undefined) advancePreview(campaign, 'notEnded');
  },
};

function sendStart(machine: Machine, view: CampaignView): void {
  advancePreview(view, 'start');
  view.previewOver = false;
  sendRequest(machine, 'PreviewDialingModeStart', campaignKeys(view), { campaign: view });
}

function noteStarted(machine: Machine, view: CampaignView): void {
  advancePreview(view, 'started');
  tell(machine, `Preview dialing mode is started for ${view.name}.`);
  const ask = view.askWhenStarted;
  view.askWhenStarted = false;
  if (ask && whyNoNewWork(machine, view) === undefined) askForRecord(machine, view);
}

function giveUpStarting(view: CampaignView): void {
  advancePreview(view, 'notStarted');
  view.askWhenStarted = false;
}

/**
 * The campaign of an acknowledgment: the request names it best; a late acknowledgment without one only has the
 * campaign name.
 */
function viewsMeant(machine: Machine, { userData, request }: ReceivedEvent): readonly CampaignView[] {
  if (request?.campaign !== undefined) return [request.campaign];
  const group = machine.campaigns.get(textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME') ?? '');
  return group === undefined ? viewsOf(machine, textAt(userData, 'GSW_CAMPAIGN_NAME')).slice(0, 1) : [group];
}
