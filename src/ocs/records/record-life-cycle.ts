import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';

/** Where a retrieved record is. All records of a chain are in the same state (rulings 112 and 144). */
export type RecordState = 'Buffered' | 'Dialed' | 'OnDesktop' | 'Finalizing' | 'Closed';

export type RecordEvent = 'dial' | 'redial' | 'offer' | 'return' | 'finalize' | 'stored' | 'storeFailed';

/**
 * The life cycle of a record from its retrieval: `dial` begins a call that OCS places, `redial` has its chain called again, `offer` delivers its chain to an
 * agent, `return` gives it back without a request of an agent (unload, logout, a call that reached nobody), `finalize` is the agent's last request for it, which takes effect when it is `stored`.
 * A Closed record no longer has a handle.
 */
export const recordLifeCycle = {
  Buffered: { dial: 'Dialed', offer: 'OnDesktop', return: 'Closed' },
  Dialed: { redial: 'Buffered', offer: 'OnDesktop', return: 'Closed' },
  OnDesktop: { finalize: 'Finalizing', return: 'Closed' },
  Finalizing: { stored: 'Closed', storeFailed: 'OnDesktop' },
  Closed: {},
} as const satisfies TransitionTable<RecordState, RecordEvent>;

/** Moves a chain on. Returns whether its life cycle allows the event. */
export function advanceChain(chain: { state: RecordState }, event: RecordEvent): boolean {
  const next = nextState<RecordState, RecordEvent>(recordLifeCycle, chain.state, event);
  if (next === undefined) return false;
  chain.state = next;
  return true;
}
