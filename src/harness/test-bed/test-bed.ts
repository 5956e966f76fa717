import type { JsonObject } from '../../kernel/json.ts';
import type { ApplicationIds } from '../case/application-ids.ts';
import { scheduledRecordsIn } from '../case/scheduled-call-causes.ts';
import type { StandingPlace } from './standing-place.ts';
import {
  furtherCallingList,
  mainCallingList,
  provisionedList,
  provisionedTimeZones,
  type TestBedList,
} from './test-bed-calling-list.ts';

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

/** The state that a scenario's set-up brings a campaign group into. */
export const testBedStates = ['not loaded', 'loaded', 'running', 'stopped'] as const;

export type TestBedState = (typeof testBedStates)[number];

/** Place groups, with the agents whose DNs are their places. */
const placeGroups: Readonly<Record<string, readonly AgentName[]>> = { Hall: ['Cleo'] };

export interface TestBedGroup {
  readonly name: string;
  readonly campaign: string;
  /** The agent group or place group. */
  readonly agentGroup: string;
  state: TestBedState;
  mode: string;
  minimum: number;
  optimal: number;
  script?: string;
  readonly options: Record<string, string | number | boolean>;
  /** Agents who were assigned to it during the scenario. */
  readonly assigned: AgentName[];
}

interface TestBedCampaign {
  readonly name: string;
  readonly callingList: string;
  script?: string;
}

const mainGroup = 'Spring@Sales';
const mainList = 'Customers';
/** Seconds of a day, for daily_from and daily_till. */
const day = 86_400;
/** Seconds beside midnight in which a record may not be called, without that the time of day decides anything. */
const besideMidnight = 60;

/**
 * What a scenario wants provisioned, collected from its Given steps before anything is sent, so that their order does
 * not matter: campaigns, groups, calling lists, options, and the state of each campaign group.
 */
export class TestBed {
  /** DBID of the OCS application: it differs from any default, so that an implementation cannot guess it. */
  applicationId = 4101;
  /** Its place on the standing test bed, if nobody sets it up. */
  place: StandingPlace | undefined;
  /** Other applications that are connected to OCS. */
  readonly thirdParties: string[] = [];
  /** DBID of the backup OCS, if there is one: the two change places at every switchover. */
  backupApplicationId: number | undefined;
  #switched = false;
  readonly options: Record<string, string | number | boolean> = {};
  /** Option customer_name of the tenant: unlike the tenant's own name (ruling 246). */
  customerName: string | undefined = 'Northwind Power';
  /** The number that customers see when they are called, if campaign groups have one. */
  cpnDigits: string | undefined;
  /** Whether campaigns and campaign groups have descriptions, or empty ones. */
  described = true;
  /** What the do-not-call list holds before any campaign is loaded. */
  doNotCall: readonly JsonObject[] = [];
  readonly #groups = new Map<string, TestBedGroup>();
  readonly #campaigns = new Map<string, TestBedCampaign>();
  readonly #lists = new Map<string, TestBedList>();
  readonly #scripts = new Map<string, number>();

  constructor() {
    this.#lists.set(mainList, mainCallingList(mainList));
    this.#campaigns.set('Spring', { name: 'Spring', callingList: mainList });
    this.addGroup(mainGroup, 'Spring', 'Sales', 'not loaded', 'Preview');
  }

  get main(): TestBedGroup {
    return this.group(mainGroup);
  }

  get mainList(): TestBedList {
    return this.#list(mainList);
  }

  get groups(): readonly TestBedGroup[] {
    return [...this.#groups.values()];
  }

  /** The same for two test beds that do not differ, apart from the id of OCS. */
  get fingerprint(): string {
    const { applicationId: _, ...provisioned } = this.provisioning();
    const states = this.groups.map(({ name, state }) => [name, state]).sort();
    return JSON.stringify([provisioned, states, this.doNotCall]);
  }

  /**
   * Whether every record may be dialed at any time of day but for the minutes beside midnight, so that the time at which a
   * case is played decides nothing.
   */
  get isDialedAllDay(): boolean {
    const records = [...this.#lists.values()].flatMap((list) => list.records);
    return records.every(({ daily_from: from = 0, daily_till: till = day }) => {
      return Number(from) <= besideMidnight && Number(till) >= day - besideMidnight;
    });
  }

  /** Whether an OCS may leave PreviewRecordRequest unanswered until PreviewDialingModeStart (ruling 80). */
  get previewStartRequired(): boolean {
    const all = [this.options, ...this.groups.map((group) => group.options)];
    return all.some((options) => options.agent_preview_mode_start === true);
  }

  group(name: string): TestBedGroup {
    const group = this.#groups.get(name) ?? this.groups.find((one) => one.name === name);
    if (!group) throw new Error(`The test bed has no campaign group ${name}`);
    return group;
  }

  get applicationIds(): ApplicationIds {
    const former = this.#switched ? this.backupApplicationId : undefined;
    return { primary: this.applicationId, former };
  }

  /** From now on the backup is primary. */
  switchOver(): void {
    const { applicationId, backupApplicationId = applicationId } = this;
    this.applicationId = backupApplicationId;
    this.backupApplicationId = applicationId;
    this.#switched = true;
  }

  /** The calling list of a campaign of the test bed. */
  listOf(campaign: string): string {
    const list = this.#campaigns.get(this.#featuresNameOf(campaign))?.callingList ?? mainList;
    return this.place?.nameOf(list) ?? list;
  }

  /** One of the test agents: each place of a standing test bed has its own. */
  identityOf(name: AgentName): TestAgentIdentity {
    const { agentId, dn } = testAgents[name];
    if (!this.place) return { agentId, dn };
    return { agentId: this.place.agentOf(agentId), dn: this.place.dnOf(dn) };
  }

  /** From now on this is the test bed of a place of the standing test bed, with the names that it has there. */
  moveTo(place: StandingPlace, applicationId: number): void {
    this.place = place;
    this.applicationId = applicationId;
    for (const [key, group] of this.#groups) {
      const { name, campaign } = group;
      this.#groups.set(key, { ...group, name: place.nameOf(name), campaign: place.nameOf(campaign) });
    }
  }

  #featuresNameOf(campaign: string): string {
    const { place } = this;
    return [...this.#campaigns.keys()].find((name) => place?.nameOf(name) === campaign) ?? campaign;
  }

  /** Records of all calling lists that OCS may offer unasked when they are due. */
  get scheduledRecords(): number {
    return scheduledRecordsIn([...this.#lists.values()].flatMap(({ records }) => records));
  }

  addGroup(name: string, campaign: string, agentGroup: string, state: TestBedState, mode: string): void {
    if (!this.#campaigns.has(campaign)) this.#addCampaign(campaign);
    const sizes = { minimum: 4, optimal: 6 };
    this.#groups.set(name, { name, campaign, agentGroup, state, mode, ...sizes, options: {}, assigned: [] });
  }

  /** An option's value as a step writes it: `true`, `false`, a number, or text. */
  optionValue(literal: string): string | number | boolean {
    if (literal === 'true' || literal === 'false') return literal === 'true';
    return /^-?\d+$/.test(literal) ? Number(literal) : literal.replace(/^"|"$/g, '');
  }

  /** Gives the main list a field by which its customers are known, and OCS the option that says so. */
  knowCustomersBy(field: string): void {
    this.mainList.customerField = field;
    this.options.customer_id = field;
  }

  /** Takes all records but one from the main list, so that the next record is certain (ruling 240). */
  keepOnly(phone: string): void {
    this.mainList.records = this.mainList.records.filter((record) => record.contact_info === phone);
  }

  scriptOf(owner: 'calling list' | 'campaign' | 'campaign group', script: string): void {
    this.#scripts.set(script, 901 + this.#scripts.size);
    if (owner === 'calling list') this.mainList.script = script;
    else if (owner === 'campaign') this.#campaign('Spring').script = script;
    else this.main.script = script;
  }

  scriptId(script: string): number {
    const id = this.#scripts.get(script);
    if (id === undefined) throw new Error(`The test bed has no script ${script}`);
    return id;
  }

  /** Parameters of the control method `provision`. */
  provisioning(): JsonObject {
    return {
      applicationId: this.applicationId,
      ...(this.backupApplicationId === undefined ? {} : { backupApplicationId: this.backupApplicationId }),
      ...(this.thirdParties.length === 0 ? {} : { thirdParties: this.thirdParties }),
      tenant: {
        name: 'Environment',
        dbid: 1,
        ...(this.customerName === undefined ? {} : { customerName: this.customerName }),
      },
      switch: { name: 'Switch', dbid: 11 },
      options: this.options,
      timeZones: provisionedTimeZones(),
      agents: Object.values(testAgents).map((member, n) => ({ agentId: member.agentId, dbid: 31 + n })),
      agentGroups: Object.entries(agentGroups).map(([name, members], n) => ({
        name,
        dbid: 41 + n,
        agents: members.map((member) => testAgents[member].agentId),
      })),
      ...this.#provisionedPlaceGroups(),
      scripts: [...this.#scripts].map(([name, dbid]) => ({ name, dbid })),
      treatments: [...this.#lists.values()].flatMap(({ treatments = [] }) => treatments),
      callingLists: [...this.#lists.values()].map(provisionedList),
      campaigns: [...this.#campaigns.values()].map(provisionedCampaign).map(this.#asDescribed),
      campaignGroups: this.groups.map(provisionedGroup).map(this.#asDescribed).map(this.#withCpnDigits),
    };
  }

  /** Only groups that work for a campaign: an OCS that knows only agent groups needs no more. */
  #provisionedPlaceGroups(): JsonObject {
    const used = Object.entries(placeGroups).filter(([name]) =>
      this.groups.some(({ agentGroup }) => agentGroup === name),
    );
    if (used.length === 0) return {};
    const dnsOf = (members: readonly AgentName[]): string[] => members.map((one) => testAgents[one].dn);
    return {
      placeGroups: used.map(([name, members], n) => ({ name, dbid: 46 + n, dns: dnsOf(members) })),
    };
  }

  #asDescribed = (provisioned: JsonObject): JsonObject =>
    this.described ? provisioned : { ...provisioned, description: '' };

  #withCpnDigits = (provisioned: JsonObject): JsonObject =>
    this.cpnDigits === undefined ? provisioned : { ...provisioned, cpnDigits: this.cpnDigits };

  #addCampaign(name: string): void {
    const callingList = `${name} list`;
    this.#lists.set(callingList, furtherCallingList(callingList));
    this.#campaigns.set(name, { name, callingList });
  }

  #campaign(name: string): TestBedCampaign {
    const campaign = this.#campaigns.get(name);
    if (!campaign) throw new Error(`The test bed has no campaign ${name}`);
    return campaign;
  }

  #list(name: string): TestBedList {
    const list = this.#lists.get(name);
    if (!list) throw new Error(`The test bed has no calling list ${name}`);
    return list;
  }
}

/** The agents who are notified of what happens to a campaign group. */
export function agentsOf(testBed: TestBed, campaignGroup: string): readonly AgentName[] {
  const { agentGroup, assigned } = testBed.group(campaignGroup);
  return [...(agentGroups[agentGroup] ?? placeGroups[agentGroup] ?? []), ...assigned];
}

/** The campaign group in which an actor works: the first one of the test bed that has the actor's agent group. */
export function groupOf(testBed: TestBed, actor: string): TestBedGroup {
  const found = testBed.groups.find((group) => agentsOf(testBed, group.name).some((name) => name === actor));
  return found ?? testBed.main;
}

function provisionedCampaign(campaign: TestBedCampaign, n: number): JsonObject {
  return {
    name: campaign.name,
    dbid: 61 + n,
    description: `${campaign.name} offers`,
    callingLists: [campaign.callingList],
    ...(campaign.script ? { script: campaign.script } : {}),
  };
}

function provisionedGroup(group: TestBedGroup, n: number): JsonObject {
  return {
    name: group.name,
    dbid: 71 + n,
    description: `${group.campaign} offers for ${group.agentGroup}`,
    campaign: group.campaign,
    group: group.agentGroup,
    dialMode: group.mode,
    minimumBufferSize: group.minimum,
    optimalBufferSize: group.optimal,
    queue: '8000',
    options: group.options,
    ...(group.script ? { script: group.script } : {}),
  };
}
