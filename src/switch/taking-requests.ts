import { logIn, logOut, notReady, ready } from './agents.ts';
import { callAtDn } from './calls/call-control.ts';
import { addInOneStep, completeConference, deleteFromConference } from './calls/conferences.ts';
import { alternate, initiate, muteTransfer, reconnect } from './calls/consultations.ts';
import { makePredictiveCall } from './calls/dialing.ts';
import { mergeCallsForClient } from './calls/engaging.ts';
import { answerCall, holdCall, releaseCall, retrieveCall } from './calls/handling-calls.ts';
import { makeCall } from './calls/making-calls.ts';
import { redirectCall, routeToNumber } from './calls/redirecting-calls.ts';
import { completeTransferRequest, transferInOneStep } from './calls/transfers.ts';
import { changeUserData, deletePair, deleteUserData } from './calls/user-data.ts';
import { acceptInteraction, rejectInteraction } from './interactions.ts';
import type { Asker } from './machine/event-content.ts';
import type { CallHandler, Handler } from './machine/handler.ts';
import { allows, type CallRequestName } from './machine/party-state.ts';
import type { Turn } from './machine/turn.ts';
import { isRegistered, queryAddress, registerAddress, unregisterAddress } from './registration.ts';
import type { TelephonyRequest, TelephonyRequestName } from './telephony-request.ts';
import { distributeUserEvent } from './user-events.ts';

/** Requests about a DN, or about anything else than a call of it. */
const handlers: { readonly [Name in Exclude<TelephonyRequestName, CallRequestName>]: Handler<Name> } = {
  RequestRegisterAddress: registerAddress,
  RequestUnregisterAddress: unregisterAddress,
  RequestQueryAddress: queryAddress,
  RequestAgentLogin: logIn,
  RequestAgentLogout: logOut,
  RequestAgentReady: ready,
  RequestAgentNotReady: notReady,
  RequestDistributeUserEvent: distributeUserEvent,
  RequestMakeCall: makeCall,
  RequestMakePredictiveCall: makePredictiveCall,
  RequestAccept: acceptInteraction,
  RequestReject: rejectInteraction,
};

const callHandlers: { readonly [Name in CallRequestName]: CallHandler<Name> } = {
  RequestAnswerCall: answerCall,
  RequestReleaseCall: releaseCall,
  RequestHoldCall: holdCall,
  RequestRetrieveCall: retrieveCall,
  RequestAlternateCall: alternate,
  RequestReconnectCall: reconnect,
  RequestSingleStepTransfer: transferInOneStep,
  RequestMuteTransfer: muteTransfer,
  RequestInitiateTransfer: initiate,
  RequestCompleteTransfer: completeTransferRequest,
  RequestInitiateConference: initiate,
  RequestCompleteConference: completeConference,
  RequestSingleStepConference: addInOneStep,
  RequestDeleteFromConference: deleteFromConference,
  RequestRedirectCall: redirectCall,
  RequestRouteCall: routeToNumber,
  RequestMergeCalls: mergeCallsForClient,
  RequestAttachUserData: changeUserData,
  RequestUpdateUserData: changeUserData,
  RequestDeleteUserData: deleteUserData,
  RequestDeletePair: deletePair,
};

/** Requests that do not need a registration of the DN: the first makes it, the second serves as a fence. */
const withoutRegistration: ReadonlySet<TelephonyRequestName> = new Set([
  'RequestRegisterAddress',
  'RequestQueryAddress',
]);

/** Carries out a client's request, or refuses it. */
export function takeRequest(turn: Turn, request: TelephonyRequest, client: number): void {
  const free = withoutRegistration.has(request.messageType);
  if (free || isRegistered(turn.state, request.thisDN, client)) dispatch(turn, request, client);
  else turn.refuse({ client, request }, 'dnNotRegistered');
}

function dispatch(turn: Turn, request: TelephonyRequest, client: number): void {
  if (isAboutCall(request)) dispatchCall(turn, request, { client, request });
  else dispatchOther(turn, request, client);
}

function isAboutCall(request: TelephonyRequest): request is TelephonyRequest<CallRequestName> {
  return Object.hasOwn(callHandlers, request.messageType);
}

function dispatchOther<Name extends Exclude<TelephonyRequestName, CallRequestName>>(
  turn: Turn,
  request: TelephonyRequest<Name>,
  client: number,
): void {
  const name: Name = request.messageType;
  handlers[name](turn, request, client);
}

/** Finds the call of a request, and refuses what its state does not allow. */
function dispatchCall<Name extends CallRequestName>(
  turn: Turn,
  request: TelephonyRequest<Name>,
  asker: Asker,
): void {
  const name: Name = request.messageType;
  const { connId, thisDN } = request;
  const found = callAtDn(turn.state, connId, thisDN);
  if (found === undefined) turn.refuse(asker, 'invalidConnId');
  else if (!allows(name, found.party.state)) turn.refuse(asker, 'invalidCallState');
  else callHandlers[name](turn, request, { ...found, asker });
}
