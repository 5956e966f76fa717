import type { UserData } from '../protocol/user-data.ts';

/** What every request says: the DN it is about, and the reference that its direct answer echoes. */
export interface RequestOnDn {
  readonly referenceId?: number | undefined;
  readonly thisDN: string;
}

/** A request about one of the calls at the DN. */
export interface RequestOnCall extends RequestOnDn {
  /** T-Server's identifier of the call, 16 hexadecimal digits. */
  readonly connId: string;
}

/** A request that changes an agent's state; the work mode is echoed in the event. */
export interface RequestOnAgent extends RequestOnDn {
  readonly workMode?: string | undefined;
}

/**
 * What a client may ask of T-Server once its link is registered, by message type: fields already checked and user
 * data decoded. Names are T-Library's.
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
  readonly RequestAnswerCall: RequestOnCall;
  readonly RequestReleaseCall: RequestOnCall;
  readonly RequestHoldCall: RequestOnCall;
  readonly RequestRetrieveCall: RequestOnCall;
  readonly RequestAttachUserData: RequestOnCall & { readonly userData: UserData };
  readonly RequestUpdateUserData: RequestOnCall & { readonly userData: UserData };
  readonly RequestSingleStepTransfer: RequestOnDn;
  readonly RequestMuteTransfer: RequestOnDn;
  readonly RequestInitiateTransfer: RequestOnDn;
  readonly RequestCompleteTransfer: RequestOnDn;
  readonly RequestInitiateConference: RequestOnDn;
  readonly RequestCompleteConference: RequestOnDn;
  readonly RequestDeleteFromConference: RequestOnDn;
}

export type TelephonyRequestName = keyof TelephonyRequests;

/** One request with its name, told apart by `messageType`. */
export type TelephonyRequest<Name extends TelephonyRequestName = TelephonyRequestName> = {
  [N in Name]: { readonly messageType: N } & TelephonyRequests[N];
}[Name];
