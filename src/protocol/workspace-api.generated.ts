// Generated from schemas/workspace-api/ by src/protocol/generate/main.ts: do not edit.
import type { JsonObject } from '../kernel/json.ts';

/** An Int: a whole number that JSON carries exactly. */
export type Int = number;

/** One key with its value and the type of the value. */
export type Pair = {
  readonly key: string;
  readonly type: "str";
  readonly value: string;
} | {
  readonly key: string;
  readonly type: "int";
  readonly value: Int;
} | {
  readonly key: string;
  readonly type: "kvlist";
  readonly value: Pairs;
};

/** A key-value list: keeps the order of its keys, and repeated ones. */
export type Pairs = readonly Pair[];

/** A key-value list as an object: without repeated keys. */
export type FlatUserData = { readonly [key: string]: string | Int | FlatUserData };

/** T-Server's identifier of a call, by which the Workspace API names it. */
export type ConnId = string;

/** Identifier of a call that stays unique beyond one T-Server. */
export type CallUuid = string;

/** A directory number, or a number outside. */
export type DirectoryNumber = string;

/** Login ID of an agent. */
export type AgentId = string;

/** An agent's work mode, by T-Library's name. */
export type AgentWorkMode = string;

/** Why the agent does something, in one word. Some clients write it beside data. */
export type ReasonCode = string;

/** How a request went: 0 done, 1 accepted, any other code an error with its sentence. */
export type Status = {
  /** 0, 1, or the code of an error. */
  readonly code: number;
  /** One sentence about the error. */
  readonly message?: string;
};

/** Another party of a call. */
export type Participant = {
  readonly number: DirectoryNumber;
  /** What the party is in the call, by T-Library's name. */
  readonly role?: string;
};

/** State of the agent's side of a call. Completed: the agent has finished with it after its release. */
export type CallState = "Dialing" | "Ringing" | "Established" | "Held" | "Released" | "Completed";

/** A call, from the agent's side. Its id is its connId. */
export type Call = {
  readonly id: ConnId;
  readonly connId: ConnId;
  readonly callUuid?: CallUuid;
  /** Where the call comes from and goes to, by T-Library's name. */
  readonly callType?: string;
  readonly state: CallState;
  readonly userData: Pairs;
  /** The other parties. */
  readonly participants: readonly Participant[];
  /** Operations that the state of the call allows. */
  readonly capabilities: readonly string[];
  readonly ani?: DirectoryNumber;
  readonly dnis?: DirectoryNumber;
  readonly previousConnId?: ConnId;
  readonly parentConnId?: ConnId;
};

/** State of the agent at a DN. */
export type AgentState = "LoggedOut" | "LoggedIn" | "NotReady" | "Ready";

/** The DN of the session, with its agent. */
export type Dn = {
  readonly number: DirectoryNumber;
  readonly agentId?: AgentId;
  readonly agentState: AgentState;
  readonly agentWorkMode?: AgentWorkMode;
  readonly reasons?: Pairs;
};

/** Who has opened the session. */
export type User = {
  /** Name of the account. */
  readonly userName: string;
  /** First name. */
  readonly firstName?: string;
  /** Last name. */
  readonly lastName?: string;
  /** Number of the employee, which is the login ID of most agents. */
  readonly employeeId?: string;
  /** Login ID of the agent; nobody else may log in with this account. */
  readonly agentLogin?: string;
  /** Place of the agent. */
  readonly defaultPlace?: string;
  /** The DN and its calls, once channels are active. */
  readonly activeSession?: {
    readonly dn: Dn;
    readonly calls: readonly Call[];
  };
};

/** File with who may open sessions, and which DN a place has (`--accounts`). */
export type AccountsFile = {
  /** Who may open sessions. */
  readonly accounts: readonly {
    /** The secret that a client sends as Bearer. Never shown anywhere. */
    readonly token: string;
    readonly user: User;
  }[];
  /** The DN of each place. */
  readonly places?: Readonly<Record<string, string>>;
};

/** Bodies of requests, by the names of their schemas. */
export type WorkspaceBodies = {
  /** The agent works at a DN, or at a place that has one. */
  readonly "activate-channels": {
    readonly data: {
      readonly agentId: AgentId;
      readonly dn?: DirectoryNumber;
      /** Name of a place with a DN. */
      readonly placeName?: string;
      readonly agentWorkMode?: AgentWorkMode;
      readonly queueName?: DirectoryNumber;
    };
  };
  /** Body of an operation that changes the state of the agent. */
  readonly "agent-state": {
    readonly data?: {
      readonly agentWorkMode?: AgentWorkMode;
      readonly reasonCode?: ReasonCode;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
    readonly reasonCode?: ReasonCode;
  };
  /** Body of an operation that takes a call to another number. */
  readonly "destination": {
    readonly data: {
      readonly destination: DirectoryNumber;
      readonly userData?: Pairs;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** The party that is to leave the conference. */
  readonly "dn-to-drop": {
    readonly data: {
      readonly dnToDrop: DirectoryNumber;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** The call on hold. */
  readonly "held-call": {
    readonly data: {
      readonly heldConnId: ConnId;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** Calls a number. */
  readonly "make-call": {
    readonly data: {
      readonly destination: DirectoryNumber;
      readonly userData?: Pairs;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** Body of an operation that needs nothing but its path. There may be none at all. */
  readonly "no-parameters": {
    readonly data?: {
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** The call on hold, for which the call of the path was made. */
  readonly "parent-call": {
    readonly data: {
      readonly parentConnId: ConnId;
      readonly reasons?: Pairs;
      readonly extensions?: Pairs;
    };
  };
  /** A user event, such as a request to OCS. It may name a call. Its key-value list may come in either form. */
  readonly "send-user-event": {
    readonly data: {
      readonly userData: Pairs | FlatUserData;
      readonly callUuid?: CallUuid;
      readonly connId?: ConnId;
    };
  };
  /** The key that is to be deleted from the user data of a call. */
  readonly "user-data-key": {
    readonly data: {
      /** Key of one pair. */
      readonly key: string;
    };
  };
  /** User data for a call. */
  readonly "user-data": {
    readonly data: {
      readonly userData: Pairs;
    };
  };
};

/** Bodies of answers, by the names of their schemas. */
export type WorkspaceAnswers = {
  /** Answer of the authorization endpoint to a code. */
  readonly "access-token": {
    /** What to send as Bearer. */
    readonly access_token: string;
    readonly token_type: "bearer";
  };
  /** The calls at the session's DN. */
  readonly "calls": {
    readonly status: Status;
    readonly data: {
      readonly calls: readonly Call[];
    };
  };
  /** Who has opened the session, and what is at its DN. */
  readonly "current-session": {
    readonly status: Status;
    readonly data: {
      readonly user: User;
    };
  };
  /** Answer to a request that was carried out (0) or accepted (1): what it causes comes as notifications. */
  readonly "done": {
    readonly status: Status;
  };
  /** Answer to a request that was not carried out. */
  readonly "refused": {
    readonly status: {
      /** Code of the error: that of EventError, or that of HTTP. */
      readonly code: number;
      /** One sentence about the error. */
      readonly message: string;
    };
  };
};

/** Notifications, by the names of their schemas. */
export type WorkspaceNotifications = {
  /** On the channel /workspace/v3/voice: a call is new, or has changed. */
  readonly "call-state-changed": {
    readonly messageType: "CallStateChanged";
    /** What has changed. */
    readonly notificationType: "StateChange" | "ParticipantsUpdated" | "AttachedDataChanged" | "CallRecovered";
    readonly call: Call;
  };
  /** On the channel /workspace/v3/voice: the agent at the DN has changed state. */
  readonly "dn-state-changed": {
    readonly messageType: "DnStateChanged";
    readonly dn: Dn;
  };
  /** On the channel /workspace/v3/voice: something that was accepted cannot be done. */
  readonly "event-error": {
    readonly messageType: "EventError";
    readonly error: {
      readonly errorCode: number;
      readonly errorMessage: string;
    };
  };
  /** On the channel /workspace/v3/voice: a user event, such as one of OCS. Its key-value list is an object if the gateway is started so. */
  readonly "event-user-event": {
    readonly messageType: "EventUserEvent";
    readonly userData: Pairs | FlatUserData;
    readonly connId?: ConnId;
    readonly callUuid?: CallUuid;
  };
  /** On the channel /workspace/v3/initialization: the session is open. */
  readonly "initialization": {
    readonly messageType: "WorkspaceInitializationComplete";
    readonly state: "Complete";
    readonly data: {
      readonly user: User;
      /** Settings of the desktop: there are none. */
      readonly configuration: JsonObject;
    };
  };
};
