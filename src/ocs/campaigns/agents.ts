import type { RecordChain } from '../records/record-chain.ts';
import type { DialingSession } from './dialing-session.ts';

/** An agent whom T-Server reported as logged in, on one DN. */
export interface LoggedInAgent {
  readonly agentId: string;
  readonly dn: string;
  /** Of every campaign group of which the agent, or the place of the DN, is a member; loaded or not. */
  readonly sessions: DialingSession[];
  /** Chains on the desktop. */
  readonly chains: Set<RecordChain>;
  /** Sessions for which Preview dialing mode has been started (001, PreviewDialingModeStart). */
  readonly previewing: Set<DialingSession>;
}

/**
 * Makes an agent of the sessions that serve him. An agent whom the configuration does not know belongs to none,
 * also where the DN is one of a place group (ruling 10).
 */
export function logIn(
  sessions: Iterable<DialingSession>,
  known: boolean,
  agentId: string,
  dn: string,
): LoggedInAgent {
  const own = known
    ? [...sessions].filter(
        ({ members, assigned }) =>
          members.agents.has(agentId) || members.dns.has(dn) || assigned.has(agentId),
      )
    : [];
  const agent: LoggedInAgent = {
    agentId,
    dn,
    sessions: own,
    chains: new Set(),
    previewing: new Set(),
  };
  for (const session of own) session.agents.add(agent);
  return agent;
}
