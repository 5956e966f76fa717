import type { IdSource } from '../kernel/id-source.ts';
import { logIn, logOut, notReady, ready, setReadiness } from './agents.ts';
import { customerCalls, customerHangsUp, hangUp } from './calls/customer-calls.ts';
import { dial, dropCall, makePredictiveCall } from './calls/dialing.ts';
import { attachUserData, engage, mergeCalls, mergeCallsForClient, routeCall } from './calls/engaging.ts';
import { answerCall, changeUserData, holdCall, releaseCall, retrieveCall } from './calls/handling-calls.ts';
import { makeCall } from './calls/making-calls.ts';
import { endUnanswered, learnOutcome } from './calls/outcomes.ts';
import { transferCall } from './calls/transferring-calls.ts';
import { customersOf } from './customers/population.ts';
import { acceptInteraction, offerInteraction, rejectInteraction, revokeInteraction } from './interactions.ts';
import { callOfTimer, takeStep } from './machine/call-timer.ts';
import type { Handler } from './machine/handler.ts';
import { emptySwitch } from './machine/switch-state.ts';
import { Turn } from './machine/turn.ts';
import type { SwitchInput, TelephonySwitch } from './ports.ts';
import {
  forgetClient,
  isRegistered,
  queryAddress,
  registerAddress,
  unregisterAddress,
} from './registration.ts';
import { joinQueue, setUp } from './set-up.ts';
import type { TelephonyRequest, TelephonyRequestName } from './telephony-request.ts';
import { deliverUserEvent, distributeUserEvent } from './user-events.ts';

/** A request that this switch recognizes but does not support. */
const notSupported: Handler<TelephonyRequestName> = (turn, request, client) =>
  turn.refuse({ client, request }, 'notSupported');

const handlers: { readonly [Name in TelephonyRequestName]: Handler<Name> } = {
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
  RequestAnswerCall: answerCall,
  RequestReleaseCall: releaseCall,
  RequestHoldCall: holdCall,
  RequestRetrieveCall: retrieveCall,
  RequestAttachUserData: changeUserData,
  RequestUpdateUserData: changeUserData,
  RequestAccept: acceptInteraction,
  RequestReject: rejectInteraction,
  RequestSingleStepTransfer: transferCall,
  RequestMergeCalls: mergeCallsForClient,
  RequestMuteTransfer: notSupported,
  RequestInitiateTransfer: notSupported,
  RequestCompleteTransfer: notSupported,
  RequestInitiateConference: notSupported,
  RequestCompleteConference: notSupported,
  RequestDeleteFromConference: notSupported,
};

/** Requests that do not need a registration of the DN: the first makes it, the second serves as a fence. */
const withoutRegistration: ReadonlySet<TelephonyRequestName> = new Set([
  'RequestRegisterAddress',
  'RequestQueryAddress',
]);

/** The reference T-Server and telephone network, sans I/O. */
export function createTelephonySwitch(ports: { readonly ids: IdSource }): TelephonySwitch {
  const state = emptySwitch(ports.ids);
  return {
    handle(input, now) {
      const turn = new Turn(state, now);
      take(turn, input);
      return turn.effects;
    },
  };
}

function take(turn: Turn, input: SwitchInput): void {
  switch (input.kind) {
    case 'request':
      takeRequest(turn, input.request, input.client);
      break;
    case 'clientGone':
      forgetClient(turn.state, input.client);
      break;
    case 'userEvent':
      deliverUserEvent(turn, input.dn, input.userData);
      break;
    case 'offerInteraction':
      offerInteraction(turn, input);
      break;
    case 'revokeInteraction':
      revokeInteraction(turn, input);
      break;
    case 'customerBehaves':
      turn.state.outcomes.set(input.phone, input.outcomes);
      break;
    case 'customersBehave':
      turn.state.customers = customersOf(input.population);
      break;
    case 'agentJoinsQueue':
      joinQueue(turn, input.agentId, input.queue);
      break;
    case 'customerCalls':
      customerCalls(turn, input.phone, input.dn, input.ticket);
      break;
    case 'customerHangsUp':
      customerHangsUp(turn, input.phone, input.ticket);
      break;
    case 'timer':
      takeTimer(turn, input.name);
      break;
    case 'dial':
      dial(turn, input);
      break;
    case 'engage':
      engage(turn, input);
      break;
    case 'mergeCalls':
      mergeCalls(turn, input);
      break;
    case 'routeCall':
      routeCall(turn, input);
      break;
    case 'attachUserData':
      attachUserData(turn, input);
      break;
    case 'releaseCall':
      dropCall(turn, input.connId, input.dn);
      break;
    case 'changeReadiness':
      setReadiness(turn, input.dn, input.ready);
      break;
    case 'setUp':
      setUp(turn, input);
      break;
    default:
      // Does not compile if an input has no case.
      input satisfies never;
  }
}

function takeRequest(turn: Turn, request: TelephonyRequest, client: number): void {
  const free = withoutRegistration.has(request.messageType);
  if (free || isRegistered(turn.state, request.thisDN, client)) dispatch(turn, request, client);
  else turn.refuse({ client, request }, 'dnNotRegistered');
}

function dispatch<Name extends TelephonyRequestName>(
  turn: Turn,
  request: TelephonyRequest<Name>,
  client: number,
): void {
  const name: Name = request.messageType;
  handlers[name](turn, request, client);
}

function takeTimer(turn: Turn, name: string): void {
  const call = callOfTimer(turn.state, name);
  if (call === undefined) return;
  switch (takeStep(call)) {
    case 'no answer':
      endUnanswered(turn, call, 'NoAnswer');
      break;
    case 'outcome':
      learnOutcome(turn, call);
      break;
    case 'abandon':
    case 'hang up':
      hangUp(turn, call);
      break;
  }
}
