import type { TransitionTable } from '../../kernel/transition-table.ts';

export type AgentState = 'LoggedOut' | 'NotReady' | 'Ready';

export type AgentAction = 'login' | 'logout' | 'ready' | 'notReady';

/**
 * States of an agent at a DN. Anything not listed is refused, except a request for the state that the agent is already
 * in.
 */
export const agentLifeCycle = {
  LoggedOut: { login: 'NotReady' },
  NotReady: { ready: 'Ready', notReady: 'NotReady', logout: 'LoggedOut' },
  Ready: { ready: 'Ready', notReady: 'NotReady', logout: 'LoggedOut' },
} as const satisfies TransitionTable<AgentState, AgentAction>;
