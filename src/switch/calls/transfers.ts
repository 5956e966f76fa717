import { callResult } from '../../protocol/enumerations.generated.ts';
import { serve } from '../distribution/distribution.ts';
import type { Call, Party } from '../machine/call.ts';
import type { CallEventDetails } from '../machine/call-event.ts';
import { removeParty, replaceParty } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { Refusal } from '../refusal.ts';
import { type CallPair, pairOf } from './call-pair.ts';
import { destination, reach } from './destinations.ts';
import { joinCalls, shareParty } from './joining-calls.ts';
import { connectedBeside, isConnected } from './leaving-calls.ts';

const transferred = { callState: 'Transferred' } as const;

/** What OCS is notified of as well: where the call has gone. */
const given = { ...transferred, callResult: callResult.Transferred } as const;

/** Transfers a call to another number in one step: it leaves the DN, and rings at the other. */
export const transferInOneStep: CallHandler<'RequestSingleStepTransfer'> = (turn, { otherDN }, asked) => {
  const { asker, call, party } = asked;
  if (connectedBeside(call, party).length === 0) return turn.refuse(asker, 'invalidCallState');
  const joining = destination(turn.state, call, otherDN);
  if (typeof joining === 'string') return turn.refuse(asker, joining);
  step(party, 'release');
  turn.callEvent('EventReleased', call, party, { asker, otherDN, ...given });
  replaceParty(turn.state, call, party, joining);
  tellChange(turn, call, [joining], { otherDN, ...transferred, third: by(party) });
  reach(turn, call, joining);
  serve(turn, party.number);
};

/** Completes a transfer in two steps: the consulted party takes the place of the DN. */
export const completeTransferRequest: CallHandler<'RequestCompleteTransfer'> = (turn, request, asked) => {
  const pair = pairOf(turn.state, asked, request.transferConnId);
  if (typeof pair === 'string') return turn.refuse(asked.asker, pair);
  const refusal = whyNotComplete(pair);
  if (refusal === undefined) completeTransfer(turn, pair, asked.asker);
  else turn.refuse(asked.asker, refusal);
};

/** A pair can be joined if somebody is connected in the call beside the DN, and nobody is in both. */
export function whyNotComplete(pair: CallPair): Refusal | undefined {
  const { call, party } = pair.main;
  const joinable = connectedBeside(call, party).length > 0 && !shareParty(pair);
  return joinable ? undefined : 'invalidCallState';
}

/** The DN leaves both calls, and the others are in one. The consulted party may still ring. */
export function completeTransfer(turn: Turn, pair: CallPair, asker: Asker): void {
  const { main, consultation } = pair;
  const { call, party } = main;
  const { connId: previousConnId } = consultation.call;
  const third = by(party);
  step(consultation.party, 'release');
  step(party, 'release');
  turn.callEvent('EventReleased', consultation.call, consultation.party, { asker, ...transferred });
  const moved = joinCalls(turn, pair);
  const otherDN = moved[0]?.number ?? '';
  turn.callEvent('EventReleased', call, party, { otherDN, ...given });
  removeParty(turn.state, call, party);
  for (const joined of moved)
    turn.callEvent('EventPartyChanged', call, joined, { previousConnId, ...transferred, third });
  tellChange(turn, call, moved, { otherDN, ...transferred, third });
  serve(turn, party.number);
}

/** Those who were in the call before talk to somebody else now. */
export function tellChange(
  turn: Turn,
  call: Call,
  joined: readonly Party[],
  details: CallEventDetails,
): void {
  for (const staying of call.parties)
    if (isConnected(staying) && !joined.includes(staying))
      turn.callEvent('EventPartyChanged', call, staying, details);
}

function by({ number: dn }: Party) {
  return { dn, role: 'TransferredBy' } as const;
}
