import type { TransitionTable } from '../../../kernel/transition-table.ts';

/** Where an agent is in a call that carries a record's handle. */
export type PartyStage = 'outside' | 'ringing' | 'talking' | 'gone';

export type PartyEvent = 'rings' | 'answers' | 'joins' | 'leaves';

/**
 * The way of an agent through a call: it `rings` at their DN, they answer or dial, they come from another call (`joins`),
 * they leave. An event that is not listed is late or a duplicate, and changes nothing: who has gone can come back only
 * by a call that rings again or by another call.
 */
export const partyLifeCycle = {
  outside: { rings: 'ringing', answers: 'talking', joins: 'talking', leaves: 'gone' },
  ringing: { answers: 'talking', joins: 'talking', leaves: 'gone' },
  talking: { leaves: 'gone' },
  gone: { rings: 'ringing', joins: 'talking' },
} as const satisfies TransitionTable<PartyStage, PartyEvent>;
