import { answer } from '../distribution/answering.ts';
import { hasActiveCall } from '../machine/calls-in-progress.ts';
import type { CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import { leaveCall } from './leaving-calls.ts';

/** Answers a ringing call: it is established. */
export const answerCall: CallHandler<'RequestAnswerCall'> = (turn, _, { call, party, asker }) =>
  answer(turn, call, party, asker);

/** Hangs up, in any state of the DN's party. */
export const releaseCall: CallHandler<'RequestReleaseCall'> = (turn, _, { call, party, asker }) =>
  leaveCall(turn, call, party, { asker });

/** Puts a call on hold. */
export const holdCall: CallHandler<'RequestHoldCall'> = (turn, _, { call, party, asker }) => {
  step(party, 'hold');
  turn.callEvent('EventHeld', call, party, { asker });
};

/** Retrieves a held call, unless the DN is in another one. */
export const retrieveCall: CallHandler<'RequestRetrieveCall'> = (turn, _, { call, party, asker }) => {
  if (hasActiveCall(turn.state, party.number)) return turn.refuse(asker, 'dnBusy');
  step(party, 'retrieve');
  turn.callEvent('EventRetrieved', call, party, { asker });
};
