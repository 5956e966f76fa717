import type { Handler } from './machine/handler.ts';
import type { Turn } from './machine/turn.ts';
import type { OfferInteraction, RevokeInteraction } from './ports.ts';

export function offerInteraction(turn: Turn, { dn, interactionId, userData }: OfferInteraction): void {
  turn.state.offered.set(interactionId, dn);
  turn.announce({ messageType: 'EventInvite', thisDN: dn, interactionId, userData });
}

export function revokeInteraction(turn: Turn, { dn, interactionId }: RevokeInteraction): void {
  if (turn.state.offered.delete(interactionId))
    turn.announce({ messageType: 'EventRevoked', thisDN: dn, interactionId });
}

/** The agent takes what is offered. */
export const acceptInteraction: Handler<'RequestAccept'> = (turn, request, client) => {
  const { thisDN: dn, interactionId } = request;
  if (!isOffered(turn, dn, interactionId)) return turn.refuse({ client, request }, 'invalidInteractionId');
  turn.state.offered.delete(interactionId);
  turn.announce({ messageType: 'EventAccepted', thisDN: dn, interactionId }, { client, request });
  turn.notify({ kind: 'interactionAccepted', dn, interactionId });
};

/** The agent does not take what is offered. */
export const rejectInteraction: Handler<'RequestReject'> = (turn, request, client) => {
  const { thisDN: dn, interactionId } = request;
  if (!isOffered(turn, dn, interactionId)) return turn.refuse({ client, request }, 'invalidInteractionId');
  turn.state.offered.delete(interactionId);
  turn.announce({ messageType: 'EventRejected', thisDN: dn, interactionId }, { client, request });
  turn.notify({ kind: 'interactionRejected', dn, interactionId });
};

function isOffered(turn: Turn, dn: string, interactionId: string): boolean {
  return turn.state.offered.get(interactionId) === dn;
}
