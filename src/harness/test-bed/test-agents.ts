import type { JsonObject } from '../../kernel/json.ts';

/** One of the test agents: name in the features, Login ID and DN. */
export interface TestAgentIdentity {
  readonly agentId: string;
  readonly dn: string;
}

/** The agents of every scenario. Cleo has no campaign unless a step gives them one; Zoe is in no group. */
export const testAgents = {
  Ana: { agentId: '1001', dn: '7001' },
  Ben: { agentId: '1002', dn: '7002' },
  Cleo: { agentId: '1003', dn: '7003' },
  Zoe: { agentId: '1009', dn: '7009' },
} as const satisfies Record<string, TestAgentIdentity>;

export type AgentName = keyof typeof testAgents;

const agentGroups: Readonly<Record<string, readonly AgentName[]>> = {
  Sales: ['Ana', 'Ben'],
  Service: ['Cleo'],
};

/** Place groups, with the agents whose DNs are their places. */
const placeGroups: Readonly<Record<string, readonly AgentName[]>> = { Hall: ['Cleo'] };

/** The agents of an agent group or place group. */
export function membersOf(group: string): readonly AgentName[] {
  return agentGroups[group] ?? placeGroups[group] ?? [];
}

/** The agents' part of the control method `provision`. */
export function provisionedAgents(): JsonObject {
  return {
    agents: Object.values(testAgents).map(({ agentId }, n) => ({ agentId, dbid: 31 + n })),
    agentGroups: Object.entries(agentGroups).map(([name, members], n) => ({
      name,
      dbid: 41 + n,
      agents: members.map((member) => testAgents[member].agentId),
    })),
  };
}

/** The same of the place groups that work for a campaign: an OCS that knows only agent groups needs no others. */
export function provisionedPlaceGroups(working: readonly string[]): JsonObject {
  const used = Object.entries(placeGroups).filter(([name]) => working.includes(name));
  if (used.length === 0) return {};
  const dnsOf = (members: readonly AgentName[]): string[] => members.map((one) => testAgents[one].dn);
  return {
    placeGroups: used.map(([name, members], n) => ({ name, dbid: 46 + n, dns: dnsOf(members) })),
  };
}
