import type { JsonObject } from '../../kernel/json.ts';
import type { ActionArguments } from '../machine/actions.ts';
import { askSwitch, type CallAtDesk, type Machine } from '../machine/machine.ts';
import { attachedTo, callThat, dnOf } from './calls.ts';

/** Transfers the call in one step; its record goes with it (000, Scenario 1). */
export function singleStepTransfer(
  machine: Machine,
  { to }: ActionArguments['singleStepTransfer'],
): string | undefined {
  return askOfCall(machine, 'RequestSingleStepTransfer', { otherDN: to });
}

/** Transfers the call before anybody answers (000, Scenario 1). */
export function muteTransfer(machine: Machine, { to }: ActionArguments['muteTransfer']): string | undefined {
  return consult(machine, 'RequestMuteTransfer', to);
}

/** Consults somebody, to transfer the call to them later (000, Scenario 2). */
export function initiateTransfer(
  machine: Machine,
  { to }: ActionArguments['initiateTransfer'],
): string | undefined {
  return consult(machine, 'RequestInitiateTransfer', to);
}

/** Transfers the call to whom the agent consults (000, Scenario 2). */
export function completeTransfer(machine: Machine): string | undefined {
  return askOfBoth(machine, 'RequestCompleteTransfer', (call, consultation) => ({
    connId: call,
    transferConnId: consultation,
  }));
}

/** Consults somebody, to take them into a conference later (000, Scenario 2). */
export function initiateConference(
  machine: Machine,
  { to }: ActionArguments['initiateConference'],
): string | undefined {
  return consult(machine, 'RequestInitiateConference', to);
}

/** Takes whom the agent consults into a conference (000, Scenario 3). */
export function completeConference(machine: Machine): string | undefined {
  return askOfBoth(machine, 'RequestCompleteConference', (call, consultation) => ({
    connId: call,
    transferConnId: consultation,
  }));
}

/** Calls somebody into the call (000, Scenario 3). */
export function singleStepConference(
  machine: Machine,
  { to }: ActionArguments['singleStepConference'],
): string | undefined {
  return askOfCall(machine, 'RequestSingleStepConference', { otherDN: to });
}

/** Removes a party from the conference. */
export function deleteFromConference(
  machine: Machine,
  { party }: ActionArguments['deleteFromConference'],
): string | undefined {
  return askOfCall(machine, 'RequestDeleteFromConference', { otherDN: party });
}

/** Talks in the call on hold, and puts the other one on hold. */
export function alternate(machine: Machine): string | undefined {
  const active = callThat(machine, ({ state }) => state === 'talking');
  const held = callThat(machine, ({ state }) => state === 'held');
  if (active === undefined || held === undefined) return 'You do not have two calls.';
  ask(machine, 'RequestAlternateCall', { connId: active.connId, heldConnId: held.connId });
  return undefined;
}

/** Ends the consultation, and takes the call back from hold. */
export function reconnect(machine: Machine): string | undefined {
  return askOfBoth(machine, 'RequestReconnectCall', (call, consultation) => ({
    connId: consultation,
    heldConnId: call,
  }));
}

/**
 * Calls somebody about the call. Its record is attached, so that it is shared even if T-Server does not carry the user data
 * over.
 */
function consult(machine: Machine, messageType: string, to: string): string | undefined {
  if (callThat(machine, ({ consult }) => consult === 'own') !== undefined)
    return 'You consult somebody already.';
  const record = callThat(machine, isActive)?.record;
  const userData = record === undefined || record.state === 'Closed' ? {} : { userData: attachedTo(record) };
  return askOfCall(machine, messageType, { otherDN: to, ...userData });
}

function askOfCall(machine: Machine, messageType: string, fields: JsonObject): string | undefined {
  const call = callThat(machine, isActive);
  if (call === undefined) return 'You are not talking to a customer.';
  ask(machine, messageType, { connId: call.connId, ...fields });
  return undefined;
}

/** Asks about the call on hold and the agent's consultation, by their connection ids. */
function askOfBoth(
  machine: Machine,
  messageType: string,
  fields: (call: string, consultation: string) => JsonObject,
): string | undefined {
  const consultation = callThat(machine, ({ consult }) => consult === 'own');
  const call = callThat(machine, ({ consult, state }) => consult !== 'own' && state === 'held');
  if (call === undefined || consultation === undefined) return 'You do not consult anybody about a call.';
  ask(machine, messageType, fields(call.connId, consultation.connId));
  return undefined;
}

function isActive({ state, consult }: CallAtDesk): boolean {
  return state === 'talking' && consult === 'none';
}

function ask(machine: Machine, messageType: string, fields: JsonObject): void {
  askSwitch(machine, messageType, { thisDN: dnOf(machine), ...fields });
}
