import type { UserData } from '../protocol/user-data.ts';
import type { Handler } from './machine/handler.ts';
import type { Turn } from './machine/turn.ts';

/**
 * Distributes a desktop's user event: the sender gets EventACK, the other clients of the DN and OCS get a copy each.
 * T-Server does not look inside (domain facts 8); whether OCS answers is up to OCS.
 */
export const distributeUserEvent: Handler<'RequestDistributeUserEvent'> = (turn, request, client) => {
  const { thisDN, userData } = request;
  turn.answer({ client, request }, { messageType: 'EventACK', thisDN });
  const others = turn.state.clientsOf.get(thisDN);
  if (others !== undefined && others.size > 1) {
    for (const other of others) {
      if (other !== client) turn.tell(other, { messageType: 'EventUserEvent', thisDN, userData });
    }
  }
  turn.notify({ kind: 'userEvent', dn: thisDN, userData });
};

/** Sends OCS's user event to every client of the DN. */
export function deliverUserEvent(turn: Turn, dn: string, userData: UserData): void {
  turn.announce({ messageType: 'EventUserEvent', thisDN: dn, userData });
}
