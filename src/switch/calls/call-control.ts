import { callResult } from '../../protocol/enumerations.generated.ts';
import { toldAs } from '../customers/customer-outcome.ts';
import { leaveQueue, serve } from '../distribution/distribution.ts';
import type { Call, Party } from '../machine/call.ts';
import { partyAt } from '../machine/call.ts';
import type { CallEventDetails } from '../machine/call-event.ts';
import { cancelStep } from '../machine/call-timer.ts';
import { forgetCall } from '../machine/calls-in-progress.ts';
import type { CallAtDn } from '../machine/handler.ts';
import { type PartyState, step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Turn } from '../machine/turn.ts';

/** The DN's party in a call, by connection id. */
export function callAtDn(state: SwitchState, connId: string, dn: string): CallAtDn | undefined {
  const call = state.calls.get(connId);
  const party = call && partyAt(call, dn);
  return call === undefined || party === undefined || party.outside ? undefined : { call, party };
}

/**
 * Ends a call: `leaving` hung up; the others get EventReleased, or EventAbandoned if nobody had answered there. Then the
 * DNs that were in the call may take another.
 */
export function endCall(turn: Turn, call: Call, leaving: Party, details: CallEventDetails = {}): void {
  const staying: [Party, PartyState][] = [];
  for (const party of call.parties) {
    if (party !== leaving) staying.push([party, party.state]);
    step(party, 'release');
    cancelStep(turn, party);
  }
  leaveQueue(call);
  forgetCall(turn.state, call);
  turn.callEvent('EventReleased', call, leaving, details);
  for (const [party, state] of staying) tellEnd(turn, call, party, state, leaving, details);
  if (!leaving.outside) serve(turn, leaving.number);
  for (const [party] of staying) if (!party.outside) serve(turn, party.number);
}

/** The called side is busy: the caller is notified, and the network releases the call. */
export function endBusy(turn: Turn, call: Call, caller: Party): void {
  const told = toldAs('Busy');
  turn.callEvent('EventDestinationBusy', call, caller, told);
  endCall(turn, call, caller, { callState: told.callState });
}

function tellEnd(
  turn: Turn,
  call: Call,
  party: Party,
  state: PartyState,
  leaving: Party,
  { callState }: CallEventDetails,
): void {
  if (state === 'Ringing' || state === 'Queued')
    turn.callEvent('EventAbandoned', call, party, abandonedBy(leaving));
  else if (state !== 'Idle')
    turn.callEvent('EventReleased', call, party, callState === undefined ? {} : { callState });
}

function abandonedBy({ outside, number: otherDN }: Party): CallEventDetails {
  return outside ? { otherDN, callResult: callResult.Abandoned } : { otherDN };
}
