import { KitError } from '../../kernel/kit-error.ts';
import { type ConfiguredCallerId, configuredCallerId } from './caller-id.ts';
import type { CallingList, Campaign, CampaignGroup, Configuration, Treatment } from './configuration.ts';
import { type ModifiableField, modifiableFields } from './modifiable-fields.ts';
import { createTimeZones, type TimeZones } from './time-zones.ts';

/** A calling list in a campaign group, with everything that is the same for all its records. */
export interface ListInCampaign {
  readonly list: CallingList;
  /** How many chains it gives in its turn, when the buffer is filled. */
  readonly weight: number;
  readonly modifiable: readonly ModifiableField[];
  /** GSW_SCRIPT_ID: the calling list's, else the campaign's, else the campaign group's (ruling 221). */
  readonly scriptId: number | undefined;
  readonly callerId: ConfiguredCallerId | undefined;
  readonly treatments: readonly Treatment[];
}

/** Who receives records and notifications of a campaign group: agents by login id, or places by DN, which may change. */
export interface Members {
  readonly dbid: number;
  readonly agents: ReadonlySet<string>;
  readonly dns: Set<string>;
  /** DNs of voice treatment ports. */
  readonly ports: Set<string>;
  /** DNs of ACD Positions, by the Extension of the same place. */
  readonly extensions: Map<string, string>;
  readonly disabled: ReadonlySet<string>;
}

/** A campaign group with all references resolved. */
export interface ConfiguredCampaignGroup {
  readonly campaignGroup: CampaignGroup;
  readonly campaign: Campaign;
  readonly members: Members;
  readonly lists: readonly ListInCampaign[];
}

/** No document states a default: ours. */
const defaultListWeight = 10;

/** The configuration, indexed for lookup. */
export interface ConfigurationIndex {
  readonly configuration: Configuration;
  readonly agentIds: ReadonlySet<string>;
  readonly timeZones: TimeZones;
  readonly campaignGroups: readonly ConfiguredCampaignGroup[];
}

/**
 * Resolves every reference. Throws KitError CONFIGURATION_REFERENCE, CONFIGURATION_SEND_ATTRIBUTE or
 * CONFIGURATION_TIME_ZONE.
 */
export function indexConfiguration(configuration: Configuration): ConfigurationIndex {
  configuration.callingLists.forEach(refuseReservedKeys);
  return {
    configuration,
    agentIds: new Set(configuration.agents.map((agent) => agent.agentId)),
    timeZones: createTimeZones(configuration.timeZones),
    campaignGroups: configuration.campaignGroups.map((group) => configured(configuration, group)),
  };
}

function configured(configuration: Configuration, campaignGroup: CampaignGroup): ConfiguredCampaignGroup {
  const campaign = named('campaign', configuration.campaigns, campaignGroup.campaign);
  const scriptIds = (...names: readonly (string | undefined)[]) =>
    names.map((name) => (name === undefined ? undefined : named('script', configuration.scripts, name).dbid));
  const setNamed = (name: string) => named('caller id set', configuration.callerIdSets ?? [], name);
  return {
    campaignGroup,
    campaign,
    members: membersOf(configuration, campaignGroup.group),
    lists: campaign.callingLists.map((name) => {
      const list = named('calling list', configuration.callingLists, name);
      const scripts = scriptIds(list.script, campaign.script, campaignGroup.script);
      return {
        list,
        weight: campaign.listWeights?.[name] ?? defaultListWeight,
        modifiable: modifiableFields(list),
        scriptId: scripts.find((dbid) => dbid !== undefined),
        callerId: configuredCallerId(configuration, [list, campaignGroup, campaign], setNamed),
        treatments: (list.treatments ?? []).map((name) => named('treatment', configuration.treatments, name)),
      };
    }),
  };
}

/** No custom field may be sent under a key that the protocol itself uses (001, Reserved Keys; rulings 20 and 21). */
function refuseReservedKeys({ name, fields }: CallingList): void {
  for (const { sendAttribute } of fields) {
    if (sendAttribute === undefined || !/^(GSW_|InteractionType$|InteractionSubtype$)/.test(sendAttribute))
      continue;
    throw new KitError({
      code: 'CONFIGURATION_SEND_ATTRIBUTE',
      message: `The calling list ${JSON.stringify(name)} sends a custom field as ${JSON.stringify(sendAttribute)}, a reserved key.`,
      hint: 'Choose a send attribute that does not begin with GSW_.',
    });
  }
}

function membersOf(configuration: Configuration, name: string): Members {
  const agentGroup = configuration.agentGroups.find((group) => group.name === name);
  if (agentGroup !== undefined) {
    const { dbid, agents } = agentGroup;
    return { ...noPlaces(), dbid, agents: new Set(agents) };
  }
  const group = named('agent group or place group', configuration.placeGroups, name);
  const extensions = Object.entries(group.extensions ?? {});
  return {
    dbid: group.dbid,
    agents: new Set(),
    dns: new Set(group.dns),
    ports: new Set(group.ports),
    extensions: new Map(extensions.map(([position, extension]) => [extension, position])),
    disabled: new Set(group.disabled),
  };
}

function noPlaces() {
  return {
    dns: new Set<string>(),
    ports: new Set<string>(),
    extensions: new Map(),
    disabled: new Set<string>(),
  };
}

function named<T extends { readonly name: string }>(kind: string, objects: readonly T[], name: string): T {
  const found = objects.find((object) => object.name === name);
  if (found !== undefined) return found;
  throw new KitError({
    code: 'CONFIGURATION_REFERENCE',
    message: `The configuration refers to the ${kind} ${JSON.stringify(name)}, which it does not contain.`,
    hint: `Add the ${kind}, or correct the name where it is used.`,
  });
}
