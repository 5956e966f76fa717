import { nextState } from '../kernel/transition-table.ts';
import { type Call, otherParty, type Party, partyAt } from './call.ts';
import { type PartyAction, partyLifeCycle } from './party-state.ts';
import type { SwitchState } from './switch-state.ts';
import type { CallEventDetails, Turn } from './turn.ts';

/** Moves a party one step on; returns `false`, and changes nothing, if the step is not possible. */
export function step(party: Party, action: PartyAction): boolean {
  const next = nextState(partyLifeCycle, party.state, action);
  if (next === undefined) return false;
  party.state = next;
  return true;
}

/** A call and one DN's party in it. */
export interface CallAtDn {
  readonly call: Call;
  readonly party: Party;
}

/** The DN's party in a call, by connection id. */
export function callAtDn(state: SwitchState, connId: string, dn: string): CallAtDn | undefined {
  const call = state.calls.get(connId);
  const party = call && partyAt(call, dn);
  return call === undefined || party === undefined || party.outside ? undefined : { call, party };
}

/** Whether the DN is in a call that is not on hold, and so cannot take another. */
export function hasActiveCall(state: SwitchState, dn: string): boolean {
  for (const call of state.calls.values()) {
    const party = partyAt(call, dn);
    if (party !== undefined && !party.outside && isActive(party)) return true;
  }
  return false;
}

const ringPrefix = 'ring:';

/** Name of the timer that ends an unanswered call. */
export function ringTimer(connId: string): string {
  return ringPrefix + connId;
}

/** The call of a ring timer; undefined if the call has ended. */
export function callOfRingTimer(state: SwitchState, timer: string): Call | undefined {
  return timer.startsWith(ringPrefix) ? state.calls.get(timer.slice(ringPrefix.length)) : undefined;
}

/** Ends a call: `leaving` hung up; the other side gets EventReleased, or EventAbandoned if it was still ringing. */
export function endCall(turn: Turn, call: Call, leaving: Party, details: CallEventDetails = {}): void {
  const staying = otherParty(call, leaving);
  const wasRinging = staying.state === 'Ringing';
  const neverReached = staying.state === 'Idle';
  step(leaving, 'release');
  step(staying, 'release');
  turn.state.calls.delete(call.connId);
  if (call.called.outside && wasRinging) {
    turn.effects.push({ kind: 'cancelTimer', name: ringTimer(call.connId) });
  }
  turn.callEvent('EventReleased', call, leaving, details);
  if (neverReached) return;
  const { callState } = details;
  const name = wasRinging ? 'EventAbandoned' : 'EventReleased';
  turn.callEvent(name, call, staying, callState === undefined ? {} : { callState });
}

function isActive(party: Party): boolean {
  return party.state === 'Dialing' || party.state === 'Ringing' || party.state === 'Talking';
}
