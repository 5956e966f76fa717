import { partyAt } from '../machine/call.ts';
import { hasActiveCall } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { AskedCall, CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestToConsult } from '../telephony-request.ts';
import { callAtDn } from './call-control.ts';
import { arePair, type CallPair, consultationOf, isFor } from './call-pair.ts';
import { leaveCall } from './leaving-calls.ts';
import { placeCall } from './making-calls.ts';
import { completeTransfer, whyNotComplete } from './transfers.ts';

/** Puts a call on hold and calls somebody about it; a transfer or a conference may complete it. */
export const initiate: CallHandler<'RequestInitiateTransfer' | 'RequestInitiateConference'> = (
  turn,
  request,
  asked,
) => {
  const refusal = whyNotConsult(turn, request, asked);
  if (refusal === undefined) consult(turn, request, asked, asked.asker);
  else turn.refuse(asked.asker, refusal);
};

/** A transfer that is completed as soon as the consultation call rings. If it cannot ring, the call stays on hold. */
export const muteTransfer: CallHandler<'RequestMuteTransfer'> = (turn, request, asked) => {
  const { asker } = asked;
  const refusal = whyNotConsult(turn, request, asked);
  if (refusal !== undefined) return turn.refuse(asker, refusal);
  const pair = consult(turn, request, asked);
  if (pair === undefined) return turn.refuse(asker, 'destinationNotReached');
  const late = whyNotComplete(pair);
  if (late === undefined) completeTransfer(turn, pair, asker);
  else turn.refuse(asker, late);
};

/** The DN goes from one call of a pair to the other. */
export const alternate: CallHandler<'RequestAlternateCall'> = (turn, { heldConnId }, active) => {
  const { asker, party } = active;
  const held = callAtDn(turn.state, heldConnId, party.number);
  if (held === undefined) return turn.refuse(asker, 'invalidConnId');
  if (!arePair(active, held)) return turn.refuse(asker, 'noConsultation');
  if (held.party.state !== 'Held') return turn.refuse(asker, 'invalidCallState');
  step(party, 'hold');
  turn.callEvent('EventHeld', active.call, party, { asker });
  step(held.party, 'retrieve');
  turn.callEvent('EventRetrieved', held.call, held.party);
};

/** The DN leaves the consultation call, and goes back to the call. */
export const reconnect: CallHandler<'RequestReconnectCall'> = (turn, { heldConnId }, asked) => {
  const { asker, call, party } = asked;
  const held = callAtDn(turn.state, heldConnId, party.number);
  if (held === undefined) return turn.refuse(asker, 'invalidConnId');
  if (!isFor(call, held)) return turn.refuse(asker, 'noConsultation');
  if (held.party.state !== 'Held') return turn.refuse(asker, 'invalidCallState');
  if (party.state === 'Held' && hasActiveCall(turn.state, party.number)) return turn.refuse(asker, 'dnBusy');
  leaveCall(turn, call, party, { asker });
  step(held.party, 'retrieve');
  turn.callEvent('EventRetrieved', held.call, held.party);
};

function whyNotConsult(
  { state }: Turn,
  { otherDN }: RequestToConsult,
  asked: AskedCall,
): Refusal | undefined {
  if (state.queues.has(otherDN) || partyAt(asked.call, otherDN) !== undefined) return 'invalidDestination';
  return consultationOf(state, asked) === undefined ? undefined : 'invalidCallState';
}

/** Undefined if the consultation call has ended at once. */
function consult(
  turn: Turn,
  { otherDN: to, userData = {} }: RequestToConsult,
  { call, party }: AskedCall,
  asker?: Asker,
): CallPair | undefined {
  const { number: from } = party;
  const carried = turn.state.carriesUserData ? call.userData : {};
  step(party, 'hold');
  turn.callEvent('EventHeld', call, party);
  const placed = placeCall(
    turn,
    { from, to, userData: { ...carried, ...userData }, consultationOf: { call, dn: from } },
    asker,
  );
  const consultation = callAtDn(turn.state, placed.connId, from);
  return consultation && { main: { call, party }, consultation };
}
