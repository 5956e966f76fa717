import type { UserData } from '../../protocol/user-data.ts';
import { otherParty } from '../machine/call.ts';
import type { Asker } from '../machine/event-content.ts';
import type { CallAtDn, CallHandler } from '../machine/handler.ts';
import type { Turn } from '../machine/turn.ts';

/** Adds pairs to a call, replacing those with the same keys; every later event of the call carries them. */
export const changeUserData: CallHandler<'RequestAttachUserData' | 'RequestUpdateUserData'> = (
  turn,
  request,
  asked,
) => setUserData(turn, asked, { ...asked.call.userData, ...request.userData });

/** Removes all pairs of a call. */
export const deleteUserData: CallHandler<'RequestDeleteUserData'> = (turn, _, asked) =>
  setUserData(turn, asked, {});

/** Removes one pair of a call; one that it does not have need not be removed. */
export const deletePair: CallHandler<'RequestDeletePair'> = (turn, { key }, asked) => {
  const { [key]: _, ...kept } = asked.call.userData;
  setUserData(turn, asked, kept);
};

/** Notifies all DNs in the call of what is attached to it now. */
export function announceUserData(turn: Turn, { call, party }: CallAtDn, asker?: Asker): void {
  const others = call.parties.filter((other) => other !== party);
  for (const side of [party, ...others]) {
    if (side.outside) continue;
    const otherDN = otherParty(call, side)?.number;
    turn.announce(
      {
        messageType: 'EventAttachedDataChanged',
        thisDN: side.number,
        ...(otherDN !== undefined && { otherDN }),
        connId: call.connId,
        callUuid: call.callUuid,
        callType: call.callType,
        userData: call.userData,
      },
      side === party ? asker : undefined,
    );
  }
}

function setUserData(
  turn: Turn,
  { call, party, asker }: CallAtDn & { readonly asker: Asker },
  userData: UserData,
): void {
  call.userData = userData;
  announceUserData(turn, { call, party }, asker);
}
