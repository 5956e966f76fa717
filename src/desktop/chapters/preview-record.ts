import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler } from '../machine/event-handler.ts';
import { type Machine, tell } from '../machine/machine.ts';
import type { Reaction, Reactions } from '../machine/waiting-requests.ts';
import type { CampaignView } from '../view/campaign-view.ts';
import { campaignMeant, whyNoNewWork } from '../view/campaigns-on-desktop.ts';
import { openRecord, recordOf, wasClosed } from '../view/records-on-desktop.ts';
import { askForRecord, askLater, hasPreview, isAsking } from './asking-for-records.ts';
import { startThenAsk } from './preview-dialing-mode.ts';

/** PreviewRecordRequest, after PreviewDialingModeStart if OCS requires that. */
export function requestPreviewRecord(
  machine: Machine,
  { campaign }: ActionArguments['requestPreviewRecord'],
): string | undefined {
  const view = campaignMeant(
    machine,
    campaign,
    ({ state, mode }) => state === 'running' && mode === 'Preview',
  );
  if (typeof view === 'string') return view;
  const why = whyNoRecord(machine, view);
  if (why !== undefined) return why;
  view.emptyAnswers = 0;
  const startFirst = machine.previewStartRequired && view.preview === 'None';
  if (startFirst || view.preview === 'Starting') startThenAsk(machine, view);
  else askForRecord(machine, view);
  return undefined;
}

/** A record to preview. One that comes twice, or after it was finished, changes nothing. */
export const previewRecord: EventHandler = (machine, { userData, request }) => {
  if (request?.campaign !== undefined) request.campaign.emptyAnswers = 0;
  if (recordOf(machine, userData) !== undefined) return;
  if (request === undefined && wasClosed(machine, userData)) return;
  const record = openRecord(machine, userData, 'preview');
  if (record === undefined) tell(machine, 'OCS sent a record without a handle. It cannot be used.');
};

/** Codes 107 and 108 have events of their own, which may leave out the number (rulings 1 and 94). */
export const noRecord: EventHandler = (machine, { request }) => {
  if (request?.campaign !== undefined) askLater(machine, request.campaign);
};

/** "Try later" (001, No Records Available and NoRunningPreviewCampaigns). */
const later: Reaction = (machine, { campaign }) => {
  if (campaign !== undefined) askLater(machine, campaign);
};

/** 101: Preview dialing mode has to be started first, unless the text gives another reason. */
const startFirst: Reaction = (machine, { campaign }, { text }) => {
  if (campaign === undefined || campaign.preview === 'Started' || /logged out/i.test(text ?? '')) return;
  machine.previewStartRequired = true;
  if (whyNoNewWork(machine, campaign) === undefined) startThenAsk(machine, campaign);
};

/**
 * 113 may be temporary, like having no records or no running campaign. OCS may also not answer because it requires the
 * start first (ruling 80); once started, there is no remedy for that.
 */
export const previewRecordReactions: Reactions = {
  101: startFirst,
  107: later,
  108: later,
  113: later,
  otherwise: () => {},
  unanswered: startFirst,
};

function whyNoRecord(machine: Machine, view: CampaignView): string | undefined {
  const why = whyNoNewWork(machine, view);
  if (why !== undefined) return why;
  if (!hasPreview(view))
    return `Campaign ${view.name} is running in ${view.mode} mode, which has no preview records.`;
  if (view.previewOver) return `Preview dialing mode is over for ${view.name}. Start it again first.`;
  if (isAsking(machine, view)) return `A record of ${view.name} has already been requested.`;
  if (machine.now < view.notBefore) return `There was no record in ${view.name} a moment ago.`;
  return undefined;
}
