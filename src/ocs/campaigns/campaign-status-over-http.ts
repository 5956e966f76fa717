import type { UserData } from '../../protocol/user-data.ts';
import { dialModeNumber } from '../configuration/dial-mode-number.ts';
import type { Machine } from '../machine/machine.ts';
import { type DialingSession, type DialingState, optionOf } from './dialing-session.ts';

/** Seconds between two periodic notifications unless configured (domain facts 4). */
const defaultInterval = 10;

const timerPrefix = 'campaign group state of ';

/**
 * State names in the body. The published table of its fields is cut off before it lists them, so these names are ours.
 */
const stateNames: Readonly<Record<DialingState, string>> = {
  NotLoaded: 'CampaignInactive',
  Loaded: 'CampaignActive',
  Running: 'CampaignRunning',
};

/**
 * Posts a campaign group's new status to the configured web server, and then periodically while the group is loaded
 * (001, Campaign Group Status Notification from OCS to Web or Application Server).
 */
export function postState(machine: Machine, session: DialingSession): void {
  const uri = optionFor(machine, session, 'campaigngroup-states-uri');
  if (uri === undefined || !(optionFor(machine, session, 'send-campaigngroup-states') ?? true)) return;
  machine.effects.push({ kind: 'httpPost', uri, body: stateOf(machine, session) });
  const name = timerPrefix + session.campaignGroup.name;
  if (session.state === 'NotLoaded') machine.effects.push({ kind: 'cancelTimer', name });
  else keepPosting(machine, session, name);
}

export function isStateTimer(name: string): boolean {
  return name.startsWith(timerPrefix);
}

/** Handles such a timer when it fires. */
export function postPeriodically(machine: Machine, timer: string): void {
  const session = machine.provisioned.sessions.get(timer.slice(timerPrefix.length));
  if (session !== undefined && session.state !== 'NotLoaded') postState(machine, session);
}

function keepPosting(machine: Machine, session: DialingSession, name: string): void {
  const seconds = optionFor(machine, session, 'campaigngroup-states-interval') ?? defaultInterval;
  if (seconds > 0) machine.effects.push({ kind: 'setTimer', name, at: machine.now + seconds * 1000 });
}

function optionFor<O extends Parameters<typeof optionOf>[2]>(
  machine: Machine,
  session: DialingSession,
  option: O,
) {
  return optionOf(session, machine.provisioned.index.configuration.options, option);
}

/** The body, limited to the published fields (domain facts 4; rulings 42, 246). */
function stateOf(machine: Machine, { campaign, campaignGroup, guid, mode, state }: DialingSession): UserData {
  const { tenant } = machine.provisioned.index.configuration;
  return {
    GSW_TENANT_NAME: tenant.customerName ?? 'undefined',
    GSW_TENANT_CCID: tenant.customerName ?? 'undefined',
    GSW_CAMPAIGN_GROUP_NAME: campaignGroup.name,
    GSW_CAMPAIGN_GROUP_GUID: guid,
    GSW_GROUP_NAME: campaignGroup.group,
    GSW_CAMPAIGN_NAME: campaign.name,
    ...(campaignGroup.script !== undefined && { GSW_CAMPAIGN_TEMPLATE_NAME: campaignGroup.script }),
    ...(campaignGroup.queue !== undefined && { GSW_QUEUE_NAME: campaignGroup.queue }),
    ...(state === 'Running' && { GSW_DIAL_MODE: dialModeNumber[mode] }),
    GSW_CAMPAIGN_GROUP_STATE: stateNames[state],
  };
}
