import type { JsonObject } from '../../../kernel/json.ts';
import type { TestAgentIdentity } from '../../test-bed/test-agents.ts';
import { type FloorPlan, floorOptions } from './floor-plan.ts';

/** Names in the configuration of a floor. */
export const floorNames = {
  list: 'Floor customers',
  campaign: 'Floor',
  group: 'Floor agents',
  campaignGroup: 'Floor@Floor agents',
  queue: '8100',
} as const;

export function floorAgents(agents: number): readonly TestAgentIdentity[] {
  return Array.from({ length: agents }, (_, n) => ({ agentId: String(21_001 + n), dn: String(71_001 + n) }));
}

/** The configuration of a floor (`provision`), with records that may be called at any time. */
export function floorProvisioning(
  { agents, mode, optimizeBy, optimizeGoal }: FloorPlan,
  records: number,
  options: JsonObject,
): JsonObject {
  const logins = floorAgents(agents).map(({ agentId }) => agentId);
  const { list, campaign, group, campaignGroup, queue } = floorNames;
  return {
    options: { ...floorOptions, ...options },
    agents: logins.map((agentId) => ({ agentId })),
    agentGroups: [{ name: group, agents: logins }],
    callingLists: [{ name: list, records: Array.from({ length: records }, (_, n) => givenRecord(n + 1)) }],
    campaigns: [{ name: campaign, callingLists: [list] }],
    campaignGroups: [
      { name: campaignGroup, campaign, group, dialMode: mode, queue, optimizeBy, optimizeGoal },
    ],
  };
}

function givenRecord(n: number): JsonObject {
  const contact_info = `555${String(n).padStart(7, '0')}`;
  return { record_id: n, chain_id: n, contact_info, daily_from: 0, daily_till: 86_400 };
}
