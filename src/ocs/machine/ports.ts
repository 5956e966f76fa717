import type { CallEventName } from '../../protocol/call-event-name.ts';
import type { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Configuration, DialMode, OcsOptions, OptimizeBy } from '../configuration/configuration.ts';
import type { StoreCommand, StoreNews, StoreResult } from './store-port.ts';

/** T-Library's call types, by name. */
export type CallType = 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';

/** State or end of a call, by T-Library's names of TCallState: those of call results, without blanks. */
export type CallState = keyof typeof callResult;

export type DialingVerb = 'load' | 'start' | 'stop' | 'unload' | 'forceUnload' | 'setMode';

/** Every input of OCS, one at a time, each with its time. */
export type OcsInput =
  | { readonly kind: 'provision'; readonly configuration: Configuration }
  | { readonly kind: 'agentLoggedIn'; readonly dn: string; readonly agentId: string }
  | { readonly kind: 'agentLoggedOut'; readonly dn: string; readonly agentId: string }
  | {
      readonly kind: 'agentReady' | 'agentNotReady';
      readonly dn: string;
      readonly agentId: string;
      /** T-Library's name, if the agent's request had one: `AfterCallWork`, for one. */
      readonly workMode?: string;
    }
  /** A desktop's user event, as copied by T-Server; nothing in it has been checked. */
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | {
      readonly kind: 'call';
      readonly event: CallEventName;
      readonly dn: string;
      readonly connId: string;
      readonly otherDN?: string;
      /** How the call ended or was answered, as a GSW_CALL_RESULT, where the switch knows. */
      readonly callResult?: number;
      readonly callType?: CallType;
      /** T-Library's state of the call, `Transferred` for one; Ok if absent. */
      readonly callState?: CallState;
      /** The call in which the DN was before. */
      readonly previousConnId?: string;
      /** Who has transferred the call, or has added or deleted a party. */
      readonly thirdPartyDN?: string;
      readonly userData: UserData;
    }
  /** An agent is assigned to a campaign group that they are not a member of. */
  | {
      readonly kind: 'assignAgent';
      readonly agentId: string;
      readonly campaignGroup: string;
      /** Echoed in `assignmentDone`. */
      readonly ticket: number;
    }
  /** An agent's answer to an interaction that OCS has offered. */
  | {
      readonly kind: 'interactionAccepted' | 'interactionRejected';
      readonly dn: string;
      readonly interactionId: string;
    }
  | { readonly kind: 'timer'; readonly name: string }
  /** Others have changed the do-not-call list; it must be read again. */
  | { readonly kind: 'rereadDoNotCall' }
  /** An administrator changes options of a campaign group at run time, or what it optimizes; what is absent stays. */
  | {
      readonly kind: 'changeOptions';
      readonly campaignGroup: string;
      readonly options: OcsOptions;
      readonly optimizeBy?: OptimizeBy;
      readonly optimizeGoal?: number;
    }
  /** An administrator adds places to a place group, or removes some; an extension is named by the DN of its position. */
  | {
      readonly kind: 'changePlaces';
      readonly placeGroup: string;
      readonly dns?: readonly string[];
      readonly ports?: readonly string[];
      readonly extensions?: Readonly<Record<string, string>>;
      readonly removed?: readonly string[];
    }
  /** Another OCS has written to the database. */
  | { readonly kind: 'news'; readonly news: StoreNews }
  | { readonly kind: 'stored'; readonly ticket: number; readonly result: StoreResult }
  | {
      readonly kind: 'dialing';
      readonly verb: DialingVerb;
      readonly campaignGroup: string;
      readonly mode?: DialMode;
      /** Echoed in `dialingDone`. */
      readonly ticket: number;
    }
  /** Another application's message for the Communication DN; `ticket` is echoed in `thirdPartyServed`. */
  | {
      readonly kind: 'thirdParty';
      readonly application: string;
      readonly userData: UserData;
      readonly ticket: number;
    }
  /** The backup becomes primary (001, Characteristics of Event Structures); `ticket` is echoed in `switchoverDone`. */
  | { readonly kind: 'switchover'; readonly ticket: number };

/** Every output of OCS. The shell performs them in order, before the next input. */
export type OcsEffect =
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | { readonly kind: 'store'; readonly ticket: number; readonly command: StoreCommand }
  /**
   * The switch is to dial a customer from `origin`, a queue. It reports there what happens to the call; one that is answered
   * waits there for an agent.
   */
  | {
      readonly kind: 'dial';
      readonly origin: string;
      readonly phone: string;
      /** How long to wait for an outcome, in milliseconds. */
      readonly timeout: number;
      /** Call results (GSW_CALL_RESULT) with which the call is handed to an agent; with any other, it is released. */
      readonly connectOn: readonly number[];
      readonly userData: UserData;
      /** What the customer is shown as the caller's number (001, Caller ID Support). */
      readonly callerId?: { readonly digits: string; readonly set?: string };
      /** An answered call waits until OCS merges or routes it. */
      readonly keepBack?: boolean;
    }
  /** The switch is to call an agent from `origin`, a queue, so that the call can be merged with that of a customer. */
  | { readonly kind: 'engage'; readonly origin: string; readonly dn: string; readonly userData: UserData }
  /** The customer whose answered call is at the queue's DN is to talk to the agent of an engaging call. */
  | {
      readonly kind: 'mergeCalls';
      readonly dn: string;
      readonly connId: string;
      readonly engagingConnId: string;
    }
  /** An answered call that was kept back at the queue's DN is to be given to any agent. */
  | { readonly kind: 'routeCall'; readonly dn: string; readonly connId: string }
  | {
      readonly kind: 'attachUserData';
      readonly dn: string;
      readonly connId: string;
      readonly userData: UserData;
    }
  /** An interaction is to be offered to the agent at a DN (001, Proactive Interaction Support). */
  | {
      readonly kind: 'offerInteraction';
      readonly dn: string;
      readonly interactionId: string;
      readonly userData: UserData;
    }
  /** One that was neither accepted nor declined is no longer offered. */
  | { readonly kind: 'revokeInteraction'; readonly dn: string; readonly interactionId: string }
  /** The switch is to drop a call that the DN is a party of. */
  | { readonly kind: 'releaseCall'; readonly connId: string; readonly dn: string }
  /** The switch is to make the agent at a DN ready, or not ready. */
  | { readonly kind: 'changeReadiness'; readonly dn: string; readonly ready: boolean }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** One POST to a web server; its outcome does not matter (domain facts 4). */
  | { readonly kind: 'httpPost'; readonly uri: string; readonly body: UserData }
  /** A report to Stat Server (001, User Event Attributes). */
  | { readonly kind: 'statistics'; readonly userData: UserData }
  /** An agent was assigned, or was not, for the reason in the sentence. */
  | { readonly kind: 'assignmentDone'; readonly ticket: number; readonly refused?: string }
  /** A dialing command was carried out, or refused with a sentence. */
  | { readonly kind: 'dialingDone'; readonly ticket: number; readonly refused?: string }
  /** Another application's message has been handled: answered, or ignored without an answer. */
  | { readonly kind: 'thirdPartyServed'; readonly ticket: number; readonly answer?: UserData }
  /** The other OCS is primary now; or the switchover was refused with a sentence. */
  | { readonly kind: 'switchoverDone'; readonly ticket: number; readonly refused?: string };
