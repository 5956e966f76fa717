import { type Machine, tell } from '../machine/machine.ts';
import { sendRequest } from '../machine/waiting-requests.ts';
import type { CampaignView } from '../view/campaign-view.ts';
import { campaignKeys, whyNoNewWork } from '../view/campaigns-on-desktop.ts';

/** Prefix of the timer after which a record is requested again. */
export const retryTimer = 'retry:';

/** Minimum pause in milliseconds before the next request after there was no record (ruling 98). */
const leastPause = 1000;

/** Sends PreviewRecordRequest now, even if it was to be sent later. */
export function askForRecord(machine: Machine, view: CampaignView): void {
  machine.effects.push({ kind: 'cancelTimer', name: retryTimer + keyOf(view) });
  sendRequest(machine, 'PreviewRecordRequest', campaignKeys(view), { campaign: view });
}

/** There is no record now: asks again after a pause, up to the configured number of times. */
export function askLater(machine: Machine, view: CampaignView): void {
  view.emptyAnswers += 1;
  view.notBefore = machine.now + leastPause;
  if (view.emptyAnswers > machine.settings.retryLimit) {
    tell(machine, `There is still no record in campaign ${view.name}. You can ask again.`);
    return;
  }
  const pause = Math.max(leastPause, machine.settings.retryAfter);
  machine.effects.push({ kind: 'setTimer', name: retryTimer + keyOf(view), at: machine.now + pause });
  tell(
    machine,
    `There is no record in campaign ${view.name} now. Next request in ${Math.ceil(pause / 1000)} seconds.`,
  );
}

/** The pause is over: asks again, unless the campaign has stopped or changed its mode, or the agent is leaving. */
export function askAgain(machine: Machine, key: string): void {
  const view = machine.campaigns.get(key);
  if (view === undefined || machine.agent === undefined) return;
  if (
    !hasPreview(view) ||
    view.previewOver ||
    whyNoNewWork(machine, view) !== undefined ||
    isAsking(machine, view)
  )
    return;
  askForRecord(machine, view);
}

/** Stops requesting records of this campaign, now and later. */
export function stopAsking(machine: Machine, view: CampaignView): void {
  machine.effects.push({ kind: 'cancelTimer', name: retryTimer + keyOf(view) });
  view.askWhenStarted = false;
  view.emptyAnswers = 0;
}

/** Whether the campaign's mode, as far as OCS has reported it, has records to preview. */
export function hasPreview({ mode }: CampaignView): boolean {
  return mode === undefined || mode === 'Preview';
}

/** Whether a record of the campaign has been requested and the answer is outstanding. */
export function isAsking(machine: Machine, view: CampaignView): boolean {
  if (view.askWhenStarted) return true;
  for (const { name, campaign } of machine.waiting.values()) {
    if (name === 'PreviewRecordRequest' && campaign === view) return true;
  }
  return false;
}

/** The key of the view. */
function keyOf({ group, name }: CampaignView): string {
  return group ?? name;
}
