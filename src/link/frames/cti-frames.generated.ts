// Generated from schemas/link by generate-cti-frames.ts: change the schemas, then run it.

import type { KeyValueListOnLink } from './cti-frames.ts';

/** One call as an address query reports it, from the DN's side. */

export type CallAtAddress = {
    readonly connId: string;
    readonly callUuid?: string | undefined;
    readonly callType?: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown' | undefined;
    readonly state: 'Dialing' | 'Queued' | 'Ringing' | 'Talking' | 'Held';
    readonly thisDNRole?: string | undefined;
    readonly otherDN?: string | undefined;
    readonly transferConnId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
  };

export interface CtiRequests {
  /** Accepts an interaction that is offered. */
  readonly RequestAccept: {
    readonly messageType: 'RequestAccept';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Logs an agent in at the DN. */
  readonly RequestAgentLogin: {
    readonly messageType: 'RequestAgentLogin';
    readonly thisDN: string;
    readonly agentId: string;
    readonly referenceId?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly password?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Logs the agent of the DN out. */
  readonly RequestAgentLogout: {
    readonly messageType: 'RequestAgentLogout';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent of the DN is not ready for calls. */
  readonly RequestAgentNotReady: {
    readonly messageType: 'RequestAgentNotReady';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent of the DN is ready for calls. */
  readonly RequestAgentReady: {
    readonly messageType: 'RequestAgentReady';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Puts the active call of a pair on hold, and retrieves the other: a call and its consultation call. */
  readonly RequestAlternateCall: {
    readonly messageType: 'RequestAlternateCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly heldConnId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Answers a ringing call. */
  readonly RequestAnswerCall: {
    readonly messageType: 'RequestAnswerCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Adds pairs to the user data of a call; later events of the call carry them. */
  readonly RequestAttachUserData: {
    readonly messageType: 'RequestAttachUserData';
    readonly thisDN: string;
    readonly connId: string;
    readonly userData: KeyValueListOnLink;
    readonly referenceId?: number | undefined;
  };
  /** Joins the held call, the consultation call and this DN. */
  readonly RequestCompleteConference: {
    readonly messageType: 'RequestCompleteConference';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly transferConnId?: string | undefined;
    readonly conferenceConnId?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Joins the held call to the consultation call, and leaves both. */
  readonly RequestCompleteTransfer: {
    readonly messageType: 'RequestCompleteTransfer';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly transferConnId?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Puts another party out of a conference. */
  readonly RequestDeleteFromConference: {
    readonly messageType: 'RequestDeleteFromConference';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Removes one pair from the user data of a call. */
  readonly RequestDeletePair: {
    readonly messageType: 'RequestDeletePair';
    readonly thisDN: string;
    readonly connId: string;
    readonly key: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Removes all pairs from the user data of a call. */
  readonly RequestDeleteUserData: {
    readonly messageType: 'RequestDeleteUserData';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Sends a user event: how everything that the desktop protocol says reaches OCS. Accepting it says nothing about what OCS will answer. */
  readonly RequestDistributeUserEvent: {
    readonly messageType: 'RequestDistributeUserEvent';
    readonly thisDN: string;
    readonly userData: KeyValueListOnLink;
    readonly referenceId?: number | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Puts a call on hold. */
  readonly RequestHoldCall: {
    readonly messageType: 'RequestHoldCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Puts the call on hold and calls another number, to join it later. */
  readonly RequestInitiateConference: {
    readonly messageType: 'RequestInitiateConference';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Puts the call on hold and calls another number, to transfer to it later. */
  readonly RequestInitiateTransfer: {
    readonly messageType: 'RequestInitiateTransfer';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Calls another number from the DN, with user data for the call. */
  readonly RequestMakeCall: {
    readonly messageType: 'RequestMakeCall';
    readonly thisDN: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Calls a customer from a queue: what happens to the call is reported there, and a call that is answered waits there for an agent. */
  readonly RequestMakePredictiveCall: {
    readonly messageType: 'RequestMakePredictiveCall';
    readonly thisDN: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly timeout?: number | undefined;
    readonly connectOn?: readonly number[] | undefined;
    readonly cpnDigits?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The queue that is in both calls has the customer of the one talk to the agent of the other, and leaves both. */
  readonly RequestMergeCalls: {
    readonly messageType: 'RequestMergeCalls';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly transferConnId: string;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Transfers a call while the consultation call still rings. */
  readonly RequestMuteTransfer: {
    readonly messageType: 'RequestMuteTransfer';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Asks how the DN stands. Always answered, after all that was sent before: a fence. */
  readonly RequestQueryAddress: {
    readonly messageType: 'RequestQueryAddress';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
  };
  /** Leaves a consultation call, and retrieves the call for which it was made. */
  readonly RequestReconnectCall: {
    readonly messageType: 'RequestReconnectCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly heldConnId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A call that rings at the DN rings at another one instead. */
  readonly RequestRedirectCall: {
    readonly messageType: 'RequestRedirectCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** From now on this client receives the events of the DN. */
  readonly RequestRegisterAddress: {
    readonly messageType: 'RequestRegisterAddress';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Opens the link: who connects, which version of the link it speaks, and the form of its key-value lists. Comes before every other request. */
  readonly RequestRegisterClient: {
    readonly messageType: 'RequestRegisterClient';
    readonly clientName: string;
    readonly protocolVersion: string | number;
    readonly referenceId?: number | undefined;
    readonly userDataForm?: 'object' | 'pairs' | undefined;
    readonly token?: string | undefined;
  };
  /** Declines an interaction that is offered. */
  readonly RequestReject: {
    readonly messageType: 'RequestReject';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Leaves a call, in whatever state it is. */
  readonly RequestReleaseCall: {
    readonly messageType: 'RequestReleaseCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Takes a call back from hold. */
  readonly RequestRetrieveCall: {
    readonly messageType: 'RequestRetrieveCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A call that waits at the DN of a queue goes to a DN, a number or another queue. */
  readonly RequestRouteCall: {
    readonly messageType: 'RequestRouteCall';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Adds a number to a call, without a consultation call. */
  readonly RequestSingleStepConference: {
    readonly messageType: 'RequestSingleStepConference';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** Transfers a call in one step, without a consultation call. */
  readonly RequestSingleStepTransfer: {
    readonly messageType: 'RequestSingleStepTransfer';
    readonly thisDN: string;
    readonly connId: string;
    readonly otherDN: string;
    readonly referenceId?: number | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** This client receives no more events of the DN. */
  readonly RequestUnregisterAddress: {
    readonly messageType: 'RequestUnregisterAddress';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
  };
  /** Replaces pairs in the user data of a call; later events of the call carry them. */
  readonly RequestUpdateUserData: {
    readonly messageType: 'RequestUpdateUserData';
    readonly thisDN: string;
    readonly connId: string;
    readonly userData: KeyValueListOnLink;
    readonly referenceId?: number | undefined;
  };
}

export const ctiRequestNames = [
  'RequestAccept',
  'RequestAgentLogin',
  'RequestAgentLogout',
  'RequestAgentNotReady',
  'RequestAgentReady',
  'RequestAlternateCall',
  'RequestAnswerCall',
  'RequestAttachUserData',
  'RequestCompleteConference',
  'RequestCompleteTransfer',
  'RequestDeleteFromConference',
  'RequestDeletePair',
  'RequestDeleteUserData',
  'RequestDistributeUserEvent',
  'RequestHoldCall',
  'RequestInitiateConference',
  'RequestInitiateTransfer',
  'RequestMakeCall',
  'RequestMakePredictiveCall',
  'RequestMergeCalls',
  'RequestMuteTransfer',
  'RequestQueryAddress',
  'RequestReconnectCall',
  'RequestRedirectCall',
  'RequestRegisterAddress',
  'RequestRegisterClient',
  'RequestReject',
  'RequestReleaseCall',
  'RequestRetrieveCall',
  'RequestRouteCall',
  'RequestSingleStepConference',
  'RequestSingleStepTransfer',
  'RequestUnregisterAddress',
  'RequestUpdateUserData',
] as const;

export interface CtiEvents {
  /** T-Server took the user event. OCS answers, if at all, with an EventUserEvent. */
  readonly EventACK: {
    readonly messageType: 'EventACK';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisDN?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
  };
  /** The caller gave up while the call rang at the DN. */
  readonly EventAbandoned: {
    readonly messageType: 'EventAbandoned';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent has accepted the interaction; it is theirs. */
  readonly EventAccepted: {
    readonly messageType: 'EventAccepted';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
  };
  /** How a DN stands: its agent and its calls. */
  readonly EventAddressInfo: {
    readonly messageType: 'EventAddressInfo';
    readonly thisDN: string;
    readonly agentState: 'LoggedOut' | 'LoggedIn' | 'NotReady' | 'Ready' | 'AfterCallWork';
    readonly calls: readonly CallAtAddress[];
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** An agent logged in at the DN. */
  readonly EventAgentLogin: {
    readonly messageType: 'EventAgentLogin';
    readonly thisDN: string;
    readonly agentId: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent of the DN logged out. */
  readonly EventAgentLogout: {
    readonly messageType: 'EventAgentLogout';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent of the DN is not ready. */
  readonly EventAgentNotReady: {
    readonly messageType: 'EventAgentNotReady';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent of the DN is ready. */
  readonly EventAgentReady: {
    readonly messageType: 'EventAgentReady';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisQueue?: string | undefined;
    readonly agentId?: string | undefined;
    readonly workMode?: string | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The user data of the call has changed; all of it is given. */
  readonly EventAttachedDataChanged: {
    readonly messageType: 'EventAttachedDataChanged';
    readonly thisDN: string;
    readonly connId: string;
    readonly userData: KeyValueListOnLink;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callType?: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown' | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The number that the DN called is busy. */
  readonly EventDestinationBusy: {
    readonly messageType: 'EventDestinationBusy';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The DN calls a number. */
  readonly EventDialing: {
    readonly messageType: 'EventDialing';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly transferConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A call has left the queue for the DN of an agent, which otherDN names. */
  readonly EventDiverted: {
    readonly messageType: 'EventDiverted';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The request could not be carried out, or the frame was not a request. */
  readonly EventError: {
    readonly messageType: 'EventError';
    readonly errorCode: number;
    readonly errorMessage: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly thisDN?: string | undefined;
    readonly otherDN?: string | undefined;
    readonly connId?: string | undefined;
  };
  /** The call is answered: both sides can talk. */
  readonly EventEstablished: {
    readonly messageType: 'EventEstablished';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The DN put the call on hold. */
  readonly EventHeld: {
    readonly messageType: 'EventHeld';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** An interaction is offered to the agent at the DN: in Push Preview mode, a record. */
  readonly EventInvite: {
    readonly messageType: 'EventInvite';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
    readonly userData: KeyValueListOnLink;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The client is registered. Names the server and the version of the link that it speaks. */
  readonly EventLinkConnected: {
    readonly messageType: 'EventLinkConnected';
    readonly applicationName: string;
    readonly protocolVersion: string | number;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
  };
  /** The call from the DN has reached the public network. */
  readonly EventNetworkReached: {
    readonly messageType: 'EventNetworkReached';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A party joined the call. */
  readonly EventPartyAdded: {
    readonly messageType: 'EventPartyAdded';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The other party of the call is another one now, after a transfer or a merge. */
  readonly EventPartyChanged: {
    readonly messageType: 'EventPartyChanged';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A party left the call, which goes on. */
  readonly EventPartyDeleted: {
    readonly messageType: 'EventPartyDeleted';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** A call waits in the queue for an agent. */
  readonly EventQueued: {
    readonly messageType: 'EventQueued';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The client is registered for the DN. */
  readonly EventRegistered: {
    readonly messageType: 'EventRegistered';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The agent has declined the interaction; it is no longer offered to them. */
  readonly EventRejected: {
    readonly messageType: 'EventRejected';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
  };
  /** The DN has left the call, or the call is over. */
  readonly EventReleased: {
    readonly messageType: 'EventReleased';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The DN took the call back from hold. */
  readonly EventRetrieved: {
    readonly messageType: 'EventRetrieved';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** An interaction that the agent has neither accepted nor declined is no longer offered to them. */
  readonly EventRevoked: {
    readonly messageType: 'EventRevoked';
    readonly thisDN: string;
    readonly interactionId: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
  };
  /** A call rings at the DN. */
  readonly EventRinging: {
    readonly messageType: 'EventRinging';
    readonly thisDN: string;
    readonly connId: string;
    readonly callType: 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | 'Unknown';
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly otherDN?: string | undefined;
    readonly thirdPartyDN?: string | undefined;
    readonly thisDNRole?: string | undefined;
    readonly otherDNRole?: string | undefined;
    readonly thirdPartyDNRole?: string | undefined;
    readonly thisQueue?: string | undefined;
    readonly previousConnId?: string | undefined;
    readonly callUuid?: string | undefined;
    readonly callState?: string | undefined;
    readonly agentId?: string | undefined;
    readonly userData?: KeyValueListOnLink | undefined;
    readonly reasons?: KeyValueListOnLink | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
  /** The client is no longer registered for the DN. */
  readonly EventUnregistered: {
    readonly messageType: 'EventUnregistered';
    readonly thisDN: string;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
  };
  /** A user event for the DN: what OCS says to a desktop, or what another client of the DN sent. */
  readonly EventUserEvent: {
    readonly messageType: 'EventUserEvent';
    readonly thisDN: string;
    readonly userData: KeyValueListOnLink;
    readonly referenceId?: number | undefined;
    readonly time?: number | undefined;
    readonly sequenceNumber?: number | undefined;
    readonly agentId?: string | undefined;
    readonly extensions?: KeyValueListOnLink | undefined;
  };
}

export const ctiEventNames = [
  'EventACK',
  'EventAbandoned',
  'EventAccepted',
  'EventAddressInfo',
  'EventAgentLogin',
  'EventAgentLogout',
  'EventAgentNotReady',
  'EventAgentReady',
  'EventAttachedDataChanged',
  'EventDestinationBusy',
  'EventDialing',
  'EventDiverted',
  'EventError',
  'EventEstablished',
  'EventHeld',
  'EventInvite',
  'EventLinkConnected',
  'EventNetworkReached',
  'EventPartyAdded',
  'EventPartyChanged',
  'EventPartyDeleted',
  'EventQueued',
  'EventRegistered',
  'EventRejected',
  'EventReleased',
  'EventRetrieved',
  'EventRevoked',
  'EventRinging',
  'EventUnregistered',
  'EventUserEvent',
] as const;

