import type { CampaignGroup, Configuration, DialMode } from '../../../ocs/configuration/configuration.ts';
import type { MachineView } from '../../../ocs/machine/machine.ts';
import type { OcsView } from '../../../ocs/machine/ocs-interface.ts';
import type { RecordView } from '../../../ocs/records/record-chain.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { FloorPast } from './floor-past.ts';
import { asTold } from './records-on-desktops.ts';

/** The states of a campaign group so far. */
export type GroupState = 'never loaded' | 'unloaded' | 'loaded' | 'stopped' | 'running';

/** What a desktop says about itself and what it wants. */
interface Asked {
  readonly dn: string;
  readonly userData: UserData;
}

/** The contact center as the right OCS sees it, in the terms of faults. */
export class Floor {
  /** What the right OCS has forgotten. */
  readonly past: FloorPast;
  readonly #view: () => OcsView;

  constructor(view: () => OcsView, past: FloorPast) {
    this.#view = view;
    this.past = past;
  }

  get view(): OcsView {
    return this.#view();
  }

  get #primary(): MachineView {
    return this.view.primary;
  }

  get configuration(): Configuration {
    return this.#primary.provisioned.index.configuration;
  }

  /** The primary OCS's id. */
  get applicationId(): number {
    return this.#primary.provisioned.applicationId;
  }

  /** The backup OCS's id, if there is one. */
  get backupId(): number | undefined {
    return this.view.backup?.provisioned.applicationId;
  }

  get groups(): readonly CampaignGroup[] {
    return this.configuration.campaignGroups;
  }

  /** DNs of all agents who are logged in, in the order of their logins. */
  get lines(): readonly string[] {
    return [...this.#primary.agents.keys()];
  }

  isLoggedIn(dn: string): boolean {
    return this.#primary.agents.has(dn);
  }

  /** Login ID of the agent on a DN. */
  agentAt(dn: string): string | undefined {
    return this.#primary.agents.get(dn)?.agentId;
  }

  /** Keys under which calling lists send their custom fields. */
  get customKeys(): ReadonlySet<string | undefined> {
    const lists = this.configuration.callingLists;
    return new Set(lists.flatMap(({ fields }) => fields.map(({ sendAttribute }) => sendAttribute)));
  }

  /** Campaign groups of the agent of a DN; none if nobody is logged in. */
  groupsOf(dn: string): readonly CampaignGroup[] {
    return this.#primary.agents.get(dn)?.sessions.map(({ campaignGroup }) => campaignGroup) ?? [];
  }

  /** The campaign of a campaign group, by name. */
  campaignOf(campaignGroup: string): string {
    return this.groups.find(({ name }) => name === campaignGroup)?.campaign ?? '';
  }

  /** Login IDs of the agents of a campaign group, logged in or not. */
  members(campaignGroup: unknown): readonly string[] {
    return [...(this.#session(campaignGroup)?.members.agents ?? [])];
  }

  /** DNs of the agents of a campaign group who are logged in. */
  linesOf(campaignGroup: unknown): readonly string[] {
    const agents = this.#session(campaignGroup)?.agents ?? new Set();
    return this.#agents.filter((agent) => agents.has(agent)).map(({ dn }) => dn);
  }

  /** DNs of a campaign group's agents who have logged out, if nobody has logged in there since. */
  departedFrom(campaignGroup: unknown): readonly string[] {
    const members = this.members(campaignGroup);
    return [...this.past.departed].filter(([, agent]) => members.includes(agent)).map(([dn]) => dn);
  }

  /** The state of a campaign group, and whether it was in another state before. */
  state(campaignGroup: unknown): GroupState {
    const { state, loads } = this.#session(campaignGroup) ?? { state: 'NotLoaded', loads: 0 };
    if (state === 'Running') return 'running';
    if (state === 'Loaded') return this.past.isStopped(campaignGroup) ? 'stopped' : 'loaded';
    return loads === 0 ? 'never loaded' : 'unloaded';
  }

  mode(campaignGroup: unknown): DialMode {
    return this.#session(campaignGroup)?.mode ?? 'Preview';
  }

  /** The last record given to a desktop among those that it has, as the desktop received it. */
  recordOf(dn: string): UserData | undefined {
    const record = this.openRecordOf(dn);
    return record && asTold(this.view, record);
  }

  /** The same record, as OCS has it. */
  openRecordOf(dn: string): RecordView | undefined {
    const machines = [this.view.primary, this.view.backup].filter((machine) => machine !== undefined);
    const chains = machines.flatMap((machine) => [...(machine.agents.get(dn)?.chains ?? [])]);
    return chains.at(-1)?.records.find(({ delivered }) => delivered);
  }

  /** Campaigns in which a DN is in Preview dialing mode. */
  sessionsOf(dn: string): ReadonlySet<string> {
    const sessions = this.#primary.agents.get(dn)?.previewing ?? [];
    return new Set([...sessions].map(({ campaign }) => campaign.name));
  }

  /** The agent's campaign group that a request means by its campaign. */
  groupMeant({ dn, userData }: Asked): CampaignGroup | undefined {
    return this.groupsOf(dn).find(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
  }

  /** The description of a campaign. */
  description(campaign: string): string {
    return this.configuration.campaigns.find(({ name }) => name === campaign)?.description ?? '';
  }

  /** The option agent_preview_mode_start of a campaign group, or else of OCS. */
  needsStart(group: CampaignGroup): boolean {
    const name = 'agent_preview_mode_start';
    return group.options[name] ?? this.configuration.options[name] ?? false;
  }

  get #agents() {
    return [...this.#primary.agents.values()];
  }

  #session(campaignGroup: unknown) {
    return this.#primary.provisioned.sessions.get(String(campaignGroup));
  }
}
