import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import type { DialingSession } from './dialing-session.ts';

/**
 * The session that a request for new work addresses. The group name takes precedence over the campaign name; an unknown
 * name is 105 (ruling 75). With a campaign name only, it is the agent's own group, the first loaded if there are
 * several (ruling 77). An agent who is in none of the campaign's groups gets 104 (ruling 10).
 */
export function addressedSession(machine: Machine, request: DesktopRequest): DialingSession | Refusal {
  const unknown = refuseUnknownCampaign(machine, request);
  if (unknown !== undefined) return unknown;
  const group = textAt(request.userData, 'GSW_CAMPAIGN_GROUP_NAME');
  const campaign = textAt(request.userData, 'GSW_CAMPAIGN_NAME');
  const meant = request.agent.sessions.filter((session) =>
    group === undefined ? session.campaign.name === campaign : session.campaignGroup.name === group,
  );
  const [first, ...others] = meant;
  if (first === undefined) return refuse(104);
  return others.reduce(earlierLoaded, first);
}

/**
 * Refuses with 105 a campaign or group that is not configured. Whose it is and whether it is loaded does not matter
 * here. A request may leave out both names.
 */
export function refuseUnknownCampaign(machine: Machine, { userData }: DesktopRequest): Refusal | undefined {
  const { sessions, campaigns } = machine.provisioned;
  const group = textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME');
  if (group !== undefined) return sessions.has(group) ? undefined : refuse(105);
  const campaign = textAt(userData, 'GSW_CAMPAIGN_NAME');
  return campaign === undefined || campaigns.has(campaign) ? undefined : refuse(105);
}

function earlierLoaded(one: DialingSession, other: DialingSession): DialingSession {
  if (other.state === 'NotLoaded') return one;
  if (one.state === 'NotLoaded') return other;
  return other.loadOrder < one.loadOrder ? other : one;
}
