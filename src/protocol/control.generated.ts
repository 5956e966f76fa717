// Generated from schemas/control/ by src/protocol/generate/main.ts: do not edit.
import type { JsonObject } from '../kernel/json.ts';

/** Options of a calling list or a campaign, by their Genesys names. The calling list's value wins over the campaign group's, that over the campaign's, that over the application's. */
export type GivenCallerIdOptions = {
  /** The number that customers are shown as the caller's (001 Caller ID Support). */
  readonly CPNDigits?: string;
};

/** What a customer does in one call: answer, wrongParty (somebody else does), abandons (answers, and hangs up after a second without an agent), answeringMachine, fax, modem, pager and silence pick up; noAnswer rings in vain; the others get a tone of the network. */
export type GivenCustomerOutcome = "answer" | "wrongParty" | "abandons" | "answeringMachine" | "fax" | "modem" | "pager" | "silence" | "busy" | "noAnswer" | "sit" | "sitInvalidNumber" | "sitVacantCode" | "sitIntercept" | "sitUnknown" | "sitNoCircuit" | "sitReorder" | "allTrunksBusy" | "nuTone" | "noDialTone" | "noProgress" | "noRingBackTone";

/** Dialing modes as GSW_CAMPAIGN_MODE writes them (ruling 52). */
export type GivenDialMode = "Predictive" | "Progressive" | "Preview" | "Progressive with Seizing" | "Predictive with Seizing" | "Push Preview" | "Progressive GVP" | "Predictive GVP" | "Power GVP";

/** Times that are drawn at random, in seconds. */
export type GivenDistribution = {
  /** Always this time. */
  readonly always: number;
} | {
  /** Any time between two, equally likely. */
  readonly uniform: {
    readonly least: number;
    readonly most: number;
  };
} | {
  /** Exponential distribution. */
  readonly exponential: {
    readonly mean: number;
  };
} | {
  /** Times whose logarithm has a normal distribution with the given deviation. */
  readonly lognormal: {
    readonly mean: number;
    readonly deviation: number;
  };
};

/** A row of the table gsw_donotcall_list; a column that is absent is empty. */
export type GivenDoNotCallEntry = {
  /** Number that is not to be called. */
  readonly phone?: string | null;
  /** Customer who is not to be called. */
  readonly customer_id?: string | null;
  /** Remark of the agent who entered it. */
  readonly dnc_message?: string | null;
  /** DBID of the tenant. */
  readonly tenant_dbid?: number | null;
  /** DBID of the campaign in which it was entered. */
  readonly campaign_dbid?: number | null;
  /** DBID of the calling list whose record it was entered for. */
  readonly list_dbid?: number | null;
  /** Not documented. */
  readonly is_internal?: number | null;
  /** When it was entered, in Unix seconds. */
  readonly time_stamp?: number | null;
  /** Until when it holds, in Unix seconds; empty if there is no end. */
  readonly expires_at?: number | null;
};

/** OCS options by their Genesys names; an object's own value wins over the application's. */
export type GivenOptions = {
  /** Whether an agent must start preview dialing mode before asking for records. */
  readonly agent_preview_mode_start?: boolean;
  /** Call result of records left on the desktop at logout; -1 leaves it alone. */
  readonly agent_logout_preview_call_result?: number;
  /** Minutes after which a record left on a desktop goes stale. */
  readonly stale_clean_timeout?: number;
  /** Whether records of calls that OCS dials must be finished with RecordProcessed as well; false when absent. */
  readonly record_processed?: boolean;
  /** Whether OCS itself dials callbacks of the campaign in Predictive mode, instead of offering them to agents; true when absent. */
  readonly predictive_callback?: boolean;
  /** How urgent General records are when OCS fills its buffer; the highest number is first; 100 when absent. */
  readonly default_general_priority?: number;
  /** How urgent records of type Campaign Rescheduled are, once their time has come; 100 when absent. */
  readonly default_campaignrescheduled_priority?: number;
  /** How urgent callbacks of the campaign are that OCS itself dials; 200 when absent. */
  readonly default_campaigncallback_priority?: number;
  /** Of so many calls that OCS dials, one is a test of answering machine detection: it carries GSW_CALL_RESULT_FEEDBACK, and an agent gets it even if a machine was detected. Absent: none is. */
  readonly "call-result-feedback-every"?: number;
  /** Whether a place group is an IVR group, for whose ports OCS dials; read when the campaign group is loaded; false when absent. */
  readonly ivr_group?: boolean;
  /** Whether records of calls at an IVR group take the values that the IVR has attached, when the call is released; false when absent. */
  readonly ivr_update_on_release?: boolean;
  /** What OCS does with the agent, outside IVR groups, when a call that it has dialed is released; none when absent. */
  readonly outbound_release_action?: "none" | "ready" | "notready";
  /** Seconds until a call that OCS dials is given up; 30 when absent. */
  readonly call_wait_connected_timeout?: number;
  /** Calls a second that one campaign group may dial; 0 for no limit, as when absent. */
  readonly dialing_rate_limit?: number;
  /** How calls are paced in predictive modes (docs/pacing.md); small_group when absent. */
  readonly predictive_algorithm?: "small_group" | "advanced_small_group" | "classical" | "time_optimized_odr";
  /** Agents up to which small_group dials in batches; 15 when absent. */
  readonly small_group_size?: number;
  /** Outcomes of calls to wait for before more is dialed than there are idle agents; 50 when absent. */
  readonly history_length?: number;
  /** Percents of the answered calls that may find no agent, with any goal; when absent, 3 unless the goal is an overdial rate. 100 is no limit. */
  readonly predictive_max_overdial_rate?: number;
  /** Chains that one desktop may hold at once; 0 for no limit (ruling 90). */
  readonly "desktop-chains-limit"?: number;
  /** Name of the custom field by which customers are known, for GSW_CUSTOMER_ID; none without it. */
  readonly customer_id?: string;
  /** Where campaign group states are posted; nowhere when absent. */
  readonly "campaigngroup-states-uri"?: string;
  /** Whether campaign group states are posted; true when absent. */
  readonly "send-campaigngroup-states"?: boolean;
  /** Seconds between periodic campaign group states, 10 when absent; 0 for none. */
  readonly "campaigngroup-states-interval"?: number;
  /** The number that customers are shown as the caller's (001 Caller ID Support); none when absent. */
  readonly CPNDigits?: string;
  /** Whether error events carry GSW_USER_EVENT too (rulings 1, 2, 94). */
  readonly "error-user-event"?: boolean;
};

/** A record of a calling list by its column names: the Genesys mandatory fields (Outbound Contact reference, Defined Constants) and the custom fields of its list. */
export type GivenRecord = Readonly<Record<string, number | string | null>>;

/** What is done with a record whose call ends with a call result. */
export type GivenTreatment = {
  /** Name. */
  readonly name: string;
  /** DBID; chosen by the server when absent. */
  readonly dbid?: number;
  /** The call result that it is for. */
  readonly callResult: number;
  /** Its place among the treatments of a list for this call result; 1 when absent. */
  readonly sequence?: number;
  /** What is done with the record (Apply to Record). Without minutes, it is called again at once. */
  readonly action: {
    readonly kind: "Redial" | "Next in chain";
    /** The interval; for Next in chain, before the chain is gone through again. */
    readonly minutes?: number;
  } | {
    readonly kind: "Retry in" | "Next in chain after";
    /** The interval. */
    readonly minutes: number;
  } | {
    readonly kind: "Retry at specified date" | "Next in chain at specified date";
    /** MM/DD/YYYY HH:MM, in the record's time zone. */
    readonly dateTime: string;
  } | {
    readonly kind: "Assign to Group" | "Mark as Agent Error";
  };
  /** How often it is applied before the next one in the sequence; for Next in chain, how often the chain is gone through; 1 when absent. */
  readonly cycleAttempts?: number;
  /** Minutes by which the interval grows each time; 0 when absent. */
  readonly increment?: number;
  /** What is done with a call that was answered by no person: Connect hands it to an agent; it is released when absent. */
  readonly applyToCall?: "Connect";
};

/** Parameters of every method, once its schema has accepted them. */
export interface ControlParams {
  /** Assigns an agent to a campaign group to whose agents they do not belong; from now on they do. */
  readonly "agents.assign": {
    /** Login ID. */
    readonly agentId: string;
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Shows what stands in the record buffer of a campaign group and on desktops. */
  readonly "buffers.read": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Moves virtual time on; everything that falls due on the way happens in order. Refused while time is real, that is before the first reset. */
  readonly "clock.advance": {
    /** Milliseconds, at most a year. */
    readonly ms: number;
  };
  /** Moves virtual time on as clock.advance does, step by step, but ends with the first step in which anything was sent on a CTI link. For floors at work, where little happens in most seconds. */
  readonly "clock.advanceUntilEvent": {
    /** Milliseconds, at most a year. */
    readonly ms: number;
    /** Milliseconds of a step; the last one may be shorter. */
    readonly step: number;
  };
  /** Returns the time of the system under test. */
  readonly "clock.now": Readonly<Record<string, never>>;
  /** Lets a customer call a DN, or a queue. Refused if nobody is at the DN or it is in a call, or if all trunks are busy. */
  readonly "customer.call": {
    /** Phone number of the customer. */
    readonly phone: string;
    /** DN that rings. */
    readonly dn: string;
  };
  /** Lets a customer end their oldest call. Refused where there is none. */
  readonly "customer.hangUp": {
    /** Phone number of the customer. */
    readonly phone: string;
  };
  /** Says how a customer takes the next calls, one outcome per call; the last one stays. What happens, happens at once; only noAnswer rings, for 20 seconds or as long as OCS says. A customer without such a list is one of customers.populate, or answers. */
  readonly "customers.behave": {
    /** Phone number of the customer. */
    readonly phone: string;
    readonly outcomes: readonly GivenCustomerOutcome[];
  };
  /** Says how customers behave who have no list of customers.behave: each call's outcome and times are drawn at random, and the same seed gives the same ones, call by call. It holds until the next one, or a reset. */
  readonly "customers.populate": {
    /** 1 when absent. */
    readonly seed?: number;
    /** How often each outcome occurs, in proportion to the others; one that is absent never does. */
    readonly outcomes: Readonly<Record<string, number>>;
    /** Time from dialing until somebody or something picks up; at once when absent. */
    readonly answer?: GivenDistribution;
    /** Time from dialing until the line is found busy, or a tone is heard; at once when absent. */
    readonly refusal?: GivenDistribution;
    /** How long a customer waits for an agent before hanging up; for any time when absent. */
    readonly patience?: GivenDistribution;
    /** How long a customer talks before hanging up; until the agent does when absent. */
    readonly talk?: GivenDistribution;
  };
  /** Makes every access to the database fail from now on. */
  readonly "database.fail": Readonly<Record<string, never>>;
  /** Ends the failure of the database. */
  readonly "database.heal": Readonly<Record<string, never>>;
  /** Shows what the dialer of a campaign group counts and has learned. Not possible for one that has not been started in a mode in which OCS dials. */
  readonly "dialer.state": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Unloads a dialing session at once; records on desktops are no longer valid. */
  readonly "dialing.forceUnload": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Loads a dialing session. */
  readonly "dialing.load": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Changes the dialing mode of a loaded session. */
  readonly "dialing.setMode": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
    readonly mode: GivenDialMode;
  };
  /** Starts dialing; a session that is not loaded is loaded first. A preview record that is asked for straight after the answer is not refused because the buffer has yet to be filled: where it would be, the answer comes later. */
  readonly "dialing.start": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Stops dialing; the session stays loaded. */
  readonly "dialing.stop": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Unloads a dialing session; records on desktops stay valid (ruling 68). */
  readonly "dialing.unload": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
  };
  /** Reads the do-not-call list as the database has it, in the order in which entries were added. */
  readonly "doNotCall.read": {
    /** Columns and the values that they must have; all entries when absent. */
    readonly where?: Readonly<Record<string, string | number | null>>;
  };
  /** Has OCS read the do-not-call list again. */
  readonly "doNotCall.reread": Readonly<Record<string, never>>;
  /** Replaces all entries of the do-not-call list with these, as an administrator would in the database: OCS takes notice of them when it reads the list again. */
  readonly "doNotCall.write": {
    readonly entries: readonly GivenDoNotCallEntry[];
  };
  /** Opens a control link: says who answers and what can be asked of it. Every other method is refused before it. */
  readonly "hello": {
    /** The token that the server was started with, if it was. */
    readonly token?: string;
  };
  /** Shows what OCS has sent to others than desktops since the last reset. It is answered when every POST so far has been answered or given up, so that it proves that no other one is on its way. */
  readonly "notifications.read": Readonly<Record<string, never>>;
  /** Changes options of a campaign group at run time, loaded or not, as an administrator would, or what it optimizes; what is absent stays. */
  readonly "options.change": {
    /** Name of the campaign group. */
    readonly campaignGroup: string;
    readonly options: GivenOptions;
    /** What a predictive mode optimizes from now on (GSW_OPTIMIZE_BY). */
    readonly optimizeBy?: "Busy Factor" | "Overdial Rate" | "Average Waiting Time" | "Average Distribution Time";
    /** Its goal from now on (GSW_OPTIMIZE_GOAL): percents, or seconds of a time. */
    readonly optimizeGoal?: number;
  };
  /** Adds places to a place group, or removes some, as an administrator would at run time, no matter whether its campaign groups are loaded. */
  readonly "placeGroups.change": {
    /** Name of the place group. */
    readonly placeGroup: string;
    /** DNs of places that are added. */
    readonly dns?: readonly string[];
    /** DNs of voice treatment ports that are added. */
    readonly ports?: readonly string[];
    /** The Extension of each place that has one, by the DN of its ACD Position. */
    readonly extensions?: Readonly<Record<string, string>>;
    /** DNs of places that are removed, with their Extensions. */
    readonly removed?: readonly string[];
  };
  /** Sets up what Configuration Server and the database would hold. What is absent gets a default; a name that does not exist is refused. */
  readonly "provision": {
    /** DBID of the OCS application, GSW_APPLICATION_ID; 134 when absent. */
    readonly applicationId?: number;
    /** DBID of another OCS application, which stands by until redundancy.switchover; no backup when absent. */
    readonly backupApplicationId?: number;
    /** Names of the applications that are connected to OCS, so that their Communication DN requests are accepted; none when absent. */
    readonly thirdParties?: readonly string[];
    readonly tenant?: {
      /** Name. */
      readonly name?: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Option customer_name of the section devops: GSW_TENANT_NAME and GSW_TENANT_CCID; not set when absent. */
      readonly customerName?: string;
    };
    readonly switch?: {
      /** Name. */
      readonly name?: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Trunks to the public network; as many as are wanted when absent. */
      readonly trunks?: number;
      /** Call progress detection; without mistakes when absent. */
      readonly detection?: {
        /** Part of the test calls (those whose user data have GSW_CALL_RESULT_FEEDBACK) that are taken for an answering machine though a person answers, or the other way round. */
        readonly wrongRate: number;
        /** The same seed gives the same mistakes; 1 when absent. */
        readonly seed?: number;
      };
      /** DNs of the switch that OCS does not monitor: it hears of no call and no agent there; none when absent. */
      readonly unmonitoredDNs?: readonly string[];
      /** Whether a consultation call carries the user data of the call that is on hold, or only its own; carried when absent. */
      readonly consultationUserData?: "carried" | "separate";
    };
    readonly options?: GivenOptions;
    /** The first is the default of records; UTC alone when absent. */
    readonly timeZones?: readonly {
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Configuration Server's name. */
      readonly name: string;
      /** IANA name. */
      readonly javaName: string;
    }[];
    readonly agents?: readonly {
      /** Login ID. */
      readonly agentId: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
    }[];
    readonly agentGroups?: readonly {
      /** Unique among agent groups and place groups. */
      readonly name: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      readonly agents: readonly string[];
    }[];
    readonly placeGroups?: readonly {
      /** Unique among agent groups and place groups. */
      readonly name: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      readonly dns: readonly string[];
      /** DNs of its voice treatment ports: nobody logs in there, and they answer by themselves. */
      readonly ports?: readonly string[];
      /** The Extension of each place that has a second DN, by the DN of its ACD Position: a call at either of them seizes the place. */
      readonly extensions?: Readonly<Record<string, string>>;
      /** Those of its DNs that are disabled: OCS dials no calls for them. */
      readonly disabled?: readonly string[];
    }[];
    readonly scripts?: readonly {
      /** Unique among scripts. */
      readonly name: string;
      /** GSW_SCRIPT_ID; chosen by the server when absent. */
      readonly dbid?: number;
    }[];
    /** Script objects with numbers that take turns as the caller's. */
    readonly callerIdSets?: readonly {
      /** Unique among caller id sets: GSW_CPN_DIGITS_SET. */
      readonly name: string;
      /** Its values of CPNDigits. */
      readonly digits: readonly string[];
    }[];
    /** What is done with records whose calls end with a call result: by OCS itself after a call that it has dialed and that no agent took, else if a desktop asks for it (GSW_TREATMENT). */
    readonly treatments?: readonly GivenTreatment[];
    readonly callingLists?: readonly {
      /** Unique among calling lists. */
      readonly name: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Table in the database; made from the name when absent. */
      readonly table?: string;
      /** Name of its script. */
      readonly script?: string;
      /** Name of its caller id set, which takes precedence over its option CPNDigits. */
      readonly callerIdSet?: string;
      readonly options?: GivenCallerIdOptions;
      /** Names of its treatments. */
      readonly treatments?: readonly string[];
      /** Attempts after which OCS applies no treatment by itself; 10 when absent. */
      readonly maximumAttempts?: number;
      /** Custom fields. */
      readonly fields?: readonly {
        /** Column name. */
        readonly name: string;
        /** Data type of the field. */
        readonly type: "INT" | "FLOAT" | "CHAR" | "VARCHAR" | "DATETIME";
        /** Key under which it is sent; not sent without one (001 Send Attributes). */
        readonly sendAttribute?: string;
      }[];
      /** Send attributes of Genesys mandatory fields: field name to key. Only fields that have one are updated by a desktop (001 Send Attributes; ruling 61). */
      readonly sendAttributes?: Readonly<Record<string, string>>;
      /** What the list holds. */
      readonly records?: readonly GivenRecord[];
    }[];
    readonly campaigns?: readonly {
      /** Unique among campaigns. */
      readonly name: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Empty when absent. */
      readonly description?: string;
      /** They take turns in this order, each by its weight. */
      readonly callingLists: readonly string[];
      /** How many chains OCS reads of a calling list in its turn, by the name of the list; 10 when absent. */
      readonly listWeights?: Readonly<Record<string, number>>;
      /** Name of its caller id set, which takes precedence over its option CPNDigits. */
      readonly callerIdSet?: string;
      readonly options?: GivenCallerIdOptions;
      /** Name of its script. */
      readonly script?: string;
    }[];
    readonly campaignGroups?: readonly {
      /** campaign@group when absent. */
      readonly name?: string;
      /** DBID; chosen by the server when absent. */
      readonly dbid?: number;
      /** Empty when absent. */
      readonly description?: string;
      /** Name of its campaign. */
      readonly campaign: string;
      /** Name of its agent group or place group. */
      readonly group: string;
      readonly dialMode?: GivenDialMode;
      /** Its part of the agents that it shares with other campaign groups in Push Preview mode; 10 when absent. */
      readonly weight?: number;
      /** Records in the buffer below which the next portion is read; 4 when absent. */
      readonly minimumBufferSize?: number;
      /** Records in the buffer up to which a portion is read; 6 when absent. */
      readonly optimalBufferSize?: number;
      /** Name of its script. */
      readonly script?: string;
      /** Name of its caller id set, which takes precedence over its option CPNDigits. */
      readonly callerIdSet?: string;
      /** DN to which answered calls are transferred: GSW_QUEUE_NAME. Modes in which OCS dials need it. */
      readonly queue?: string;
      /** What a predictive mode optimizes; Overdial Rate when absent. */
      readonly optimizeBy?: "Busy Factor" | "Overdial Rate" | "Average Waiting Time" | "Average Distribution Time";
      /** Its goal: percents, or seconds of a time; 3 when absent. */
      readonly optimizeGoal?: number;
      readonly options?: GivenOptions;
    }[];
  };
  /** A record becomes a callback that is due now, and OCS looks for it at once: its agent gets ScheduledCall. Refused if OCS holds the record, or if it is finished. */
  readonly "provoke.callback": {
    /** Name of the calling list. */
    readonly callingList: string;
    /** Its record_id; when absent the first callback that is Ready, or else the first record that is. */
    readonly recordId?: number;
    /** Login ID: it becomes a personal callback of this agent; when absent its type stays, and a record that was no callback becomes one of the campaign. */
    readonly agentId?: string;
  };
  /** The next matching requests of desktops get this error, and OCS does not see them. Several provocations wait in their order, until provoke.withdraw. */
  readonly "provoke.error": {
    /** GSW_ERROR_NUMBER, one that is documented. */
    readonly error: 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120;
    /** Login ID of the agent who asks; any agent when absent. */
    readonly agentId?: string;
    /** GSW_AGENT_REQ_TYPE, one that is documented; any request when absent. */
    readonly request?: string;
    /** How many requests; 1 when absent. */
    readonly times?: number;
  };
  /** The agent's next LogOut in a campaign that OCS dials is answered with this LogOutTime, and LogOutAcknowledge comes no earlier. */
  readonly "provoke.logOutTime": {
    /** Login ID. */
    readonly agentId: string;
    /** GSW_LOGOUT_TIME. */
    readonly seconds: number;
  };
  /** Another application cancels a record on an agent's desktop by its phone number, so that OCS sends RecordCancel. Refused if the agent has none, or not that one, if the customer is on the telephone, or if no application is provisioned. */
  readonly "provoke.recordCancel": {
    /** Login ID. */
    readonly agentId: string;
    /** GSW_RECORD_HANDLE; the record that OCS gave last when absent. */
    readonly handle?: number;
  };
  /** The errors of provoke.error that still wait for their requests are not given. */
  readonly "provoke.withdraw": Readonly<Record<string, never>>;
  /** Reads records as the database has them, in the order of their record_id. */
  readonly "records.read": {
    /** Name of the calling list. */
    readonly callingList: string;
    /** Columns and the values that they must have; all records when absent. */
    readonly where?: Readonly<Record<string, string | number | null>>;
  };
  /** Changes the given columns of records that exist by their record_id, and adds the others with the defaults of provision. */
  readonly "records.write": {
    /** Name of the calling list. */
    readonly callingList: string;
    readonly records: readonly GivenRecord[];
  };
  /** Makes the backup OCS primary: it goes on with what is loaded, under its own application id. Refused without a provisioned backup. */
  readonly "redundancy.switchover": Readonly<Record<string, never>>;
  /** Forgets all provisioning, logins, registrations, calls and records. Links stay open. Where clock.advance is offered, time is virtual from now on and begins at its fixed start. */
  readonly "reset": Readonly<Record<string, never>>;
  /** Lets OCS take call events as if its T-Server had sent them for DNs that it monitors, in this order, for an OCS that is not attached to the kit's switch. Returns when it has processed them all. */
  readonly "telephony.play": {
    /** The events, in T-Server's order. */
    readonly events: readonly {
      /** T-Library's name of the event. */
      readonly event: "EventDialing" | "EventQueued" | "EventDiverted" | "EventRinging" | "EventNetworkReached" | "EventEstablished" | "EventReleased" | "EventAbandoned" | "EventDestinationBusy" | "EventHeld" | "EventRetrieved" | "EventPartyChanged" | "EventPartyAdded" | "EventPartyDeleted";
      /** DN that the event is about. */
      readonly dn: string;
      /** Connection id of the call. */
      readonly connId: string;
      /** The other party's DN or number; in EventPartyDeleted, the party that has left. */
      readonly otherDN?: string;
      /** Who has transferred the call, or has added or deleted a party. */
      readonly thirdPartyDN?: string;
      /** The call in which the DN was before, in EventPartyChanged. */
      readonly previousConnId?: string;
      /** Where the call comes from and goes to. */
      readonly callType?: "Inbound" | "Outbound" | "Internal" | "Consult" | "Unknown";
      /** How the call stands or ended, by T-Library's name; Ok without it. */
      readonly callState?: "Ok" | "Transferred" | "Conferenced" | "GeneralError" | "SystemError" | "RemoteRelease" | "Busy" | "NoAnswer" | "SITDetected" | "AnsweringMachineDetected" | "AllTrunksBusy" | "SITInvalidNumber" | "SITVCVacantCode" | "SITICIntercept" | "SITUnknown" | "SITNCNoCircuit" | "SITROReorder" | "FaxDetected" | "QueueFull" | "Cleared" | "Overflowed" | "Abandoned" | "Redirected" | "Forwarded" | "Consult" | "PickedUp" | "Dropped" | "DroppedOnNoAnswer" | "UnknownCallResult" | "Covered" | "ConverseOn" | "Bridged" | "Silence" | "Answer" | "NUTone" | "NoDialTone" | "NoProgress" | "NoRingBackTone" | "NoEstablishedDetected" | "PagerDetected" | "WrongParty" | "DialError" | "CallDropError" | "SwitchError" | "NoFreePortError" | "TransferError" | "Stale" | "AgentCallBackError" | "GroupCallBackError" | "Deafened" | "Held" | "DoNotCall" | "CancelRecord" | "WrongNumber";
      /** User data of the call: an Int is an integer, a String a string. */
      readonly userData?: JsonObject;
    }[];
  };
  /** Lets another application send OCS a message over the Communication DN, and returns what OCS answered it when the message has been processed. */
  readonly "thirdParty.send": {
    /** Name of the application, connected to OCS or not. */
    readonly application: string;
    /** Name of the message; which number stands for it is up to the implementation. */
    readonly message: string;
    /** Its other keys: an Int is an integer, a String a string. */
    readonly userData?: JsonObject;
  };
}
