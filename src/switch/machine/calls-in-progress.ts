import { type Call, type Party, partyAt } from './call.ts';
import type { SwitchState } from './switch-state.ts';

/** A new call without what the switch gives it. */
export type NewCall = Omit<Call, 'connId' | 'callUuid' | 'queuedAs'>;

/** Gives a call its identifiers, and its parties the trunks that they need. */
export function openCall(state: SwitchState, parts: NewCall): Call {
  const connId = `0071${state.ids.next('connection').toString(16).padStart(12, '0')}`;
  const call: Call = { connId, callUuid: state.ids.guid(), queuedAs: 0, ...parts };
  state.calls.set(connId, call);
  for (const party of call.parties) enter(state, call, party);
  return call;
}

/** The call has ended: nothing finds it any longer, and its trunks are free. It still names its last parties. */
export function forgetCall(state: SwitchState, call: Call): void {
  state.calls.delete(call.connId);
  for (const party of call.parties) leave(state, call, party);
}

/** One more party is in the call. */
export function addParty(state: SwitchState, call: Call, joining: Party): void {
  call.parties = [...call.parties, joining];
  enter(state, call, joining);
}

/** The call goes on without a party. */
export function removeParty(state: SwitchState, call: Call, leaving: Party): void {
  call.parties = call.parties.filter((party) => party !== leaving);
  leave(state, call, leaving);
}

/** Another party takes the place of one that leaves the call. */
export function replaceParty(state: SwitchState, call: Call, leaving: Party, joining: Party): void {
  leave(state, call, leaving);
  call.parties = call.parties.map((party) => (party === leaving ? joining : party));
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

/** A number is a DN of this switch if the configuration says so, a client has registered it, or an agent is logged in there. */
export function isDn(state: SwitchState, number: string): boolean {
  return state.clientsOf.has(number) || state.agents.has(number) || state.unmonitored.has(number);
}

function isActive(party: Party): boolean {
  return party.state === 'Dialing' || party.state === 'Ringing' || party.state === 'Talking';
}

function enter(state: SwitchState, call: Call, party: Party): void {
  const index = party.outside ? state.callsOf : state.callsAt;
  const calls = index.get(party.number);
  if (calls === undefined) index.set(party.number, new Set([call]));
  else calls.add(call);
  if (party.onTrunk) state.trunksInUse += 1;
}

function leave(state: SwitchState, call: Call, party: Party): void {
  const index = party.outside ? state.callsOf : state.callsAt;
  const calls = index.get(party.number);
  calls?.delete(call);
  if (calls?.size === 0) index.delete(party.number);
  if (party.onTrunk) state.trunksInUse -= 1;
}
