import type { UserData } from '../protocol/user-data.ts';
import type { AgentState } from './agent-state.ts';
import type { CallState, CallType } from './call.ts';
import type { PartyState } from './party-state.ts';

/** Events that tell of a call; OCS watches them all (names of T-Library). */
export type CallEventName =
  | 'EventDialing'
  | 'EventRinging'
  | 'EventNetworkReached'
  | 'EventEstablished'
  | 'EventReleased'
  | 'EventAbandoned'
  | 'EventDestinationBusy'
  | 'EventHeld'
  | 'EventRetrieved';

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
  | 'EventAttachedDataChanged';

/** What an address query says of one call at the DN. */
export interface CallAtAddress {
  readonly connId: string;
  readonly callUuid: string;
  readonly callType: CallType;
  readonly state: PartyState;
  readonly otherDN: string;
}

/** What T-Server tells a client. Fields carry T-Library's attribute names; `time` is Unix milliseconds. */
export interface TelephonyEvent {
  readonly messageType: TelephonyEventName;
  /** Only in the direct answer to a request, as that request gave it. */
  readonly referenceId?: number | undefined;
  readonly thisDN: string;
  readonly otherDN?: string;
  readonly connId?: string;
  readonly callUuid?: string;
  readonly callType?: CallType;
  readonly callState?: CallState;
  /** Login ID of the agent at `thisDN`, while one is logged in. */
  readonly agentId?: string;
  readonly workMode?: string;
  readonly userData?: UserData;
  /** EventAddressInfo only. */
  readonly agentState?: AgentState;
  /** EventAddressInfo only. */
  readonly calls?: readonly CallAtAddress[];
  readonly time: number;
  /** Number of the event in this run of the switch, from 1. */
  readonly sequenceNumber: number;
}
