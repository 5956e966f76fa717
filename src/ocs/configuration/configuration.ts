import type { PredictiveAlgorithm } from '../pacing/pacing-options.ts';

/** What Configuration Server would hold: everything that `provision` sets up. Names are unique within their kind. */
export interface Configuration {
  /** DBID of the OCS application: `GSW_APPLICATION_ID`. */
  readonly applicationId: number;
  /** DBID of the backup OCS application; absent if there is no backup. */
  readonly backupApplicationId?: number;
  /** Names of the applications that are connected to OCS over the Communication DN (domain facts 3). */
  readonly thirdParties?: readonly string[];
  readonly tenant: { readonly name: string; readonly dbid: number; readonly customerName?: string };
  readonly switch: Switch;
  /** Options of the OCS application object. */
  readonly options: OcsOptions;
  readonly timeZones: readonly TimeZone[];
  readonly agents: readonly Agent[];
  readonly agentGroups: readonly AgentGroup[];
  readonly placeGroups: readonly PlaceGroup[];
  readonly scripts: readonly Script[];
  readonly callerIdSets?: readonly CallerIdSet[];
  readonly treatments: readonly Treatment[];
  readonly callingLists: readonly CallingList[];
  readonly campaigns: readonly Campaign[];
  readonly campaignGroups: readonly CampaignGroup[];
}

/** Options by their Genesys names; an object's own value overrides the application's (domain.md 5.3). */
export interface OcsOptions {
  readonly agent_preview_mode_start?: boolean;
  /** Call result for records left on the desktop at logout; -1 keeps the result they have. */
  readonly agent_logout_preview_call_result?: number;
  /** Minutes after which records that are still on a desktop become Stale (ruling 145); 0 or absent means never. */
  readonly stale_clean_timeout?: number;
  /** Whether RecordProcessed must finish records of calls that OCS has dialed as well; default false. */
  readonly record_processed?: boolean;
  /** Whether OCS itself dials callbacks of the campaign in Predictive mode (ruling 187); default true. */
  readonly predictive_callback?: boolean;
  /** How urgent General records are among those that OCS chooses, the highest first; default 100. */
  readonly default_general_priority?: number;
  /** The same for records that OCS has rescheduled by a treatment; default 100. */
  readonly default_campaignrescheduled_priority?: number;
  /** The same for callbacks of the campaign that OCS dials itself; default 200. */
  readonly default_campaigncallback_priority?: number;
  /** Whether a place group is an IVR group: calls are dialed for its ports (001, Virtual Agent Support for Notifications). */
  readonly ivr_group?: boolean;
  /** Whether records of calls at an IVR group take values from the user data of EventReleased; default false. */
  readonly ivr_update_on_release?: boolean;
  /** What happens to an agent, outside IVR groups, when a call that OCS has dialed is released; default none. */
  readonly outbound_release_action?: 'none' | 'ready' | 'notready';
  /** Seconds until a call that OCS dials is given up; default 30. */
  readonly call_wait_connected_timeout?: number;
  /** Calls a second that one session may dial; 0, the default, means no limit. */
  readonly dialing_rate_limit?: number;
  readonly predictive_algorithm?: PredictiveAlgorithm;
  /** Agents up to which the small-group algorithms decide differently. */
  readonly small_group_size?: number;
  /** Outcomes of calls to wait for before more is dialed than there are idle agents. */
  readonly history_length?: number;
  /** Percents of the answered calls; kept with every goal. */
  readonly predictive_max_overdial_rate?: number;
  /** Number of chains that one desktop may hold at once; 0 means no limit (ruling 90). */
  readonly 'desktop-chains-limit'?: number;
  /**
   * Of so many dialed calls one is a test of answering machine detection (001, GSW_CALL_RESULT_FEEDBACK); absent: none is.
   */
  readonly 'call-result-feedback-every'?: number;
  /** Name of the custom field that identifies customers, for GSW_CUSTOMER_ID; absent if there is none. */
  readonly customer_id?: string;
  /** URI that campaign group states are posted to (domain facts 4); absent if they are not posted. */
  readonly 'campaigngroup-states-uri'?: string;
  /** Default true. */
  readonly 'send-campaigngroup-states'?: boolean;
  /** Seconds between periodic campaign group states, 10 by default; 0 means no periodic ones. */
  readonly 'campaigngroup-states-interval'?: number;
  /** The number that customers are shown as the caller's (001, Caller ID Support). */
  readonly CPNDigits?: string;
  /** Rulings 1, 2 and 94: whether error events also carry GSW_USER_EVENT. Default true. */
  readonly 'error-user-event'?: boolean;
}

/** A Script object that names numbers, one of which customers are shown: GSW_CPN_DIGITS_SET is its name. */
export interface CallerIdSet {
  readonly name: string;
  readonly digits: readonly string[];
}

/** What may be configured of caller id for a calling list, a campaign or a campaign group. */
export interface WithCallerId {
  /** Name of its caller id set. */
  readonly callerIdSet?: string;
  readonly options?: Pick<OcsOptions, 'CPNDigits'>;
}

export interface Switch {
  readonly name: string;
  readonly dbid: number;
  /** Trunks to the public network; absent if there are as many as are wanted. */
  readonly trunks?: number;
  /** How often call progress detection takes a person for an answering machine, or the other way round. */
  readonly detection?: { readonly wrongRate: number; readonly seed?: number };
  /** DNs whose calls and agents OCS does not hear about. */
  readonly unmonitoredDNs?: readonly string[];
  /** Whether a consultation call carries the user data of the call; it does when absent. */
  readonly consultationUserData?: 'carried' | 'separate';
}

export interface TimeZone {
  readonly dbid: number;
  /** The name in Configuration Server, usually three letters. */
  readonly name: string;
  /** IANA name. */
  readonly javaName: string;
}

export interface Agent {
  /** Login ID. */
  readonly agentId: string;
  readonly dbid: number;
}

export interface AgentGroup {
  readonly name: string;
  readonly dbid: number;
  readonly agents: readonly string[];
}

export interface PlaceGroup {
  readonly name: string;
  readonly dbid: number;
  readonly dns: readonly string[];
  /** DNs of its voice treatment ports. */
  readonly ports?: readonly string[];
  /** The Extension of each place that has one, by the DN of its ACD Position. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** Those of its DNs that are disabled: no call is dialed for them. */
  readonly disabled?: readonly string[];
}

/** A Script object of type Outbound Campaign: GSW_SCRIPT_ID is its DBID. */
export interface Script {
  readonly name: string;
  readonly dbid: number;
}

/**
 * What to do with a record whose call ended with a call result (domain facts 5.4): OCS does it by itself after a call that
 * it has dialed, and if a desktop requests treatment after any other.
 */
export interface Treatment {
  readonly name: string;
  readonly dbid: number;
  readonly callResult: number;
  /** Position among the treatments for this result: the first is applied the first time, and so on. */
  readonly sequence: number;
  readonly action: TreatmentAction;
  /** How often it is applied before the next one in the sequence, or how often a chain is gone through; 1 when absent. */
  readonly cycleAttempts?: number;
  /** Minutes by which the interval grows each time; 0 when absent. */
  readonly increment?: number;
  /** `Connect` hands a call with this result to an agent; it is released when absent. */
  readonly applyToCall?: 'Connect';
}

/**
 * When to call which record again, by the Genesys names; a date has the format of GSW_DATE_TIME, in the record's time zone.
 * Without `minutes`, it is called at once.
 */
export type TreatmentAction =
  | { readonly kind: 'Redial' | 'Next in chain'; readonly minutes?: number }
  | { readonly kind: 'Retry in' | 'Next in chain after'; readonly minutes: number }
  | {
      readonly kind: 'Retry at specified date' | 'Next in chain at specified date';
      readonly dateTime: string;
    }
  | { readonly kind: 'Assign to Group' | 'Mark as Agent Error' };

export type FieldType = 'INT' | 'FLOAT' | 'CHAR' | 'VARCHAR' | 'DATETIME';

/** A user-defined field of a calling list. */
export interface CustomField {
  readonly name: string;
  readonly type: FieldType;
  /** Key of the pair that carries it; a field without one is not sent (001 Send Attributes). */
  readonly sendAttribute?: string;
}

export interface CallingList extends WithCallerId {
  readonly name: string;
  readonly dbid: number;
  /** Name of its table in the database. */
  readonly table: string;
  readonly script?: string;
  /** Names of its treatments. */
  readonly treatments?: readonly string[];
  /** Attempts after which treatments no longer call a record again; 10 when absent. */
  readonly maximumAttempts?: number;
  readonly fields: readonly CustomField[];
  /** Keys of Genesys mandatory fields that replace the recommended ones (ruling 61): field name to key. */
  readonly sendAttributes: Readonly<Record<string, string>>;
}

export interface Campaign extends WithCallerId {
  readonly name: string;
  readonly dbid: number;
  readonly description: string;
  readonly callingLists: readonly string[];
  /** How many chains of a list are read in its turn, by its name (domain facts 2.2); 10 when absent. */
  readonly listWeights?: Readonly<Record<string, number>>;
  readonly script?: string;
}

/** Dialing modes as they appear in GSW_CAMPAIGN_MODE (ruling 52). */
export const dialModes = [
  'Predictive',
  'Progressive',
  'Preview',
  'Progressive with Seizing',
  'Predictive with Seizing',
  'Push Preview',
  'Progressive GVP',
  'Predictive GVP',
  'Power GVP',
] as const;

export type DialMode = (typeof dialModes)[number];

/** What a predictive session optimizes. */
export type OptimizeBy =
  | 'Busy Factor'
  | 'Overdial Rate'
  | 'Average Waiting Time'
  | 'Average Distribution Time';

export interface CampaignGroup extends WithCallerId {
  readonly name: string;
  readonly dbid: number;
  readonly description: string;
  readonly campaign: string;
  /** Name of its agent group or place group. */
  readonly group: string;
  readonly dialMode: DialMode;
  /** Its part of the agents that it shares with other campaign groups in Push Preview mode; 10 when absent. */
  readonly weight?: number;
  /** The next portion is read when the buffer holds fewer records than this. */
  readonly minimumBufferSize: number;
  /** A portion fills the buffer up to this number of records. */
  readonly optimalBufferSize: number;
  readonly script?: string;
  /** GSW_OPTIMIZE_BY; default Overdial Rate. */
  readonly optimizeBy?: OptimizeBy;
  /** GSW_OPTIMIZE_GOAL: percents, or seconds of a time; default 3. */
  readonly optimizeGoal?: number;
  /** Voice transfer destination: GSW_QUEUE_NAME. */
  readonly queue?: string;
  readonly options: OcsOptions;
}
