import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { RecordChain } from './record-chain.ts';

export const recordStates = ['Buffered', 'OnDesktop', 'Finalizing', 'Closed'] as const;

/** Where a retrieved record is. The records of a chain are always together (rulings 112 and 144). */
export type RecordState = (typeof recordStates)[number];

export type RecordEvent = 'offer' | 'return' | 'finalize' | 'stored' | 'storeFailed';

/**
 * The life of a record from its retrieval on: `offer` delivers its chain to an agent, `return` gives it back
 * unfinished (unload, log-out), `finalize` is the agent's last request for it, which counts when it is `stored`.
 * A record that is Closed has no handle any more.
 */
export const recordLifeCycle = {
  Buffered: { offer: 'OnDesktop', return: 'Closed' },
  OnDesktop: { finalize: 'Finalizing', return: 'Closed' },
  Finalizing: { stored: 'Closed', storeFailed: 'OnDesktop' },
  Closed: {},
} as const satisfies TransitionTable<RecordState, RecordEvent>;

/** Moves a chain on, and tells whether its life cycle lists the event. */
export function advanceChain(chain: RecordChain, event: RecordEvent): boolean {
  const next = nextState<RecordState, RecordEvent>(recordLifeCycle, chain.state, event);
  if (next === undefined) return false;
  chain.state = next;
  return true;
}
