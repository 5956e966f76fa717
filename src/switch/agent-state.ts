import type { TransitionTable } from '../kernel/transition-table.ts';

export type AgentState = 'LoggedOut' | 'NotReady' | 'Ready';

export type AgentAction = 'login' | 'logout' | 'ready' | 'notReady';

/** Life of an agent at a DN. What is not listed is refused; asking again for the state one is in is not. */
export const agentLifeCycle = {
  LoggedOut: { login: 'NotReady' },
  NotReady: { ready: 'Ready', notReady: 'NotReady', logout: 'LoggedOut' },
  Ready: { ready: 'Ready', notReady: 'NotReady', logout: 'LoggedOut' },
} as const satisfies TransitionTable<AgentState, AgentAction>;
