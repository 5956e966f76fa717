import type { CampaignState } from './campaign-view.ts';

/** What an agent sees: `observe` of the upper tester (schemas/upper-tester/observe.schema.json). */
export interface Observation {
  readonly connected: boolean;
  readonly loggedIn: boolean;
  readonly agentId: string | null;
  readonly agentState: AgentState;
  /** The OCS that new work goes to. */
  readonly applicationId: number | null;
  readonly campaigns: readonly ObservedCampaign[];
  readonly previewSessions: readonly string[];
  readonly records: readonly ObservedRecord[];
  readonly callbacks: readonly ObservedCallback[];
  readonly lastError: ObservedError | null;
  /** Seconds that OCS asked the agent to wait. */
  readonly logOutTime: number | null;
  readonly mayLogOut: boolean;
  /** Names of requests to OCS that are not answered yet. */
  readonly waiting: readonly string[];
  /** Sentences, the latest last. */
  readonly messages: readonly string[];
}

export type AgentState = 'LoggedOut' | 'LoggedIn' | 'NotReady' | 'Ready' | 'AfterCallWork';

export interface ObservedCampaign {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly state: CampaignState;
  readonly mode: string | null;
}

export interface ObservedRecord {
  readonly handle: number;
  readonly phone: string;
  /** In words. */
  readonly phoneType: string;
  /** In words: what the agent said, else what the switch detected, else what was saved. */
  readonly callResult: string;
  readonly campaign: string;
  readonly callingList: string;
  readonly chainId: number | null;
  readonly origin: RecordOrigin;
  readonly state: 'offered' | 'dialing' | 'talking' | 'ended' | 'finishing';
  readonly readOnly: boolean;
  /** The OCS that its requests go to. */
  readonly applicationId: number | null;
  /** All that came with it; enumerated values in words. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How a record came: asked for, with its chain, as a callback, or with a call. */
export type RecordOrigin = 'preview' | 'chain' | 'scheduled' | 'call';

export interface ObservedCallback {
  readonly handle: number;
  readonly callbackType: string | null;
  /** Local date and time, `YYYY-MM-DDTHH:MM`. */
  readonly at: string | null;
}

export interface ObservedError {
  readonly number: number;
  readonly name: string;
  readonly meaning: string;
  readonly request: string | null;
}
