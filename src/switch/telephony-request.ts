import type { UserData } from '../protocol/user-data.ts';

/** What every request has: the DN it is about, and the reference id that its direct answer repeats. */
export interface RequestOnDn {
  readonly referenceId?: number | undefined;
  readonly thisDN: string;
}

/** A request about one of the calls at the DN. */
export interface RequestOnCall extends RequestOnDn {
  /** T-Server's identifier of the call, 16 hexadecimal digits. */
  readonly connId: string;
}

/** A request about a call and one more number. */
export interface RequestToNumber extends RequestOnCall {
  readonly otherDN: string;
}

/** A request for a consultation call: the call goes on hold. */
export interface RequestToConsult extends RequestToNumber {
  /** Added to what the consultation call carries. */
  readonly userData?: UserData | undefined;
}

/** A request about a call and its consultation call: `connId` is the active one. */
export interface RequestOnPair extends RequestOnCall {
  readonly heldConnId: string;
}

/** A request about an interaction that is offered at the DN. */
export interface RequestOnInteraction extends RequestOnDn {
  readonly interactionId: string;
}

/** A request that changes an agent's state; the event repeats the work mode. */
export interface RequestOnAgent extends RequestOnDn {
  readonly workMode?: string | undefined;
}

/**
 * Requests to T-Server after the client has registered, by message type: fields are already checked, and user data is
 * decoded. Names are T-Library's.
 */
export interface TelephonyRequests {
  readonly RequestRegisterAddress: RequestOnDn;
  readonly RequestUnregisterAddress: RequestOnDn;
  readonly RequestQueryAddress: RequestOnDn;
  readonly RequestAgentLogin: RequestOnAgent & { readonly agentId: string };
  readonly RequestAgentLogout: RequestOnDn;
  readonly RequestAgentReady: RequestOnAgent;
  readonly RequestAgentNotReady: RequestOnAgent;
  readonly RequestDistributeUserEvent: RequestOnDn & { readonly userData: UserData };
  readonly RequestMakeCall: RequestOnDn & {
    readonly otherDN: string;
    readonly userData?: UserData | undefined;
  };
  readonly RequestMakePredictiveCall: RequestOnDn & {
    readonly otherDN: string;
    readonly userData?: UserData | undefined;
    /** Milliseconds to wait for an outcome. */
    readonly timeout?: number | undefined;
    /** Call results with which the call is handed to an agent. */
    readonly connectOn?: readonly number[] | undefined;
    readonly cpnDigits?: string | undefined;
  };
  readonly RequestAnswerCall: RequestOnCall;
  readonly RequestReleaseCall: RequestOnCall;
  readonly RequestHoldCall: RequestOnCall;
  readonly RequestRetrieveCall: RequestOnCall;
  readonly RequestAttachUserData: RequestOnCall & { readonly userData: UserData };
  readonly RequestUpdateUserData: RequestOnCall & { readonly userData: UserData };
  /** A queue's DN is in both calls: the answered one, and one that engages an agent. */
  readonly RequestMergeCalls: RequestOnCall & { readonly transferConnId: string };
  readonly RequestAccept: RequestOnInteraction;
  readonly RequestReject: RequestOnInteraction;
  readonly RequestSingleStepTransfer: RequestToNumber;
  readonly RequestMuteTransfer: RequestToConsult;
  readonly RequestInitiateTransfer: RequestToConsult;
  readonly RequestCompleteTransfer: RequestOnCall & {
    /** The consultation call; without it, the only one that the DN has for the call. */
    readonly transferConnId?: string | undefined;
  };
  readonly RequestInitiateConference: RequestToConsult;
  readonly RequestCompleteConference: RequestOnCall & {
    /** The same, by either name. */
    readonly transferConnId?: string | undefined;
    readonly conferenceConnId?: string | undefined;
  };
  readonly RequestSingleStepConference: RequestToNumber;
  readonly RequestDeleteFromConference: RequestToNumber;
  readonly RequestAlternateCall: RequestOnPair;
  readonly RequestReconnectCall: RequestOnPair;
  readonly RequestRedirectCall: RequestToNumber;
  readonly RequestRouteCall: RequestToNumber;
  readonly RequestDeleteUserData: RequestOnCall;
  readonly RequestDeletePair: RequestOnCall & { readonly key: string };
}

export type TelephonyRequestName = keyof TelephonyRequests;

/** A request with its name; `messageType` distinguishes them. */
export type TelephonyRequest<Name extends TelephonyRequestName = TelephonyRequestName> = {
  [N in Name]: { readonly messageType: N } & TelephonyRequests[N];
}[Name];
