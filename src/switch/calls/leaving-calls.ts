import { serve } from '../distribution/distribution.ts';
import type { Call, Party } from '../machine/call.ts';
import type { CallEventDetails } from '../machine/call-event.ts';
import { cancelStep } from '../machine/call-timer.ts';
import { removeParty } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import { endCall } from './call-control.ts';

/** Who has another party deleted from a conference. */
export interface Deletion {
  readonly by: Party;
  readonly asker: Asker;
}

/**
 * A party leaves. A conference goes on without it, as long as somebody can talk there and a DN of the switch is in it; any
 * other call ends.
 */
export function leaveCall(turn: Turn, call: Call, leaving: Party, details: CallEventDetails = {}): void {
  if (goesOnWithout(call, leaving)) leaveConference(turn, call, leaving, details);
  else endCall(turn, call, leaving, details);
}

/** A party of a conference is made to leave. */
export function deleteParty(turn: Turn, call: Call, leaving: Party, { by, asker }: Deletion): void {
  const third = { dn: by.number, role: 'DeletedBy' } as const;
  leaveConference(turn, call, leaving, { third }, { by, asker });
}

/** Parties of a call, apart from one, that can talk, or could if they were not on hold. */
export function connectedBeside({ parties }: Call, party: Party): readonly Party[] {
  return parties.filter((other) => other !== party && isConnected(other));
}

export function isConnected({ state }: Party): boolean {
  return state === 'Talking' || state === 'Held';
}

function goesOnWithout(call: Call, leaving: Party): boolean {
  if (call.parties.length <= 2) return false;
  const staying = call.parties.filter((party) => party !== leaving);
  return staying.some(isConnected) && staying.some(({ outside }) => !outside);
}

function leaveConference(
  turn: Turn,
  call: Call,
  leaving: Party,
  details: CallEventDetails,
  deletion?: Deletion,
): void {
  const event = leaving.state === 'Ringing' && deletion !== undefined ? 'EventAbandoned' : 'EventReleased';
  step(leaving, 'release');
  cancelStep(turn, leaving);
  turn.callEvent(event, call, leaving, details);
  removeParty(turn.state, call, leaving);
  const { callState, third } = details;
  const told = {
    otherDN: leaving.number,
    ...(callState !== undefined && { callState }),
    ...(third !== undefined && { third }),
  };
  for (const party of call.parties) {
    if (!isConnected(party)) continue;
    const asker = party === deletion?.by ? { asker: deletion.asker } : {};
    turn.callEvent('EventPartyDeleted', call, party, { ...told, ...asker });
  }
  if (!leaving.outside) serve(turn, leaving.number);
}
