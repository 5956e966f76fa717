import type { TransitionTable } from '../../kernel/transition-table.ts';

export type AgentState = 'LoggedOut' | 'NotReady' | 'Ready' | 'AfterCallWork';

export type AgentAction = 'login' | 'logout' | 'ready' | 'notReady' | 'afterCallWork';

/** T-Library's work mode of an agent who is not ready because of work after a call. */
export const afterCallWork = 'AfterCallWork';

const loggedIn = {
  ready: 'Ready',
  notReady: 'NotReady',
  afterCallWork: 'AfterCallWork',
  logout: 'LoggedOut',
} as const;

/**
 * States of an agent at a DN. Anything not listed is refused, except a request for the state that the agent is already
 * in.
 */
export const agentLifeCycle = {
  LoggedOut: { login: 'NotReady' },
  NotReady: loggedIn,
  Ready: loggedIn,
  AfterCallWork: loggedIn,
} as const satisfies TransitionTable<AgentState, AgentAction>;
