import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { ApplicationIds } from '../case/application-ids.ts';
import { scheduledRecordsIn } from '../case/scheduled-call-causes.ts';
import type { StandingPlace } from './standing-place.ts';
import {
  type ActorName,
  type AgentName,
  actorIdentities,
  type FurtherMembers,
  isPlaceOf,
  provisionedAgents,
  provisionedPlaceGroups,
  type TestAgentIdentity,
} from './test-agents.ts';
import {
  furtherCallingList,
  isDialedAllDay,
  mainCallingList,
  provisionedList,
  provisionedTimeZones,
  type TestBedList,
} from './test-bed-calling-list.ts';
import {
  provisionedCampaign,
  provisionedGroup,
  type TestBedCampaign,
  type TestBedGroup,
  type TestBedState,
} from './test-bed-campaigns.ts';

const mainGroup = 'Spring@Sales';
const mainList = 'Customers';

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
  /** Whether campaigns and campaign groups have descriptions, or empty ones. */
  described = true;
  /** What the do-not-call list holds before any campaign is loaded. */
  doNotCall: readonly JsonObject[] = [];
  /** Whose DNs are disabled. */
  readonly disabled = new Set<ActorName>();
  /** The Extension of each place that has one. */
  readonly extensions = new Map<ActorName, ActorName>();
  /** Agents who belong to the agent group of the main campaign group as well. */
  readonly colleagues: AgentName[] = [];
  /** Whose DNs OCS does not monitor. */
  readonly unmonitored = new Set<ActorName>();
  /** Set if a consultation call does not get the user data of the call. */
  consultationUserData: 'separate' | undefined;
  readonly #groups = new Map<string, TestBedGroup>();
  readonly #campaigns = new Map<string, TestBedCampaign>();
  readonly #lists = new Map<string, TestBedList>();
  readonly #callerIdSets: JsonObject[] = [];
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
   * Whether every record may be dialed at any time of day but for the minutes beside midnight, so that the time at which
   * a case is played decides nothing.
   */
  get isDialedAllDay(): boolean {
    return [...this.#lists.values()].every(isDialedAllDay);
  }

  /** Whether an OCS may leave PreviewRecordRequest unanswered until PreviewDialingModeStart (ruling 80). */
  get previewStartRequired(): boolean {
    const all = [this.options, ...this.groups.map((group) => group.options)];
    return all.some((options) => options.agent_preview_mode_start === true);
  }

  group(name: string): TestBedGroup {
    const group = this.#groups.get(name) ?? this.groups.find((one) => one.name === name);
    if (!group) throw notSetUp('campaign group', name);
    return group;
  }

  get furtherMembers(): FurtherMembers {
    return { group: this.main.agentGroup, agents: this.colleagues };
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
  identityOf(name: ActorName): TestAgentIdentity {
    const { agentId, dn } = actorIdentities[name];
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

  /** Has an IVR group work for the campaign. */
  workWithIvr(placeGroup: string): void {
    this.main.agentGroup = placeGroup;
    this.main.options.ivr_group = true;
  }

  /** Whether somebody's place belongs to an IVR group. */
  isAtIvr(name: ActorName): boolean {
    return this.groups.some(
      ({ agentGroup, options }) => options.ivr_group === true && isPlaceOf(agentGroup, name),
    );
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

  /** Numbers that take turns as the caller's when records of the main campaign group are called. */
  callerIdSet(name: string, digits: readonly string[]): void {
    this.#callerIdSets.push({ name, digits });
    this.main.callerIdSet = name;
  }

  /** What a campaign's own option is. */
  setCampaignOption(campaign: string, option: string, value: string): void {
    const { options = {} } = this.#campaign(campaign);
    this.#campaign(campaign).options = { ...options, [option]: value };
  }

  scriptId(script: string): number {
    const id = this.#scripts.get(script);
    if (id === undefined) throw notSetUp('script', script);
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
      switch: this.#provisionedSwitch(),
      options: this.options,
      timeZones: provisionedTimeZones(),
      ...provisionedAgents(this.furtherMembers),
      ...provisionedPlaceGroups(
        this.groups.map(({ agentGroup }) => agentGroup),
        this,
      ),
      scripts: [...this.#scripts].map(([name, dbid]) => ({ name, dbid })),
      ...(this.#callerIdSets.length === 0 ? {} : { callerIdSets: this.#callerIdSets }),
      treatments: [...this.#lists.values()].flatMap(({ treatments = [] }) => treatments),
      callingLists: [...this.#lists.values()].map(provisionedList),
      campaigns: [...this.#campaigns.values()].map(provisionedCampaign).map(this.#asDescribed),
      campaignGroups: this.groups.map(provisionedGroup).map(this.#asDescribed),
    };
  }

  #provisionedSwitch(): JsonObject {
    const { consultationUserData, unmonitored } = this;
    const unmonitoredDNs = [...unmonitored].map((name) => this.identityOf(name).dn);
    return {
      name: 'Switch',
      dbid: 11,
      ...(unmonitoredDNs.length === 0 ? {} : { unmonitoredDNs }),
      ...(consultationUserData === undefined ? {} : { consultationUserData }),
    };
  }

  #asDescribed = (provisioned: JsonObject): JsonObject =>
    this.described ? provisioned : { ...provisioned, description: '' };

  #addCampaign(name: string): void {
    const callingList = `${name} list`;
    this.#lists.set(callingList, furtherCallingList(callingList));
    this.#campaigns.set(name, { name, callingList });
  }

  #campaign(name: string): TestBedCampaign {
    const campaign = this.#campaigns.get(name);
    if (!campaign) throw notSetUp('campaign', name);
    return campaign;
  }

  #list(name: string): TestBedList {
    const list = this.#lists.get(name);
    if (!list) throw notSetUp('calling list', name);
    return list;
  }
}

function notSetUp(what: string, name: string): KitError {
  return new KitError({ code: 'FEATURE_NOT_SET_UP', message: `The test bed has no ${what} "${name}".` });
}
