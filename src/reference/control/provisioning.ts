import type {
  CallingList,
  CampaignGroup,
  Configuration,
  TimeZone,
} from '../../ocs/configuration/configuration.ts';
import type { CallRecord } from '../../ocs/machine/store-port.ts';
import { isMandatoryField, newRecord } from './calling-record.ts';
import { invalidParams } from './control-refusal.ts';
import { Dbids } from './dbids.ts';
import type { GivenCallingList, GivenCampaignGroup, ProvisionParams } from './provision-params.ts';
import { checkReferences } from './provisioning-references.ts';

/** What `provision` sets up: the configuration, and the records of each calling list by its name. */
export interface Provisioning {
  readonly configuration: Configuration;
  readonly records: ReadonlyMap<string, readonly CallRecord[]>;
}

/** Default GSW_APPLICATION_ID. */
const defaultApplicationId = 134;

/** Fills in defaults and checks every name. Throws a refusal (-32602) with a sentence that names the path. */
export function readProvisioning(params: ProvisionParams): Provisioning {
  checkReferences(params);
  const configuration = readConfiguration(params, reserveDbids(params));
  const [first, ...others] = configuration.timeZones.map((zone) => zone.dbid);
  if (first === undefined) throw invalidParams('timeZones must not be empty.');
  const records = new Map<string, readonly CallRecord[]>();
  configuration.callingLists.forEach((list, n) => {
    const path = `callingLists[${n}].records`;
    const given = params.callingLists?.[n]?.records ?? [];
    const ofList = given.map((record, index) =>
      newRecord(record, index + 1, { path: `${path}[${index}]`, list, timeZones: [first, ...others] }),
    );
    refuseSameIds(ofList, path);
    records.set(list.name, ofList);
  });
  return { configuration, records };
}

function reserveDbids(params: ProvisionParams): Dbids {
  const dbids = new Dbids();
  dbids.reserve('tenant', [params.tenant ?? {}]);
  dbids.reserve('switch', [params.switch ?? {}]);
  for (const kind of [
    'timeZones',
    'agents',
    'agentGroups',
    'placeGroups',
    'scripts',
    'treatments',
    'callingLists',
    'campaigns',
    'campaignGroups',
  ] as const) {
    dbids.reserve(kind, params[kind] ?? []);
  }
  return dbids;
}

function readConfiguration(params: ProvisionParams, dbids: Dbids): Configuration {
  const numbered = <T extends { readonly dbid?: number }>(objects: readonly T[] | undefined) =>
    (objects ?? []).map((object) => ({ ...object, dbid: dbids.give(object.dbid) }));
  return {
    ...readApplicationIds(params),
    thirdParties: params.thirdParties ?? [],
    tenant: { name: 'Environment', ...params.tenant, dbid: dbids.give(params.tenant?.dbid) },
    switch: { name: 'Switch', ...params.switch, dbid: dbids.give(params.switch?.dbid) },
    options: params.options ?? {},
    timeZones: numbered(params.timeZones ?? [{ name: 'GMT', javaName: 'UTC' }]).map(soundTimeZone),
    agents: numbered(params.agents),
    agentGroups: numbered(params.agentGroups),
    placeGroups: numbered(params.placeGroups),
    scripts: numbered(params.scripts),
    callerIdSets: params.callerIdSets ?? [],
    treatments: numbered(params.treatments).map((treatment) => ({ sequence: 1, ...treatment })),
    callingLists: numbered(params.callingLists).map(readCallingList),
    campaigns: numbered(params.campaigns).map((campaign) => ({ description: '', ...campaign })),
    campaignGroups: numbered(params.campaignGroups).map(readCampaignGroup),
  };
}

function readApplicationIds({ applicationId = defaultApplicationId, backupApplicationId }: ProvisionParams) {
  if (backupApplicationId === applicationId)
    throw invalidParams(`backupApplicationId ${backupApplicationId} is the primary's application id.`);
  return { applicationId, ...(backupApplicationId !== undefined && { backupApplicationId }) };
}

/** Time zone names already checked: checking a name with the runtime is slow. */
const soundNames = new Set<string>();

function soundTimeZone(zone: TimeZone, n: number): TimeZone {
  if (soundNames.has(zone.javaName)) return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone.javaName });
    soundNames.add(zone.javaName);
    return zone;
  } catch {
    // The runtime only refuses this because of the name.
    throw invalidParams(`timeZones[${n}].javaName "${zone.javaName}" is not a name in the IANA database.`);
  }
}

function readCallingList(given: GivenCallingList & { readonly dbid: number }, n: number): CallingList {
  const { records: _records, fields = [], ...list } = given;
  fields.forEach((field, index) => {
    const path = `callingLists[${n}].fields[${index}].name "${field.name}"`;
    if (isMandatoryField(field.name.toLowerCase()))
      throw invalidParams(`${path} is the name of a mandatory field.`);
  });
  const table = given.name.replace(/[^A-Za-z0-9_]/g, '_');
  return { table: `list_${given.dbid}_${table}`.slice(0, 63), sendAttributes: {}, ...list, fields };
}

function readCampaignGroup(given: GivenCampaignGroup & { readonly dbid: number }): CampaignGroup {
  return {
    name: `${given.campaign}@${given.group}`,
    description: '',
    dialMode: 'Preview',
    minimumBufferSize: 4,
    optimalBufferSize: 6,
    options: {},
    ...given,
  };
}

function refuseSameIds(records: readonly CallRecord[], path: string): void {
  const seen = new Set<number>();
  records.forEach(({ record_id }, index) => {
    if (seen.has(record_id)) throw invalidParams(`${path}[${index}].record_id ${record_id} is already used.`);
    seen.add(record_id);
  });
}
