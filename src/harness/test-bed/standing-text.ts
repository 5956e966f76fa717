import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { StandingPlace } from './standing-place.ts';
import type { StandingTestBed } from './standing-test-bed.ts';
import { testAgents } from './test-agents.ts';

/** The standing test bed for people who set it up by hand: what all places share, then a paragraph per place. */
export function describeStandingTestBed({ places }: StandingTestBed, provisioning: JsonObject): string {
  const cases = places.reduce((sum, place) => sum + place.cases.length, 0);
  const looking = places.reduce((sum, place) => sum + place.looking.size, 0);
  const lists = listOf(provisioning.callingLists);
  const records = lists.reduce((sum, list) => sum + listOf(list.records).length, 0);
  const { name: tenant, customerName } = objectOf(provisioning.tenant);
  return [
    `The standing test bed, for ${cases} cases: ${places.length} places with agents, campaigns and lists of their own.`,
    `${looking} of the cases look at the tables of the calling lists: they are run if the profile names them (lists).`,
    '',
    `Application id of OCS: ${String(provisioning.applicationId)} (standing.applicationId of the profile)`,
    `Tenant: ${String(tenant)}, option customer_name ${String(customerName)}`,
    `Options of OCS: ${pairsOf(objectOf(provisioning.options))}`,
    `Custom fields of every list: ${fieldsOf(lists)}`,
    `Send attributes of every list: ${pairsOf(objectOf(lists[0]?.sendAttributes))}`,
    `Records: ${records} in ${lists.length} lists; one run uses them up ("ocs-tck stage --sql" fills the lists again)`,
    'Each agent logs in on the DN beside the Login ID.',
    '',
    ...places.flatMap((place) =>
      describePlace(place, new Map(lists.map(({ name, table }) => [name, table]))),
    ),
    '"ocs-tck stage --json" has every record and DBID.',
  ].join('\n');
}

function describePlace(
  place: StandingPlace,
  tables: ReadonlyMap<JsonValue | undefined, JsonValue | undefined>,
): readonly string[] {
  const { agentGroups, callingLists, campaigns, campaignGroups } = place.provisioning();
  const states = new Map(place.testBed.groups.map(({ name, state }) => [place.nameOf(name), state]));
  return [
    `Place ${place.n}, for ${place.cases.length} cases (${place.cases.slice(0, 3).join(', ')}${place.cases.length > 3 ? ', …' : ''})`,
    `  agents: ${agentsOf(place)}`,
    ...listOf(agentGroups).map(
      ({ name, agents }) => `  agent group "${String(name)}": ${textsOf(agents).join(', ')}`,
    ),
    ...listOf(callingLists).map(
      ({ name, records }) =>
        `  calling list "${String(name)}": table ${String(tables.get(name))}, ${listOf(records).length} records`,
    ),
    ...listOf(campaigns).map(
      ({ name, description, callingLists: lists }) =>
        `  campaign "${String(name)}" ("${String(description)}"): ${textsOf(lists).join(', ')}`,
    ),
    ...listOf(campaignGroups).map((group) => describeGroup(group, states.get(String(group.name)) ?? '')),
    '',
  ];
}

function describeGroup(group: JsonObject, state: string): string {
  const { name, description, dialMode, minimumBufferSize, optimalBufferSize, options } = group;
  const given = pairsOf(objectOf(options));
  const buffer = `buffer ${String(minimumBufferSize)} to ${String(optimalBufferSize)}`;
  const extra = given === '' ? '' : `, ${given}`;
  return `  campaign group "${String(name)}" ("${String(description)}"): ${String(dialMode)}, ${state}, ${buffer}${extra}`;
}

function agentsOf(place: StandingPlace): string {
  return Object.values(testAgents)
    .map(({ agentId, dn }) => `${place.agentOf(agentId)} on ${place.dnOf(dn)}`)
    .join(', ');
}

function fieldsOf(lists: readonly JsonObject[]): string {
  return listOf(lists[0]?.fields)
    .map(({ name, type, sendAttribute }) => {
      const key = sendAttribute === undefined ? 'no key' : `key ${String(sendAttribute)}`;
      return `${String(name)} (${String(type)}, ${key})`;
    })
    .join(', ');
}

function pairsOf(values: JsonObject): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${String(value)}`)
    .join(', ');
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
