import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import { statusOf } from './campaign-status.ts';

type AssignInput = Extract<OcsInput, { kind: 'assignAgent' }>;

/**
 * Assigns an agent to a campaign group although they are not a member of its agent group or place group. From now on,
 * also after the next login, they are served like its own agents. If the agent is logged in and the group is loaded,
 * the desktop is notified (001, Campaign Group Agent Assignment). An agent who already belongs to the group gets no
 * notification.
 */
export function assignAgent(machine: Machine, input: AssignInput): void {
  const refused = assign(machine, input);
  machine.effects.push({
    kind: 'assignmentDone',
    ticket: input.ticket,
    ...(refused !== undefined && { refused }),
  });
}

function assign(machine: Machine, { agentId, campaignGroup }: AssignInput): string | undefined {
  const session = machine.provisioned.sessions.get(campaignGroup);
  if (session === undefined) return `There is no campaign group ${JSON.stringify(campaignGroup)}.`;
  if (!machine.provisioned.index.agentIds.has(agentId))
    return `There is no agent ${JSON.stringify(agentId)}.`;
  if (session.members.agents.has(agentId) || session.assigned.has(agentId)) return undefined;
  session.assigned.add(agentId);
  for (const agent of machine.agents.values()) {
    if (agent.agentId !== agentId || agent.sessions.includes(session)) continue;
    agent.sessions.push(session);
    session.agents.add(agent);
    if (session.state !== 'NotLoaded')
      notify(machine, agent.dn, 'CampaignGroupAssigned', statusOf(session, 'CampaignGroupAssigned'));
  }
  return undefined;
}
