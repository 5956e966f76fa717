import type { ReceivedCallEvent } from '../../case/received-message.ts';

/**
 * Whether a call is the agent's own from now on: it is placed, it rings, it is established, or their call has
 * been merged with it.
 */
export function becomesTheirs({ event, frame }: ReceivedCallEvent, connId: string | undefined): boolean {
  if (event === 'EventPartyChanged') return connId !== undefined && frame.previousConnId === connId;
  return event === 'EventDialing' || event === 'EventRinging' || event === 'EventEstablished';
}
