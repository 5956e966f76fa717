import type { Machine } from '../machine/machine.ts';
import type { CampaignView } from './campaign-view.ts';

/** The views of a campaign: one per campaign group. */
export function viewsOf(machine: Machine, campaign: string | undefined): readonly CampaignView[] {
  return [...machine.campaigns.values()].filter(({ name }) => name === campaign);
}

/**
 * The campaign of an agent's action: the one named, else the one chosen at login, else the only possible one. If there
 * is none, a sentence that says what is missing.
 */
export function campaignMeant(
  machine: Machine,
  campaign: string | undefined,
  fits: (view: CampaignView) => boolean,
  group?: string,
): CampaignView | string {
  const { agent } = machine;
  if (agent === undefined || agent.state === 'LoggedOut') return 'You are not logged in.';
  const all = [...machine.campaigns.values()].filter((view) => group === undefined || view.group === group);
  const named =
    campaign ?? (all.some(({ name }) => name === agent.previewCampaign) ? agent.previewCampaign : undefined);
  const possible = named === undefined ? all : all.filter(({ name }) => name === named);
  const fitting = possible.filter(fits);
  const [only = possible[0], ...others] = fitting;
  if (only === undefined)
    return named === undefined ? 'No campaign is known.' : `Campaign ${named} is not known.`;
  if (named === undefined && (others.length > 0 || (fitting.length === 0 && possible.length > 1)))
    return 'There are several campaigns: name one.';
  return only;
}

/** Keys that name a campaign and, if known, its group. */
export function campaignKeys({ name, group }: CampaignView) {
  return {
    GSW_CAMPAIGN_NAME: name,
    ...(group !== undefined && { GSW_CAMPAIGN_GROUP_NAME: group }),
  };
}

/**
 * Why no new work can start in a campaign now, if so: OCS has not reported it as running (001, Preview Record Request
 * and CampaignStopped; rulings 67 and 68), or the agent is about to leave (ruling 210).
 */
export function whyNoNewWork(machine: Machine, view: CampaignView): string | undefined {
  if (machine.loggingOut !== 'no') return 'You are logging out.';
  if (view.logOut !== 'Working') return `You have announced your logout from campaign ${view.name}.`;
  return view.state === 'running' ? undefined : `Campaign ${view.name} is ${view.state}.`;
}

/** Why a request about one of a campaign's records delivers no more records, if so. */
export function whyNoMoreOf(
  machine: Machine,
  campaign: string,
  group: string | undefined,
): string | undefined {
  const view = machine.campaigns.get(group ?? campaign) ?? viewsOf(machine, campaign)[0];
  if (view?.state !== 'stopped' && view?.state !== 'unloaded') return undefined;
  return `Campaign ${view.name} is ${view.state}.`;
}
