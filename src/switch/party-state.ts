import type { TransitionTable } from '../kernel/transition-table.ts';

export type PartyState = 'Idle' | 'Dialing' | 'Ringing' | 'Talking' | 'Held' | 'Released';

export type PartyAction = 'dial' | 'ring' | 'answer' | 'hold' | 'retrieve' | 'release';

/** States of one party of a call. For the caller, `answer` means that the other side answers. */
export const partyLifeCycle = {
  Idle: { dial: 'Dialing', ring: 'Ringing' },
  Dialing: { answer: 'Talking', release: 'Released' },
  Ringing: { answer: 'Talking', release: 'Released' },
  Talking: { hold: 'Held', release: 'Released' },
  Held: { retrieve: 'Talking', release: 'Released' },
  Released: {},
} as const satisfies TransitionTable<PartyState, PartyAction>;
