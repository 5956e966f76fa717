import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { answer } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import type { LoggedInAgent } from './agents.ts';
import type { DialingSession } from './dialing-session.ts';

/** Notifications that say a campaign group's status (001, Campaign Status Notification from OCS to Desktop). */
export type StatusEvent = Extract<
  EventName,
  | 'CampaignStarted'
  | 'CampaignLoaded'
  | 'CampaignUnloaded'
  | 'CampaignStopped'
  | 'CampaignModeChanged'
  | 'CampaignGroupAssigned'
>;

/** Keys of every status notification; GSW_CAMPAIGN_MODE only in the events that report a mode. */
export function statusOf(session: DialingSession, event: StatusEvent): UserData {
  const { campaign, campaignGroup, mode } = session;
  return {
    GSW_CAMPAIGN_NAME: campaign.name,
    GSW_CAMPAIGN_DESCRIPTION: campaign.description,
    GSW_CAMPAIGN_GROUP_NAME: campaignGroup.name,
    GSW_CAMPAIGN_GROUP_DESCRIPTION: campaignGroup.description,
    ...((event === 'CampaignStarted' || event === 'CampaignModeChanged') && { GSW_CAMPAIGN_MODE: mode }),
  };
}

/**
 * A running session is Started, a loaded one that is not running is Loaded; any other has no status to report (ruling
 * 62).
 */
function currentStatus(session: DialingSession): StatusEvent | undefined {
  if (session.state === 'Running') return 'CampaignStarted';
  return session.state === 'Loaded' ? 'CampaignLoaded' : undefined;
}

/** Notifies all logged-in agents of the session's group of its new status (ruling 71). */
export function announceStatus(machine: Machine, session: DialingSession, event: StatusEvent): void {
  const status = statusOf(session, event);
  for (const agent of session.agents) notify(machine, agent.dn, event, status);
}

/**
 * Sends them the current status, because another OCS is primary now (001, Campaign Status Notification from OCS to
 * Desktop).
 */
export function announceTakeover(machine: Machine, session: DialingSession): void {
  const event = currentStatus(session);
  if (event !== undefined) announceStatus(machine, session, event);
}

/** Sends an agent who logs in the status of each of their groups. */
export function welcome(machine: Machine, agent: LoggedInAgent): void {
  tellAll(agent, (event, status) => notify(machine, agent.dn, event, status));
}

/** CampaignStatusRequest: repeats those notifications, each with the reference id. No answer if nothing is loaded. */
export function requestCampaignStatus(machine: Machine, request: DesktopRequest): undefined {
  tellAll(request.agent, (event, status) => answer(machine, request, event, status));
}

/** The status of each loaded session, after the assignment notification if the agent was assigned to it (ruling 74). */
function tellAll(agent: LoggedInAgent, tell: (event: StatusEvent, status: UserData) => void): void {
  for (const session of agent.sessions) {
    const event = currentStatus(session);
    if (event === undefined) continue;
    tell(event, statusOf(session, event));
    if (session.assigned.has(agent.agentId))
      tell('CampaignGroupAssigned', statusOf(session, 'CampaignGroupAssigned'));
  }
}
