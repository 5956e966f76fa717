import type { CallEventName } from '../protocol/call-event-name.ts';
import type { UserData } from '../protocol/user-data.ts';
import type { DetectionSetUp } from './customers/call-progress-detection.ts';
import type { CustomerOutcome } from './customers/customer-outcome.ts';
import type { Population } from './customers/population.ts';
import type { CallState, CallType } from './machine/call.ts';
import type { QueueSetUp } from './machine/queue.ts';
import type { Refusal } from './refusal.ts';
import type { TelephonyEvent } from './telephony-event.ts';
import type { TelephonyRequest } from './telephony-request.ts';

/** Every input of the switch, one at a time, each with its time. */
export type SwitchInput =
  /** A client is a connection of the CTI link, with a number assigned by the shell. */
  | { readonly kind: 'request'; readonly client: number; readonly request: TelephonyRequest }
  | { readonly kind: 'clientGone'; readonly client: number }
  /** OCS's user event for all clients that have registered the DN. */
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  /** How a customer takes the next calls, one outcome per call; the last one stays. */
  | {
      readonly kind: 'customerBehaves';
      readonly phone: string;
      readonly outcomes: readonly CustomerOutcome[];
    }
  /** How customers take calls who are not told so one by one. */
  | { readonly kind: 'customersBehave'; readonly population: Population }
  /** The queue distributes to one more agent. */
  | { readonly kind: 'agentJoinsQueue'; readonly agentId: string; readonly queue: string }
  /** A queue distributes to places and voice treatment ports more, by their DNs, and to others no longer. */
  | {
      readonly kind: 'changePlaces';
      readonly queue: string;
      readonly places: readonly string[];
      readonly ports: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'customerCalls'; readonly phone: string; readonly dn: string; readonly ticket: number }
  | { readonly kind: 'customerHangsUp'; readonly phone: string; readonly ticket: number }
  | { readonly kind: 'timer'; readonly name: string }
  /** OCS makes the agent at a DN ready, or not ready; nothing happens if nobody is logged in there. */
  | { readonly kind: 'changeReadiness'; readonly dn: string; readonly ready: boolean }
  | OfferInteraction
  | RevokeInteraction
  | Dial
  | Engage
  | MergeCalls
  | RouteCall
  | AttachUserData
  | DropCall
  | SetUp;

/**
 * OCS dials a customer from `origin`, a queue: what happens to the call is reported there, and an answered call waits there
 * for an agent.
 */
export interface Dial {
  readonly kind: 'dial';
  readonly origin: string;
  readonly phone: string;
  /** How long to wait for an outcome, in milliseconds. */
  readonly timeout: number;
  /** Call results with which the call is handed to an agent; with any other, the switch releases it. */
  readonly connectOn: readonly number[];
  readonly userData: UserData;
  /** What the customer is shown as the caller's number. */
  readonly callerId?: { readonly digits: string; readonly set?: string };
  /** An answered call waits in the queue until OCS merges or routes it; the queue does not distribute it. */
  readonly keepBack?: boolean;
}

/** OCS calls an agent from `origin`, a queue, to merge the call with that of a customer (001, Reserved Keys). */
export interface Engage {
  readonly kind: 'engage';
  readonly origin: string;
  readonly dn: string;
  readonly userData: UserData;
}

/** A customer whose call waits at the DN of a queue talks to the agent of an engaging call. */
export interface MergeCalls {
  readonly kind: 'mergeCalls';
  readonly dn: string;
  readonly connId: string;
  readonly engagingConnId: string;
}

/** A call that was kept back at the DN of a queue is distributed. */
export interface RouteCall {
  readonly kind: 'routeCall';
  readonly dn: string;
  readonly connId: string;
}

/** OCS attaches pairs to a call, of which the DN is a party. */
export interface AttachUserData {
  readonly kind: 'attachUserData';
  readonly dn: string;
  readonly connId: string;
  readonly userData: UserData;
}

/** OCS drops a call, of which the DN is a party. Nothing happens if it has ended. */
export interface DropCall {
  readonly kind: 'releaseCall';
  readonly connId: string;
  readonly dn: string;
}

/** OCS offers an interaction to the agent at a DN: a record in Push Preview mode (001, Proactive Interaction Support). */
export interface OfferInteraction {
  readonly kind: 'offerInteraction';
  readonly dn: string;
  readonly interactionId: string;
  readonly userData: UserData;
}

/** OCS takes an offer back that was neither accepted nor declined. */
export interface RevokeInteraction {
  readonly kind: 'revokeInteraction';
  readonly dn: string;
  readonly interactionId: string;
}

/** What the configuration says about the switch; it replaces what was set up before. */
export interface SetUp {
  readonly kind: 'setUp';
  readonly queues: readonly QueueSetUp[];
  /** Trunks to the public network; without it, there are as many as are wanted. */
  readonly trunks?: number;
  /** Call progress detection; without it, it makes no mistakes. */
  readonly detection?: DetectionSetUp;
  /** DNs of the switch that OCS does not monitor; without it, there are none. */
  readonly unmonitoredDNs?: readonly string[];
  /** Whether a consultation call gets the user data of the call (`carried`, the default), or its own only. */
  readonly consultationUserData?: 'carried' | 'separate';
}

/** What OCS is notified of: user events, and agents and calls at the DNs that it monitors, in the same shapes as its inputs. */
export type SwitchNotification =
  | {
      readonly kind: 'agentLoggedIn' | 'agentLoggedOut' | 'agentReady' | 'agentNotReady';
      readonly dn: string;
      readonly agentId: string;
      /** Of readiness only, if the request had one: `AfterCallWork`, for one. */
      readonly workMode?: string;
    }
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | {
      readonly kind: 'interactionAccepted' | 'interactionRejected';
      readonly dn: string;
      readonly interactionId: string;
    }
  | {
      readonly kind: 'call';
      readonly event: CallEventName;
      readonly dn: string;
      readonly connId: string;
      readonly callType: CallType;
      readonly otherDN: string;
      /** GSW_CALL_RESULT, in the event that determines it. */
      readonly callResult?: number;
      /** Absent if it is Ok. */
      readonly callState?: CallState;
      /** The call in which the DN was before. */
      readonly previousConnId?: string;
      /** Who has transferred the call, or has added or deleted a party. */
      readonly thirdPartyDN?: string;
      readonly userData: UserData;
    };

/** Every output of the switch. The shell performs them in order, before the next input. */
export type SwitchEffect =
  | { readonly kind: 'send'; readonly client: number; readonly event: TelephonyEvent }
  | {
      readonly kind: 'refuse';
      readonly client: number;
      readonly request: TelephonyRequest;
      readonly refusal: Refusal;
    }
  | { readonly kind: 'notify'; readonly notification: SwitchNotification }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** A customer's call or hang-up was carried out, or refused with a sentence. */
  | {
      readonly kind: 'customerDone';
      readonly ticket: number;
      readonly connId?: string;
      readonly refused?: string;
    };

/** The machine: the same inputs at the same times give the same effects. A faulty switch decorates this interface. */
export interface TelephonySwitch {
  handle(input: SwitchInput, now: number): readonly SwitchEffect[];
}
