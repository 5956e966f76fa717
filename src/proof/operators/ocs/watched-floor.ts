import type { CampaignGroup, Configuration, DialMode } from '../../../ocs/configuration/configuration.ts';
import type { DialingVerb, OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { isNamed } from './faulty-ocs.ts';

/** What became of a campaign group so far; the right OCS does not tell the second of each pair from the first. */
export type GroupState = 'never loaded' | 'unloaded' | 'loaded' | 'stopped' | 'running';

/**
 * What a faulty OCS sees of the contact center beside the right one: configuration, who is logged in, where each
 * campaign group stands, and what is on the desktops. It believes that every dialing verb succeeds.
 */
export class WatchedFloor {
  readonly #agents = new Map<string, string>();
  readonly #departed = new Map<string, string>();
  readonly #states = new Map<string, GroupState>();
  readonly #modes = new Map<string, DialMode>();
  readonly #records = new Map<string, UserData>();
  readonly #sessions = new Map<string, Set<string>>();
  readonly #handles = new Set<unknown>();
  readonly #ended = new Set<string>();
  readonly #notReady = new Set<string>();
  #configuration: Configuration | undefined;
  #primary = 0;
  #backup: number | undefined;
  #switchovers = 0;

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind === 'provision') this.#provision(input.configuration);
    if (input.kind === 'switchover') this.#switchOver();
    if (input.kind === 'agentLoggedIn') this.#enter(input.dn, input.agentId);
    if (input.kind === 'agentLoggedOut') this.#leave(input.dn, input.agentId);
    if (input.kind === 'agentReady') this.#notReady.delete(input.dn);
    if (input.kind === 'agentNotReady') this.#notReady.add(input.dn);
    if (input.kind === 'dialing') this.#drive(input.campaignGroup, input.verb, input.mode);
  }

  /** Notes what the right OCS has told the desktops. */
  note(effects: readonly OcsEffect[]): void {
    for (const effect of effects) {
      if (effect.kind !== 'userEvent') continue;
      const { dn, userData } = effect;
      if (isNamed(userData, 'PreviewRecord')) this.#give(dn, userData);
      if (isNamed(userData, 'RecordProcessedAcknowledge')) this.#records.delete(dn);
      if (isNamed(userData, 'PreviewDialingModeStartAcknowledge')) this.#begin(dn, campaignIn(userData));
      if (isNamed(userData, 'PreviewDialingModeOverAcknowledge')) this.#end(dn, campaignIn(userData));
    }
  }

  /** Of the OCS that is primary. */
  get applicationId(): number {
    return this.#primary;
  }

  /** Of the OCS that is not primary, where there is one. */
  get backupId(): number | undefined {
    return this.#backup;
  }

  /** How often the two have changed places. */
  get switchovers(): number {
    return this.#switchovers;
  }

  get groups(): readonly CampaignGroup[] {
    return this.#configuration?.campaignGroups ?? [];
  }

  /** DNs of all agents who are logged in, in the order of their log-in. */
  get lines(): readonly string[] {
    return [...this.#agents.keys()];
  }

  isLoggedIn(dn: string): boolean {
    return this.#agents.has(dn);
  }

  /** Login ID of the agent on a DN. */
  agentAt(dn: string): string | undefined {
    return this.#agents.get(dn);
  }

  /** Login ID of the agent who has left a DN, where nobody has logged in since. */
  departed(dn: string): string | undefined {
    return this.#departed.get(dn);
  }

  /** Keys under which calling lists send their custom fields. */
  get customKeys(): ReadonlySet<string | undefined> {
    const lists = this.#configuration?.callingLists ?? [];
    return new Set(lists.flatMap(({ fields }) => fields.map(({ sendAttribute }) => sendAttribute)));
  }

  /** Handles of all records that were given out. */
  get handles(): ReadonlySet<unknown> {
    return this.#handles;
  }

  /** Campaign groups of the agent of a DN; none where nobody is logged in. */
  groupsOf(dn: string): readonly CampaignGroup[] {
    const agent = this.#agents.get(dn) ?? '';
    return this.groups.filter((group) => this.members(group.name).includes(agent));
  }

  /** The campaign of a campaign group, by name. */
  campaignOf(campaignGroup: string): string {
    return this.groups.find(({ name }) => name === campaignGroup)?.campaign ?? '';
  }

  /** Login IDs of the agents of a campaign group, logged in or not. */
  members(campaignGroup: unknown): readonly string[] {
    const group = this.groups.find(({ name }) => name === campaignGroup)?.group;
    return this.#configuration?.agentGroups.find(({ name }) => name === group)?.agents ?? [];
  }

  /** DNs of the agents of a campaign group who are logged in. */
  linesOf(campaignGroup: unknown): readonly string[] {
    const members = this.members(campaignGroup);
    return this.lines.filter((dn) => members.includes(this.#agents.get(dn) ?? ''));
  }

  /** DNs where an agent of a campaign group has logged out, and nobody has logged in since. */
  departedFrom(campaignGroup: unknown): readonly string[] {
    const members = this.members(campaignGroup);
    return [...this.#departed].filter(([, agent]) => members.includes(agent)).map(([dn]) => dn);
  }

  state(campaignGroup: string): GroupState {
    return this.#states.get(campaignGroup) ?? 'never loaded';
  }

  mode(campaignGroup: unknown): DialMode {
    const configured = this.groups.find(({ name }) => name === campaignGroup)?.dialMode ?? 'Preview';
    return this.#modes.get(String(campaignGroup)) ?? configured;
  }

  /** The record that a desktop was given last and has not finished. */
  recordOf(dn: string): UserData | undefined {
    return this.#records.get(dn);
  }

  /** Whether an agent has gone not ready since the log-in, and not become ready again. */
  hasGoneNotReady(dn: string): boolean {
    return this.#notReady.has(dn);
  }

  /** Campaigns in which a DN was told that a preview session has begun, and not that it is over; log-out ends none. */
  sessionsOf(dn: string): ReadonlySet<string> {
    return this.#sessions.get(dn) ?? new Set();
  }

  /** Whether a DN was told that a preview session in a campaign is over, now or earlier. */
  hasEndedSession(dn: string, campaign: unknown): boolean {
    return this.#ended.has(`${dn} ${campaign}`);
  }

  /** The agent's campaign group that a request means by its campaign. */
  groupMeant({
    dn,
    userData,
  }: {
    readonly dn: string;
    readonly userData: UserData;
  }): CampaignGroup | undefined {
    return this.groupsOf(dn).find(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
  }

  /** The description of a campaign. */
  description(campaign: string): string {
    return this.#configuration?.campaigns.find(({ name }) => name === campaign)?.description ?? '';
  }

  /** The option agent_preview_mode_start of a campaign group, or else of OCS. */
  needsStart(group: CampaignGroup): boolean {
    const name = 'agent_preview_mode_start';
    return group.options[name] ?? this.#configuration?.options[name] ?? false;
  }

  #provision(configuration: Configuration): void {
    this.#configuration = configuration;
    this.#primary = configuration.applicationId;
    this.#backup = configuration.backupApplicationId;
    this.#switchovers = 0;
  }

  #switchOver(): void {
    if (this.#backup === undefined) return;
    [this.#primary, this.#backup] = [this.#backup, this.#primary];
    this.#switchovers += 1;
  }

  #give(dn: string, record: UserData): void {
    this.#records.set(dn, record);
    this.#handles.add(record.GSW_RECORD_HANDLE);
  }

  #begin(dn: string, campaign: string): void {
    this.#sessions.set(dn, new Set([...this.sessionsOf(dn), campaign]));
  }

  #end(dn: string, campaign: string): void {
    this.#sessions.set(dn, new Set([...this.sessionsOf(dn)].filter((one) => one !== campaign)));
    this.#ended.add(`${dn} ${campaign}`);
  }

  #enter(dn: string, agentId: string): void {
    this.#agents.set(dn, agentId);
    this.#departed.delete(dn);
  }

  #leave(dn: string, agentId: string): void {
    this.#agents.delete(dn);
    this.#departed.set(dn, agentId);
    this.#records.delete(dn);
    this.#notReady.delete(dn);
  }

  #drive(group: string, verb: DialingVerb, mode: DialMode | undefined): void {
    if (mode !== undefined) this.#modes.set(group, mode);
    if (verb !== 'setMode') this.#states.set(group, stateAfter[verb]);
  }
}

const stateAfter = {
  load: 'loaded',
  start: 'running',
  stop: 'stopped',
  unload: 'unloaded',
  forceUnload: 'unloaded',
} as const satisfies Record<Exclude<DialingVerb, 'setMode'>, GroupState>;

function campaignIn(userData: UserData): string {
  return String(userData.GSW_CAMPAIGN_NAME);
}
