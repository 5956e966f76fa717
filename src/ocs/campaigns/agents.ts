import type { RecordChain } from '../records/record-chain.ts';
import type { AgentWork } from './agent-work.ts';
import type { Departure } from './departure.ts';
import type { DialingSession } from './dialing-session.ts';

/** A DN that queues distribute calls to: an agent's, or a voice treatment port, where nobody logs in. */
export interface CallTaker {
  readonly dn: string;
  readonly isPort: boolean;
  /** Sessions of all campaign groups that the agent, or the place of the DN, is a member of; loaded or not. */
  readonly sessions: DialingSession[];
  /** Ready for calls: an agent if T-Server says so, a port always. */
  ready: boolean;
  /** By DN, itself and the other DNs at which the same agent is logged in: they take one call at a time. */
  readonly logins: ReadonlyMap<string, CallTaker>;
  /** Connection ids of the calls at the DN. */
  readonly calls: Set<string>;
  /** Those of them that ring. */
  readonly ringing: Set<string>;
  /** Undefined if there is neither a call nor after-call work. */
  work: AgentWork | undefined;
  /** Sessions that the agent wants to leave, or has left (001, Smart Logout). */
  readonly departures: Map<DialingSession, Departure>;
}

/** An agent logged in on one DN, as reported by T-Server. */
export interface LoggedInAgent extends CallTaker {
  readonly agentId: string;
  /** Chains on the desktop with which the agent may do everything. */
  readonly chains: Set<RecordChain>;
  /** Sessions for which Preview dialing mode has been started (001, PreviewDialingModeStart). */
  readonly previewing: Set<DialingSession>;
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
  logins: ReadonlyMap<string, CallTaker>,
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
    isPort: false,
    sessions: own,
    chains: new Set(),
    previewing: new Set(),
    departures: new Map(),
    ready: false,
    logins,
    calls: new Set(),
    ringing: new Set(),
    work: undefined,
  };
  for (const session of own) session.agents.add(agent);
  return agent;
}
