import type { RecordChain } from '../records/record-chain.ts';
import type { AgentWork } from './agent-work.ts';
import type { Departure } from './departure.ts';
import type { DialingSession } from './dialing-session.ts';

/** An agent logged in on one DN, as reported by T-Server. */
export interface LoggedInAgent {
  readonly agentId: string;
  readonly dn: string;
  /** Sessions of all campaign groups that the agent, or the place of the DN, is a member of; loaded or not. */
  readonly sessions: DialingSession[];
  /** Chains on the desktop. */
  readonly chains: Set<RecordChain>;
  /** Sessions for which Preview dialing mode has been started (001, PreviewDialingModeStart). */
  readonly previewing: Set<DialingSession>;
  /** Sessions that the agent wants to leave, or has left (001, Smart Logout). */
  readonly departures: Map<DialingSession, Departure>;
  /** Ready for calls, as T-Server says. */
  ready: boolean;
  /** Connection ids of the calls at the DN. */
  readonly calls: Set<string>;
  /** Undefined if the agent neither has a call nor is in after-call work. */
  work: AgentWork | undefined;
}

/**
 * Adds the agent to the sessions that serve them. An agent who is not in the configuration belongs to none, even on a
 * DN of a place group (ruling 10).
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
    departures: new Map(),
    ready: false,
    calls: new Set(),
    work: undefined,
  };
  for (const session of own) session.agents.add(agent);
  return agent;
}
