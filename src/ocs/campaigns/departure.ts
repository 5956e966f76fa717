import { type Refusal, refuse } from '../machine/refusal.ts';
import type { RecordChain } from '../records/record-chain.ts';
import type { CallTaker, LoggedInAgent } from './agents.ts';
import type { DialingSession } from './dialing-session.ts';

/** An agent wants to leave a dialing session (001, Smart Logout): from LogOut until the next login, or the end of the session. */
export interface Departure {
  readonly agent: LoggedInAgent;
  readonly session: DialingSession;
  /** Which load of the session it is from: the next one is another session (ruling 212). */
  readonly load: number;
  /** How many calls the session had dialed before. */
  readonly callsBefore: number;
  /** Chains of dialed calls that the agent had on the desktop before. */
  readonly had: ReadonlySet<RecordChain>;
  /** Whether one of the calls dialed before has reached the agent since. */
  reached: boolean;
  /** When the agent may go at the latest (Unix milliseconds); undefined once they may. */
  until: number | undefined;
}

/** Whether OCS counts on the agent no longer, for a session. */
export function isLeaving({ departures }: CallTaker, session: DialingSession): boolean {
  return session.state !== 'NotLoaded' && departures.get(session)?.load === session.loads;
}

/** Refuses new work to an agent who is leaving (001, Error Names and Codes, note a; ruling 210). */
export function refuseLeaving(agent: LoggedInAgent): Refusal | undefined {
  const leaving = [...agent.departures.keys()].some((session) => isLeaving(agent, session));
  return leaving ? refuse(101, 'Agent smartly logged out') : undefined;
}
