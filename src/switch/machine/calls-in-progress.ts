import { type Call, type Party, partyAt } from './call.ts';
import type { SwitchState } from './switch-state.ts';

/** A new call without what the switch gives it. */
export type NewCall = Omit<Call, 'connId' | 'callUuid' | 'queuedAs'>;

/** Gives a call its identifiers, and a trunk if it needs one. */
export function openCall(state: SwitchState, parts: NewCall): Call {
  const connId = `0071${state.ids.next('connection').toString(16).padStart(12, '0')}`;
  const call: Call = { connId, callUuid: state.ids.guid(), queuedAs: 0, ...parts };
  state.calls.set(connId, call);
  if (call.onTrunk) state.trunksInUse += 1;
  enter(state, call, call.caller);
  enter(state, call, call.called);
  return call;
}

/** The call has ended: nothing finds it any longer, and its trunk is free. */
export function forgetCall(state: SwitchState, call: Call): void {
  state.calls.delete(call.connId);
  if (call.onTrunk) state.trunksInUse -= 1;
  leave(state, call, call.caller);
  leave(state, call, call.called);
}

/** Another party takes the place of one that leaves the call. */
export function replaceParty(state: SwitchState, call: Call, leaving: Party, joining: Party): void {
  leave(state, call, leaving);
  if (call.caller === leaving) call.caller = joining;
  else call.called = joining;
  enter(state, call, joining);
}

/** Whether any trunk to the public network is free. */
export function hasFreeTrunk(state: SwitchState): boolean {
  return state.trunksInUse < state.trunks;
}

/** Whether the DN is in any call, active or on hold. */
export function hasCall(state: SwitchState, dn: string): boolean {
  return state.callsAt.has(dn);
}

/** Whether the DN is in a call that is not on hold, and so cannot take another. */
export function hasActiveCall(state: SwitchState, dn: string): boolean {
  for (const call of state.callsAt.get(dn) ?? []) {
    const party = partyAt(call, dn);
    if (party !== undefined && isActive(party)) return true;
  }
  return false;
}

/** A number is a DN of this switch if a client has registered it or an agent is logged in there. */
export function isDn(state: SwitchState, number: string): boolean {
  return state.clientsOf.has(number) || state.agents.has(number);
}

function isActive(party: Party): boolean {
  return party.state === 'Dialing' || party.state === 'Ringing' || party.state === 'Talking';
}

function enter(state: SwitchState, call: Call, party: Party): void {
  const index = party.outside ? state.callsOf : state.callsAt;
  const calls = index.get(party.number);
  if (calls === undefined) index.set(party.number, new Set([call]));
  else calls.add(call);
}

function leave(state: SwitchState, call: Call, party: Party): void {
  const index = party.outside ? state.callsOf : state.callsAt;
  const calls = index.get(party.number);
  calls?.delete(call);
  if (calls?.size === 0) index.delete(party.number);
}
