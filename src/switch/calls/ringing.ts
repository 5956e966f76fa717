import { answer } from '../distribution/answering.ts';
import { serve } from '../distribution/distribution.ts';
import type { Call, Party } from '../machine/call.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';

/** A call rings at a DN; a voice treatment port answers by itself. */
export function ring(turn: Turn, call: Call, party: Party): void {
  step(party, 'ring');
  turn.callEvent('EventRinging', call, party);
  serve(turn, party.number);
  if (turn.state.positions.get(party.number)?.isPort) answer(turn, call, party);
}
