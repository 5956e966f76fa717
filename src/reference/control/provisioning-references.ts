import { invalidParams } from './control-refusal.ts';
import type { ProvisionParams } from './provision-params.ts';

/** Refuses duplicate names, and references to names that do not exist. */
export function checkReferences(params: ProvisionParams): void {
  const names = collectNames(params);
  params.agentGroups?.forEach((group, n) => {
    group.agents.forEach((agent, k) => {
      refer(names.agents, 'agent', agent, `agentGroups[${n}].agents[${k}]`);
    });
  });
  params.callingLists?.forEach((list, n) => {
    refer(names.scripts, 'script', list.script, `callingLists[${n}].script`);
    refer(names.callerIdSets, 'caller id set', list.callerIdSet, `callingLists[${n}].callerIdSet`);
    list.treatments?.forEach((treatment, k) => {
      refer(names.treatments, 'treatment', treatment, `callingLists[${n}].treatments[${k}]`);
    });
    // Column names are case-insensitive in a database.
    namesOf(list.fields, `callingLists[${n}].fields`, (field) => field.name.toLowerCase());
  });
  refuseSameTables(params);
  params.campaigns?.forEach((campaign, n) => {
    const path = `campaigns[${n}]`;
    refer(names.scripts, 'script', campaign.script, `${path}.script`);
    refer(names.callerIdSets, 'caller id set', campaign.callerIdSet, `${path}.callerIdSet`);
    for (const list of Object.keys(campaign.listWeights ?? {}))
      if (!campaign.callingLists.includes(list))
        throw invalidParams(
          `${path}.listWeights names "${list}", which is not a calling list of the campaign.`,
        );
    campaign.callingLists.forEach((list, k) => {
      refer(names.callingLists, 'calling list', list, `${path}.callingLists[${k}]`);
    });
  });
  params.campaignGroups?.forEach((group, n) => {
    const path = `campaignGroups[${n}]`;
    refer(names.campaigns, 'campaign', group.campaign, `${path}.campaign`);
    refer(names.groups, 'agent group or place group', group.group, `${path}.group`);
    refer(names.scripts, 'script', group.script, `${path}.script`);
    refer(names.callerIdSets, 'caller id set', group.callerIdSet, `${path}.callerIdSet`);
  });
}

type Names = ReadonlySet<string>;

function collectNames(params: ProvisionParams) {
  const named = (object: { readonly name: string }) => object.name;
  const agentGroups = namesOf(params.agentGroups, 'agentGroups', named);
  const placeGroups = namesOf(params.placeGroups, 'placeGroups', named, agentGroups);
  namesOf(params.timeZones, 'timeZones', named);
  const campaignGroupName = (group: { name?: string; campaign: string; group: string }) =>
    group.name ?? `${group.campaign}@${group.group}`;
  namesOf(params.campaignGroups, 'campaignGroups', campaignGroupName);
  return {
    agents: namesOf(params.agents, 'agents', (agent) => agent.agentId),
    groups: new Set([...agentGroups, ...placeGroups]),
    scripts: namesOf(params.scripts, 'scripts', named),
    callerIdSets: namesOf(params.callerIdSets, 'callerIdSets', named),
    treatments: namesOf(params.treatments, 'treatments', named),
    callingLists: namesOf(params.callingLists, 'callingLists', named),
    campaigns: namesOf(params.campaigns, 'campaigns', named),
  };
}

function namesOf<T>(
  objects: readonly T[] | undefined,
  path: string,
  nameOf: (object: T) => string,
  taken: Names = new Set(),
): Names {
  const names = new Set<string>();
  objects?.forEach((object, n) => {
    const name = nameOf(object);
    if (names.has(name) || taken.has(name)) throw invalidParams(`${path}[${n}]: "${name}" is already used.`);
    names.add(name);
  });
  return names;
}

/** Table names are case-insensitive in a database. */
function refuseSameTables({ callingLists = [] }: ProvisionParams): void {
  const tables = new Set<string>();
  callingLists.forEach(({ table }, n) => {
    if (table === undefined) return;
    const name = table.toLowerCase();
    if (tables.has(name)) throw invalidParams(`callingLists[${n}].table "${table}" is used by another list.`);
    tables.add(name);
  });
}

function refer(known: Names, kind: string, name: string | undefined, path: string): void {
  if (name === undefined || known.has(name)) return;
  throw invalidParams(`${path} names the ${kind} "${name}", which is not provisioned.`);
}
