import type { JsonObject } from '../kernel/json.ts';

export const campaign = 'Crash';
export const campaignGroup = 'Crash@Agents';
export const list = 'Customers';
export const table = 'crash_customers';
export const timeZone = 'GMT';

/** Login ids of the agents; agent n works on DN 7000 + n. */
export const agents: readonly string[] = ['1001', '1002', '1003', '1004'];

/** One preview campaign on a list of so many chains of two records, which may be called at any time. */
export function provisioning(chains: number): JsonObject {
  const anyTime = { daily_from: 0, daily_till: 86_400 };
  const records = Array.from({ length: chains * 2 }, (_, n) => ({
    record_id: n + 1,
    chain_id: (n >> 1) + 1,
    chain_n: n & 1,
    contact_info: `7${String(n).padStart(7, '0')}`,
    ...anyTime,
  }));
  return {
    agents: agents.map((agentId) => ({ agentId })),
    agentGroups: [{ name: 'Agents', agents }],
    timeZones: [{ name: timeZone, javaName: 'UTC' }],
    callingLists: [{ name: list, table, records }],
    campaigns: [{ name: campaign, callingLists: [list] }],
    campaignGroups: [{ name: campaignGroup, campaign, group: 'Agents', dialMode: 'Preview' }],
  };
}
