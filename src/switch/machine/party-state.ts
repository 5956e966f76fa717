import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';

export type PartyState = 'Idle' | 'Dialing' | 'Queued' | 'Ringing' | 'Talking' | 'Held' | 'Released';

export type PartyAction = 'dial' | 'queue' | 'ring' | 'answer' | 'hold' | 'retrieve' | 'release';

/**
 * States of one party of a call. For the caller, `answer` means that the other side answers. A queue is a party while the
 * call waits in it, and dials like one.
 */
export const partyLifeCycle = {
  Idle: { dial: 'Dialing', queue: 'Queued', ring: 'Ringing' },
  Dialing: { answer: 'Talking', queue: 'Queued', release: 'Released' },
  Queued: { release: 'Released' },
  Ringing: { answer: 'Talking', release: 'Released' },
  Talking: { hold: 'Held', release: 'Released' },
  Held: { retrieve: 'Talking', release: 'Released' },
  Released: {},
} as const satisfies TransitionTable<PartyState, PartyAction>;

/** Moves a party one step on; returns `false`, and changes nothing, if the step is not possible. */
export function step(party: { state: PartyState }, action: PartyAction): boolean {
  const next = nextState<PartyState, PartyAction>(partyLifeCycle, party.state, action);
  if (next === undefined) return false;
  party.state = next;
  return true;
}
