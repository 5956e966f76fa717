// Generated from schemas/upper-tester/ by src/protocol/generate/main.ts: do not edit.

/** GSW_RECORD_HANDLE of a record on the desktop. */
export type Handle = number;

/** Name of a campaign; the one that is meant is obvious where it is left out. */
export type Campaign = string;

/** The whole chain, or one record of it. */
export type ChainAttr = "AllChain" | "RecordOnly";

export type CallbackType = "Personal" | "Campaign";

/** Local date and time in the record's time zone: YYYY-MM-DDTHH:MM. */
export type At = string;

/** Seconds since midnight. */
export type SecondsOfDay = number;

/** A value of an enumeration, by its number or by its name as agents read it. */
export type NameOrNumber = string | number;

/** Custom fields by key: Int or String. Keys that begin with GSW_ are not the agent's to set. */
export type Custom = Readonly<Record<string, string | number>>;

/** What the agent changes in a record. */
export type Changes = {
  readonly callResult?: NameOrNumber;
  readonly from?: SecondsOfDay;
  readonly until?: SecondsOfDay;
  readonly phone?: string;
  readonly phoneType?: NameOrNumber;
  readonly custom?: Custom;
};

/** Logs the agent in at a DN. With previewCampaign the desktop starts Preview dialing mode for it as soon as it runs. */
export type LogIn = {
  readonly agentId: string;
  readonly dn: string;
  readonly previewCampaign?: Campaign;
};

/** Gives back what is on the desktop, then logs out at T-Server. RecordReject is recommended for a record that the agent has not worked on: where it is finished instead, the cases about that are undecided. One that they have worked on may be rejected or finished. */
export type LogOut = Readonly<Record<string, never>>;

/** Ready for calls. */
export type GoReady = Readonly<Record<string, never>>;

/** Not ready for calls. */
export type GoNotReady = Readonly<Record<string, never>>;

/** CampaignStatusRequest. */
export type RequestCampaignStatus = Readonly<Record<string, never>>;

/** PreviewDialingModeStart. */
export type StartPreview = {
  readonly campaign?: Campaign;
  readonly campaignGroup?: string;
};

/** PreviewDialingModeOver. */
export type EndPreview = {
  readonly campaign?: Campaign;
};

/** PreviewRecordRequest. */
export type RequestPreviewRecord = {
  readonly campaign?: Campaign;
};

/** ChainedRecordRequest. */
export type RequestChain = {
  readonly handle: Handle;
};

/** UpdateCallCompletionStats. */
export type UpdateRecord = {
  readonly handle: Handle;
  readonly changes: Changes;
};

/** RecordProcessed. */
export type FinishRecord = {
  readonly handle: Handle;
  readonly changes?: Changes;
  readonly treatment?: "RecordTreatPersonal" | "RecordTreatCampaign";
};

/** RecordReject. */
export type RejectRecord = {
  readonly handle: Handle;
};

/** RequestRecordCancel. */
export type CancelRecord = {
  readonly handle?: Handle;
  readonly phone?: string;
  readonly customerId?: string;
  readonly chainAttr?: ChainAttr;
};

/** DoNotCall. */
export type DoNotCall = {
  readonly handle?: Handle;
  readonly phone?: string;
  readonly customerId?: string;
  /** For the do-not-call log. */
  readonly message?: string;
  readonly chainAttr?: ChainAttr;
};

/** RecordReschedule. */
export type RescheduleRecord = {
  readonly handle: Handle;
  readonly at: At;
  readonly callbackType: CallbackType;
};

/** ScheduledRecordReschedule. */
export type RescheduleCallback = {
  readonly handle: Handle;
  readonly at: At;
  readonly callbackType?: CallbackType;
};

/** AddRecord. recordType is one of General, the two rescheduled and the two callback types; a callback needs its time. */
export type AddRecord = {
  readonly campaign: Campaign;
  readonly callingList: string;
  readonly phone: string;
  /** Name of a time zone in Configuration Server. */
  readonly timeZone: string;
  readonly campaignGroup?: string;
  readonly handle?: Handle;
  readonly chainId?: number;
  readonly chainN?: number;
  readonly phoneType?: NameOrNumber;
  readonly recordType?: NameOrNumber;
  readonly callResult?: NameOrNumber;
  readonly attempts?: number;
  readonly from?: SecondsOfDay;
  readonly until?: SecondsOfDay;
  readonly at?: At;
  readonly agentId?: string;
  readonly custom?: Custom;
};

/** ReadyTime. */
export type AnnounceReady = {
  readonly handle: Handle;
  /** In how many seconds the agent will be ready. */
  readonly seconds: number;
};

/** LogOut: announces the intention; the agent stays logged in. */
export type RequestLogOut = {
  readonly campaign?: Campaign;
};

/** Calls the record's number. */
export type Dial = {
  readonly handle: Handle;
};

/** Answers the ringing call. */
export type Answer = Readonly<Record<string, never>>;

/** Releases the call. */
export type HangUp = Readonly<Record<string, never>>;

/** Puts the call on hold. */
export type Hold = Readonly<Record<string, never>>;

/** Takes the call back from hold. */
export type Retrieve = Readonly<Record<string, never>>;

/** Transfers the call to another number, without talking to anybody there. */
export type SingleStepTransfer = {
  /** Number that the agent dials: a DN of the switch, or an outside one. */
  readonly to: string;
};

/** Calls another number, and transfers the call to it before anybody answers there. */
export type MuteTransfer = {
  /** Number that the agent dials: a DN of the switch, or an outside one. */
  readonly to: string;
};

/** Puts the call on hold and calls another number, to transfer the call to it later. */
export type InitiateTransfer = {
  /** Number that the agent dials: a DN of the switch, or an outside one. */
  readonly to: string;
};

/** Transfers the call on hold to the number that was called. */
export type CompleteTransfer = Readonly<Record<string, never>>;

/** Puts the call on hold and calls another number, to take it into a conference later. */
export type InitiateConference = {
  /** Number that the agent dials: a DN of the switch, or an outside one. */
  readonly to: string;
};

/** Takes the number that was called into a conference with the call on hold. */
export type CompleteConference = Readonly<Record<string, never>>;

/** Calls another number into the call, without talking to anybody there first. */
export type SingleStepConference = {
  /** Number that the agent dials: a DN of the switch, or an outside one. */
  readonly to: string;
};

/** Removes a party from the conference. */
export type DeleteFromConference = {
  /** Number of the party. */
  readonly party: string;
};

/** Puts the active call on hold and takes back the one on hold. */
export type Alternate = Readonly<Record<string, never>>;

/** Ends the consultation and takes back the call on hold. */
export type Reconnect = Readonly<Record<string, never>>;

/** Accepts the record that is offered as an interaction. */
export type AcceptRecord = Readonly<Record<string, never>>;

/** Declines the record that is offered as an interaction. */
export type DeclineRecord = Readonly<Record<string, never>>;

/** Everything that an agent can do, with its arguments. */
export interface ActionArguments {
  readonly logIn: LogIn;
  readonly logOut: LogOut;
  readonly goReady: GoReady;
  readonly goNotReady: GoNotReady;
  readonly requestCampaignStatus: RequestCampaignStatus;
  readonly startPreview: StartPreview;
  readonly endPreview: EndPreview;
  readonly requestPreviewRecord: RequestPreviewRecord;
  readonly requestChain: RequestChain;
  readonly updateRecord: UpdateRecord;
  readonly finishRecord: FinishRecord;
  readonly rejectRecord: RejectRecord;
  readonly cancelRecord: CancelRecord;
  readonly doNotCall: DoNotCall;
  readonly rescheduleRecord: RescheduleRecord;
  readonly rescheduleCallback: RescheduleCallback;
  readonly addRecord: AddRecord;
  readonly announceReady: AnnounceReady;
  readonly requestLogOut: RequestLogOut;
  readonly dial: Dial;
  readonly answer: Answer;
  readonly hangUp: HangUp;
  readonly hold: Hold;
  readonly retrieve: Retrieve;
  readonly singleStepTransfer: SingleStepTransfer;
  readonly muteTransfer: MuteTransfer;
  readonly initiateTransfer: InitiateTransfer;
  readonly completeTransfer: CompleteTransfer;
  readonly initiateConference: InitiateConference;
  readonly completeConference: CompleteConference;
  readonly singleStepConference: SingleStepConference;
  readonly deleteFromConference: DeleteFromConference;
  readonly alternate: Alternate;
  readonly reconnect: Reconnect;
  readonly acceptRecord: AcceptRecord;
  readonly declineRecord: DeclineRecord;
}

export type ActionName = keyof ActionArguments;

/** One action with its arguments. */
export type Action = {
  readonly [A in ActionName]: { readonly action: A; readonly arguments: ActionArguments[A] };
}[ActionName];

/** Actions on one record: the one that the desktop was given last, unless a step names another. */
export const actionsOnARecord: ReadonlySet<ActionName> = new Set<ActionName>([
  "requestChain",
  "updateRecord",
  "finishRecord",
  "rejectRecord",
  "cancelRecord",
  "doNotCall",
  "rescheduleRecord",
  "rescheduleCallback",
  "announceReady",
  "dial",
]);

export type Observation = {
  readonly connected: boolean;
  readonly loggedIn: boolean;
  readonly agentId: string | null;
  /** As T-Server reports it. */
  readonly agentState: "LoggedOut" | "LoggedIn" | "NotReady" | "Ready" | "AfterCallWork";
  /** The OCS that new work goes to. */
  readonly applicationId: number | null;
  readonly campaigns: readonly {
    readonly name: string;
    /** Name of the campaign group. */
    readonly group: string;
    readonly description: string;
    readonly state: "loaded" | "running" | "stopped" | "unloaded" | "assigned";
    /** Dialing mode, where it is known. */
    readonly mode: string | null;
  }[];
  /** Campaigns for which Preview dialing mode is started. */
  readonly previewSessions: readonly string[];
  readonly records: readonly {
    readonly handle: number;
    readonly phone: string;
    /** In words. */
    readonly phoneType: string;
    /** In words: the agent's, the one the switch detected, or the saved one. */
    readonly callResult: string;
    readonly campaign: string;
    readonly callingList: string;
    readonly chainId: number | null;
    /** How the record came: asked for, with its chain, as a callback, with a call, or pushed to the agent. */
    readonly origin: "preview" | "chain" | "scheduled" | "call" | "push";
    /** finishing: its last request is sent and not answered yet. */
    readonly state: "offered" | "dialing" | "talking" | "ended" | "finishing";
    /** The agent may look at it, and not work on it: another agent consults this one about it, or it has gone to another agent. */
    readonly readOnly: boolean;
    /** The OCS that its requests go to. */
    readonly applicationId: number | null;
    /** All that came with it; enumerated values in words. */
    readonly fields: Readonly<Record<string, string>>;
  }[];
  /** Records that were offered as callbacks. */
  readonly callbacks: readonly {
    readonly handle: number;
    readonly callbackType: string | null;
    /** Local date and time: YYYY-MM-DDTHH:MM. */
    readonly at: string | null;
  }[];
  /** The last refusal by OCS. */
  readonly lastError: null | {
    readonly number: number;
    readonly name: string;
    /** In words. */
    readonly meaning: string;
    /** The request that was refused, where that is known. */
    readonly request: string | null;
  };
  /** Seconds that OCS asked the agent to wait before logging out, when it answered. */
  readonly logOutTime: number | null;
  /** OCS allows the logout that was announced. */
  readonly mayLogOut: boolean;
  /** Requests to OCS for whose answer the desktop still waits. One that it has given up, because no answer has come for long (10 seconds in the reference), is not among them. */
  readonly waiting: readonly string[];
  /** What the agent was notified of, the latest last. */
  readonly messages: readonly string[];
};
