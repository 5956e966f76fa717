import type { TransitionTable } from '../../kernel/transition-table.ts';
import type { KnowledgeWorker } from '../machine/floor.ts';
import type { CtiFrame } from '../machine/frames.ts';

export type AgentState = 'LoggedOut' | 'Ready' | 'NotReady';

/**
 * What a presence makes of the emulated agent (region B; the public default mapping): Online is Ready, Offline is logged
 * out, everything else is not ready, with the presence as the reason.
 */
export const presenceLifeCycle = {
  LoggedOut: { Online: 'Ready', Other: 'NotReady', Offline: 'LoggedOut' },
  Ready: { Online: 'Ready', Other: 'NotReady', Offline: 'LoggedOut' },
  NotReady: { Online: 'Ready', Other: 'NotReady', Offline: 'LoggedOut' },
} as const satisfies TransitionTable<AgentState, 'Online' | 'Other' | 'Offline'>;

/** The state after a presence, and the requests that bring the emulated agent there. */
export function requestsOfPresence(
  state: AgentState,
  presence: string,
  { agent, dn: thisDN }: KnowledgeWorker,
): { readonly state: AgentState; readonly requests: readonly CtiFrame[] } {
  const event = presence === 'Online' || presence === 'Offline' ? presence : 'Other';
  const next = presenceLifeCycle[state][event];
  const login = { messageType: 'RequestAgentLogin', thisDN, agentId: agent };
  const comesIn = state === 'LoggedOut' && next !== 'LoggedOut' ? [login] : [];
  return { state: next, requests: [...comesIn, ...readinessOf(state, next, presence, thisDN)] };
}

function readinessOf(
  state: AgentState,
  next: AgentState,
  presence: string,
  thisDN: string,
): readonly CtiFrame[] {
  switch (next) {
    case 'Ready':
      return state === 'Ready' ? [] : [{ messageType: 'RequestAgentReady', thisDN }];
    case 'NotReady':
      return [{ messageType: 'RequestAgentNotReady', thisDN, reasons: { ReasonCode: presence } }];
    case 'LoggedOut':
      return state === 'LoggedOut' ? [] : [{ messageType: 'RequestAgentLogout', thisDN }];
  }
}
