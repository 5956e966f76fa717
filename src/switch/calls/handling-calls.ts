import { answer } from '../distribution/answering.ts';
import { otherParty } from '../machine/call.ts';
import { hasActiveCall } from '../machine/calls-in-progress.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Asker, Turn } from '../machine/turn.ts';
import { type CallAtDn, callAtDn, endCall } from './call-control.ts';

/** Answers a ringing call: both sides are established. */
export const answerCall: Handler<'RequestAnswerCall'> = (turn, request, client) => {
  const asker = { client, request };
  const found = callAtDn(turn.state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  const { call, party } = found;
  if (party.state !== 'Ringing') return turn.refuse(asker, 'invalidCallState');
  answer(turn, call, party, asker);
};

/** Hangs up, whatever the state of the DN's party. */
export const releaseCall: Handler<'RequestReleaseCall'> = (turn, request, client) => {
  const asker = { client, request };
  const found = callAtDn(turn.state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  endCall(turn, found.call, found.party, { asker });
};

/** Puts a call on hold. */
export const holdCall: Handler<'RequestHoldCall'> = (turn, request, client) => {
  const asker = { client, request };
  const found = callAtDn(turn.state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  if (!step(found.party, 'hold')) return turn.refuse(asker, 'invalidCallState');
  turn.callEvent('EventHeld', found.call, found.party, { asker });
};

/** Retrieves a held call, unless the DN is in another one. */
export const retrieveCall: Handler<'RequestRetrieveCall'> = (turn, request, client) => {
  const asker = { client, request };
  const found = callAtDn(turn.state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  if (hasActiveCall(turn.state, request.thisDN)) {
    return turn.refuse(asker, found.party.state === 'Held' ? 'dnBusy' : 'invalidCallState');
  }
  if (!step(found.party, 'retrieve')) return turn.refuse(asker, 'invalidCallState');
  turn.callEvent('EventRetrieved', found.call, found.party, { asker });
};

/** Adds pairs to a call, replacing those with the same keys; every later event of the call carries them. */
export const changeUserData: Handler<'RequestAttachUserData' | 'RequestUpdateUserData'> = (
  turn,
  request,
  client,
) => {
  const asker = { client, request };
  const found = callAtDn(turn.state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  found.call.userData = { ...found.call.userData, ...request.userData };
  announceUserData(turn, found, asker);
};

/** Notifies both sides of what is attached to the call now. */
export function announceUserData(turn: Turn, { call, party }: CallAtDn, asker?: Asker): void {
  for (const side of [party, otherParty(call, party)]) {
    if (side.outside) continue;
    turn.announce(
      {
        messageType: 'EventAttachedDataChanged',
        thisDN: side.number,
        otherDN: otherParty(call, side).number,
        connId: call.connId,
        callUuid: call.callUuid,
        callType: call.callType,
        userData: call.userData,
      },
      side === party ? asker : undefined,
    );
  }
}
