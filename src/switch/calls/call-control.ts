import { callResult } from '../../protocol/enumerations.generated.ts';
import { toldAs } from '../customers/customer-outcome.ts';
import { leaveQueue, serve } from '../distribution/distribution.ts';
import { type Call, otherParty, type Party, partyAt } from '../machine/call.ts';
import { cancelStep } from '../machine/call-timer.ts';
import { forgetCall } from '../machine/calls-in-progress.ts';
import { step } from '../machine/party-state.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { CallEventDetails, Turn } from '../machine/turn.ts';

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

/**
 * Ends a call: `leaving` hung up; the other side gets EventReleased, or EventAbandoned if nobody had answered there. Then
 * the DNs that were in the call may take another.
 */
export function endCall(turn: Turn, call: Call, leaving: Party, details: CallEventDetails = {}): void {
  const staying = otherParty(call, leaving);
  const { state } = staying;
  step(leaving, 'release');
  step(staying, 'release');
  cancelStep(turn, call);
  leaveQueue(call);
  forgetCall(turn.state, call);
  turn.callEvent('EventReleased', call, leaving, details);
  const abandoned = state === 'Ringing' || state === 'Queued';
  if (abandoned) turn.callEvent('EventAbandoned', call, staying, abandonedBy(leaving));
  else if (state !== 'Idle') turn.callEvent('EventReleased', call, staying, callStateOf(details));
  for (const { number, outside } of [leaving, staying]) if (!outside) serve(turn, number);
}

/** The called side is busy: the caller is notified, and the network releases the call. */
export function endBusy(turn: Turn, call: Call): void {
  const told = toldAs('Busy');
  turn.callEvent('EventDestinationBusy', call, call.caller, told);
  endCall(turn, call, call.caller, { callState: told.callState });
}

function abandonedBy({ outside }: Party): CallEventDetails {
  return outside ? { callResult: callResult.Abandoned } : {};
}

function callStateOf({ callState }: CallEventDetails): CallEventDetails {
  return callState === undefined ? {} : { callState };
}
