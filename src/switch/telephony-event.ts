import type { CallEventName } from '../protocol/call-event-name.ts';
import type { UserData } from '../protocol/user-data.ts';
import type { AgentState } from './machine/agent-state.ts';
import type { CallState, CallType, EventRole } from './machine/call.ts';
import type { PartyState } from './machine/party-state.ts';

export type TelephonyEventName =
  | CallEventName
  | 'EventRegistered'
  | 'EventUnregistered'
  | 'EventAddressInfo'
  | 'EventAgentLogin'
  | 'EventAgentLogout'
  | 'EventAgentReady'
  | 'EventAgentNotReady'
  | 'EventACK'
  | 'EventUserEvent'
  | 'EventAttachedDataChanged'
  | 'EventInvite'
  | 'EventAccepted'
  | 'EventRejected'
  | 'EventRevoked';

/** What EventAddressInfo says about one call at the DN. */
export interface CallAtAddress {
  readonly connId: string;
  readonly callUuid: string;
  readonly callType: CallType;
  readonly state: PartyState;
  readonly thisDNRole: EventRole;
  readonly otherDN: string;
  /** Of a consultation call of this DN: the call for which it is made, as long as the DN is in both. */
  readonly transferConnId?: string;
  readonly userData: UserData;
}

/** An event that T-Server sends to a client. Fields have T-Library's attribute names; `time` is Unix milliseconds. */
export interface TelephonyEvent {
  readonly messageType: TelephonyEventName;
  /** Only in the direct answer to a request, copied from it. */
  readonly referenceId?: number | undefined;
  readonly thisDN: string;
  readonly otherDN?: string;
  /** Who has transferred the call, or has added or deleted a party. */
  readonly thirdPartyDN?: string;
  readonly thisDNRole?: EventRole;
  readonly otherDNRole?: EventRole;
  readonly thirdPartyDNRole?: EventRole;
  /** The queue that a call waits in, or came through. */
  readonly thisQueue?: string;
  readonly connId?: string;
  /** EventPartyChanged: the call in which the DN was before. */
  readonly previousConnId?: string;
  /** EventDialing of a consultation call: the call for which it is made. */
  readonly transferConnId?: string;
  readonly callUuid?: string;
  /** Of an interaction that is no call. */
  readonly interactionId?: string;
  readonly callType?: CallType;
  readonly callState?: CallState;
  /** Login ID of the agent at `thisDN`, while one is logged in. */
  readonly agentId?: string;
  readonly workMode?: string;
  /** EventDialing for a predictive call: the caller's number that the customer is shown (001, Caller ID Support). */
  readonly extensions?: UserData;
  readonly userData?: UserData;
  /** EventAddressInfo only. */
  readonly agentState?: AgentState;
  /** EventAddressInfo only. */
  readonly calls?: readonly CallAtAddress[];
  readonly time: number;
  /** Number of the event in this run of the switch, from 1. */
  readonly sequenceNumber: number;
}
