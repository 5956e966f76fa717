// Generated from schemas/profile.schema.json by src/protocol/generate/main.ts: do not edit.

/** What the user says of the implementation under test; everything left out is as in the default profile. */
export type GivenProfile = {
  /** What the report calls this profile. */
  readonly name: string;
  /** Address of the CTI link, of a server of the Workspace API before an OCS (workspace+https://), or of one that is judged itself (https://); --target goes first. */
  readonly target?: string;
  /** Address of the control link; --control goes first. */
  readonly control?: string;
  /** Whether what only a ruling demands of a message, and keys with the GSW_ prefix that no document lists, are noted (lenient) or refused (strict). Coercing is lenient, and takes Ints that the implementation sends as decimal Strings, and Strings sent as Ints, for what they should be. */
  readonly reading?: "lenient" | "strict" | "coercing";
  /** Whether a recommendation, or a ruling where the documents are silent, condemns as a document's statement does. */
  readonly strict?: boolean;
  /** Milliseconds of real time, a day at most. */
  readonly patience?: {
    /** How long an answer may take. */
    readonly answer?: number;
    /** How long silence must last to be believed, where no fence proves it. */
    readonly quiet?: number;
    /** How long something may take to show that is not promised at once: a buffer that is filled, a list that is written. */
    readonly effect?: number;
  };
  /** For an implementation without a control link: the test bed that "ocs-tck stage" prints has been set up beforehand. */
  readonly standing?: {
    /** DBID of the OCS application. */
    readonly applicationId: number;
  };
  /** The system's own names, if they differ from those that "ocs-tck stage" prints: by kind, and by the printed name. "ocs-tck stage --profile" then prints the system's names. */
  readonly names?: {
    /** Campaigns. */
    readonly campaigns?: Readonly<Record<string, string>>;
    /** Campaign groups. */
    readonly campaignGroups?: Readonly<Record<string, string>>;
    /** Calling lists. */
    readonly callingLists?: Readonly<Record<string, string>>;
    /** Login IDs of agents. */
    readonly agents?: Readonly<Record<string, string>>;
    /** DNs on which the agents log in. */
    readonly dns?: Readonly<Record<string, string>>;
    /** Phone numbers of customers in the calling lists. Copies of a record have four more digits, so no number may begin another one. */
    readonly phones?: Readonly<Record<string, string>>;
  };
  /** Who opens sessions with a server of the Workspace API (docs/workspace.md); anybody, if it asks nobody. */
  readonly workspace?: {
    /** Sent as Bearer; a secret. tokenFile keeps it out of the profile. */
    readonly token?: string;
    /** File whose first line is the token; its path is relative to the profile. */
    readonly tokenFile?: string;
    /** Sent as x-api-key, if the server asks for one; a secret. */
    readonly apiKey?: string;
    /** The accounts of test agents, by the Login IDs that the system has. */
    readonly agents?: Readonly<Record<string, {
      /** Sent as Bearer; a secret. tokenFile keeps it out of the profile. */
      readonly token?: string;
      /** File whose first line is the token; its path is relative to the profile. */
      readonly tokenFile?: string;
      /** Code of an authorization endpoint, in place of a token; a secret. It opens one session, which the run keeps to its end. */
      readonly code?: string;
      /** The address that the code was given for. */
      readonly redirectUri?: string;
      /** Name of the agent's place, if the server is to find the DN; the DN itself is still what names.dns says. */
      readonly place?: string;
    }>>;
  };
  /** Where an OCS keeps its calling lists and its do-not-call list, if that is PostgreSQL or a SQLite file: the kit reads them there, in place of the control methods records.read and doNotCall.read, also without a control link. */
  readonly lists?: {
    /** postgres://user@host:5432/database, with the password in PGPASSWORD; or sqlite: and a file, whose path is relative to the profile. */
    readonly database: string;
    /** Tables by name of the calling list, as the system names it; others have the names with which they are provisioned, or that ocs-tck stage prints. */
    readonly tables?: Readonly<Record<string, string>>;
    /** The table of the do-not-call list; gsw_donotcall_list unless given. */
    readonly doNotCall?: string;
    /** Whether the kit may write to these tables, in place of records.write and doNotCall.write; false unless given. */
    readonly write?: boolean;
  };
  /** File (PEM) with the certificate of the authority behind tls:// and wss://; its path is relative to the profile. */
  readonly ca?: string;
  /** Whether an answered RequestQueryAddress proves that all before it has been dealt with (docs/link.md); as hello says unless given. */
  readonly fence?: boolean;
  /** How a recording platform reads document 003, where it contradicts itself; and where its participants are, if some of them are under test (--sut). */
  readonly recording?: {
    /** Whether a recording that was started on a termination device ends when that device transfers the call, or its session is maintained; cases of the other reading are not run. Without it, both are played. */
    readonly terminationTransfer?: "ends" | "maintained";
    /** The transport of SIP; UDP unless given. */
    readonly transport?: "UDP" | "TCP";
    /** First three numbers of the loopback addresses at which the kit plays the others: D1 to D3 at .11 to .13, SIP Server at .20, the media server at .30; a network that no other run uses unless given. */
    readonly network?: string;
    /** IPv4 address and port of the SIP Server, for SIP over UDP and TCP. */
    readonly sipServer?: string;
    /** Address and port of the SIP Server's set-up link (docs/link.md), for options of DNs and CTI requests. */
    readonly setUp?: string;
    /** IPv4 address and port of the media server, for SIP over UDP and TCP. */
    readonly mediaServer?: string;
    /** Address and port of the indexer's link (docs/link.md), for reports and queries. */
    readonly indexer?: string;
    /** Where the media server stores its recordings, and the indexer finds them, as the kit can read and write it; relative to the profile. */
    readonly directory?: string;
    /** What plays D1 to D3: sipp for the command of that name, with the scenarios of the folder sipp; or a command that starts one telephone (docs/link.md). */
    readonly devices?: string;
  };
  /** What is claimed. A list that is left out claims all of its kind, a list that is given claims no more than it names; what is not claimed is not run, and always shown. */
  readonly supports?: {
    /** Requests of desktops. */
    readonly requests?: readonly ("CampaignStatusRequest" | "PreviewDialingModeOver" | "PreviewDialingModeStart" | "ReadyTime" | "PreviewRecordRequest" | "RecordProcessed" | "UpdateCallCompletionStats" | "ChainedRecordRequest" | "RecordReject" | "RequestRecordCancel" | "DoNotCall" | "RecordReschedule" | "ScheduledRecordReschedule" | "AddRecord" | "LogOut")[];
    /** Options of OCS. */
    readonly options?: readonly string[];
    /** Chapters, by their names: preview-record. Other chapters are not run. */
    readonly chapters?: readonly string[];
    /** Whether calls can be made; true unless given. */
    readonly telephony?: boolean;
    /** Whether an OCS sends scheduled calls, or a desktop takes them; true unless given. */
    readonly callbacks?: boolean;
    /** Whether campaign group states are posted over HTTP; true unless given. */
    readonly http?: boolean;
    /** Whether there is a backup OCS that can become primary; true unless given. */
    readonly redundancy?: boolean;
    /** Whether campaigns run in other modes than Preview, and change their mode; or the list of the modes in which they run, Preview apart. True unless given. */
    readonly dialingModes?: boolean | readonly ("Predictive" | "Predictive with Seizing" | "Predictive GVP" | "Progressive" | "Progressive with Seizing" | "Progressive GVP" | "Push Preview" | "Power GVP")[];
    /** Whether an OCS dials by itself, and connects those who answer to agents who are ready; true unless given. */
    readonly dialing?: boolean;
    /** Whether an OCS dials for IVR groups, whose voice treatment ports the kit watches over the CTI link; true unless given. */
    readonly virtualAgents?: boolean;
    /** Whether records are pushed to agents as interactions in Push Preview mode, and a desktop takes them (EventInvite of docs/link.md); true unless given. */
    readonly pushPreview?: boolean;
    /** Whether campaigns run in the two modes with seizing, in which agents are engaged before customers are connected; true unless given. */
    readonly seizing?: boolean;
    /** Whether agents share records by transfers, consultations and conferences; true unless given. */
    readonly sharing?: boolean;
    /** Whether agents transfer their calls to knowledge workers, and add these to their calls (role instant-messages); true unless given. */
    readonly escalation?: boolean;
    /** Whether campaigns, campaign groups and calling lists have scripts; true unless given. */
    readonly scripts?: boolean;
    /** Whether calling lists have treatments; true unless given. */
    readonly treatments?: boolean;
    /** Whether an agent can be assigned to a campaign group while it is loaded; true unless given. */
    readonly assignments?: boolean;
    /** Whether the database of an OCS can be made to fail; true unless given. */
    readonly databaseFailures?: boolean;
    /** Whether a campaign group can be unloaded by force; true unless given. */
    readonly forcedUnloading?: boolean;
    /** Whether the time of an OCS can be made to pass, so that its time limits and hours show; true unless given. */
    readonly virtualTime?: boolean;
    /** Whether statistics events are sent; true unless given. */
    readonly statistics?: boolean;
  };
  /** How the sharing of records between desktops is tested, and what the implementation is free to do there. */
  readonly sharing?: {
    /** Whether calls are transferred and conferenced over the CTI link, or their telephony events are played over the control link (telephony.play); link unless given. */
    readonly telephony?: "link" | "played";
    /** Whether a request of an agent who has no right to make it may be left unanswered: one document says that it is not accepted, another that every request is answered. It is then noted; fail unless given. */
    readonly silentRefusal?: "allow" | "fail";
  };
  /** What is not to be run, and why; always shown. */
  readonly exclude?: readonly {
    /** Cases, rules or chapters, as for the command: PRV-05/1, PRV-05, preview-record, PRV-*. */
    readonly cases: string;
    /** Why, for whoever reads the report. */
    readonly reason: string;
  }[];
  /** Cases that are known not to pass. They are shown as such and fail the run no more; one that passes, matches nothing or has expired does. */
  readonly knownFailing?: readonly {
    /** Cases, rules or chapters, as for the command: PRV-05/1, PRV-05, preview-record, PRV-*. */
    readonly cases: string;
    /** Why, for whoever reads the report. */
    readonly reason: string;
    /** The last day, in UTC, on which it holds: 2030-12-31. */
    readonly until: string;
  }[];
  /** Cases that are known to pass only at times. They are shown as such, and do not fail the run when they do not pass. */
  readonly knownFlaky?: readonly {
    /** Cases, rules or chapters, as for the command: PRV-05/1, PRV-05, preview-record, PRV-*. */
    readonly cases: string;
    /** Why, for whoever reads the report. */
    readonly reason: string;
    /** The last day, in UTC, on which it holds: 2030-12-31. */
    readonly until: string;
  }[];
};
