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

/** Voice treatment ports that the kit plays, by the names of the virtual agents there; nobody logs in. */
export const virtualAgents = {
  Iris: { agentId: '', dn: '7101' },
  Ivo: { agentId: '', dn: '7102' },
} as const satisfies Record<string, TestAgentIdentity>;

export type VirtualAgentName = keyof typeof virtualAgents;

/** Extensions that the kit plays: the second DN of a place, where nobody logs in. */
export const extensions = {
  Eve: { agentId: '', dn: '7203' },
} as const satisfies Record<string, TestAgentIdentity>;

export type ExtensionName = keyof typeof extensions;

/** Anybody at a DN that the kit plays. */
export type ActorName = AgentName | VirtualAgentName | ExtensionName;

/** All of them. */
export const actorIdentities: Readonly<Record<ActorName, TestAgentIdentity>> = {
  ...testAgents,
  ...virtualAgents,
  ...extensions,
};

const agentGroups: Readonly<Record<string, readonly AgentName[]>> = {
  Sales: ['Ana', 'Ben'],
  Service: ['Cleo'],
};

interface TestPlaceGroup {
  /** The agents whose DNs are its places. */
  readonly agents: readonly AgentName[];
  readonly ports: readonly VirtualAgentName[];
}

const placeGroups: Readonly<Record<string, TestPlaceGroup>> = {
  Hall: { agents: ['Cleo'], ports: [] },
  Port: { agents: [], ports: ['Iris'] },
  Ports: { agents: [], ports: ['Iris', 'Ivo'] },
};

/** The agents of an agent group or place group. */
export function membersOf(group: string): readonly AgentName[] {
  return agentGroups[group] ?? placeGroups[group]?.agents ?? [];
}

/** Whether somebody's DN is a place of a place group. */
export function isPlaceOf(group: string, name: ActorName): boolean {
  const { agents = [], ports = [] } = placeGroups[group] ?? {};
  return [...agents, ...ports].some((one) => one === name);
}

/** The agents' part of the control method `provision`; some agents may belong to a further group. */
export function provisionedAgents(further: FurtherMembers = { group: '', agents: [] }): JsonObject {
  return {
    agents: Object.values(testAgents).map(({ agentId }, n) => ({ agentId, dbid: 31 + n })),
    agentGroups: Object.entries(agentGroups).map(([name, members], n) => ({
      name,
      dbid: 41 + n,
      agents: [...members, ...(name === further.group ? further.agents : [])].map(
        (member) => testAgents[member].agentId,
      ),
    })),
  };
}

/** Places that a step has changed before they are provisioned. */
export interface ChangedPlaces {
  /** Whose DNs are disabled. */
  readonly disabled: ReadonlySet<ActorName>;
  /** The Extension of each place that has one. */
  readonly extensions: ReadonlyMap<ActorName, ActorName>;
}

/** Agents who belong to an agent group in addition to its members. */
export interface FurtherMembers {
  readonly group: string;
  readonly agents: readonly AgentName[];
}

/**
 * The same of the place groups that work for a campaign: an OCS that knows only agent groups needs no others.
 */
export function provisionedPlaceGroups(
  working: readonly string[],
  { disabled, extensions: second }: ChangedPlaces = { disabled: new Set(), extensions: new Map() },
): JsonObject {
  const used = Object.entries(placeGroups).filter(([name]) => working.includes(name));
  if (used.length === 0) return {};
  return {
    placeGroups: used.map(([name, { agents, ports }], n) => {
      const off = [...agents, ...ports].filter((one) => disabled.has(one));
      return {
        name,
        dbid: 46 + n,
        dns: dnsOf(agents),
        ...(ports.length > 0 && { ports: dnsOf(ports) }),
        ...extensionsOf(agents, second),
        ...(off.length > 0 && { disabled: dnsOf(off) }),
      };
    }),
  };
}

function extensionsOf(places: readonly AgentName[], second: ChangedPlaces['extensions']): JsonObject {
  const pairs = places.flatMap((one) => {
    const extension = second.get(one);
    return extension === undefined ? [] : [[actorIdentities[one].dn, actorIdentities[extension].dn] as const];
  });
  return pairs.length === 0 ? {} : { extensions: Object.fromEntries(pairs) };
}

function dnsOf(actors: readonly ActorName[]): string[] {
  return actors.map((one) => actorIdentities[one].dn);
}
