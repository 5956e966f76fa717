import type { GivenRecord, ProvisionParams } from '../reference/control/provision-params.ts';
import { type Provisioning, readProvisioning } from '../reference/control/provisioning.ts';
import { type DayPlan, dialTimeout } from './day-plan.ts';

/** Names in the configuration of a simulated day. */
export const dayNames = {
  list: 'Customers',
  campaign: 'Day',
  group: 'Agents',
  campaignGroup: 'Day@Agents',
  queue: '6000',
} as const;

export function loginIdOf(agent: number): string {
  return String(10_001 + agent);
}

export function dnOf(agent: number): string {
  return String(70_001 + agent);
}

/** Records in OCS's buffer for each agent: where OCS dials, the sizes are multiplied by their number. */
const bufferPerAgent = { minimumBufferSize: 4, optimalBufferSize: 6 } as const;

/** Sizes of OCS's record buffer. */
export function bufferSizesOf(agents: number): { readonly minimum: number; readonly optimal: number } {
  const { minimumBufferSize, optimalBufferSize } = bufferPerAgent;
  return { minimum: minimumBufferSize * agents, optimal: optimalBufferSize * agents };
}

/** The configuration of a simulated day with its records, each a customer of its own who may be called at any time. */
export function dayProvisioning({ mode, agents, records, goal }: DayPlan): Provisioning {
  const logins = Array.from({ length: agents }, (_, n) => loginIdOf(n));
  const params: ProvisionParams = {
    tenant: { name: 'Simulation' },
    options: { call_wait_connected_timeout: dialTimeout, predictive_algorithm: 'advanced_small_group' },
    agents: logins.map((agentId) => ({ agentId })),
    agentGroups: [{ name: dayNames.group, agents: logins }],
    callingLists: [{ name: dayNames.list, records: Array.from({ length: records }, givenRecord) }],
    campaigns: [{ name: dayNames.campaign, callingLists: [dayNames.list] }],
    campaignGroups: [
      {
        name: dayNames.campaignGroup,
        campaign: dayNames.campaign,
        group: dayNames.group,
        dialMode: mode,
        queue: dayNames.queue,
        optimizeBy: goal.by,
        optimizeGoal: goal.value,
        ...bufferPerAgent,
      },
    ],
  };
  return readProvisioning(params);
}

function givenRecord(_: unknown, n: number): GivenRecord {
  return {
    record_id: n + 1,
    chain_id: n + 1,
    contact_info: `555${String(n + 1).padStart(7, '0')}`,
    daily_from: 0,
    daily_till: 86_400,
  };
}
